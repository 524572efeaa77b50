// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.function.Predicate;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.interop.LocalScope;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.SteadyBinding;
import org.ourolang.interpreter.object.Cell;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroList;

/**
 * Reads a global variable or a builtin. The entry's index in the dictionary is guessed from the last time; the same
 * program fills its globals in the same order, so the guess serves every context.
 */
public final class ReadGlobalNode extends ExpressionNode {
    /** Each leaves compiled code at another place of this node: what leaves it twice at one place is compiled no more. */
    private static final int GUESSES = 2;

    private final String name;
    private final int hash;

    private final SteadyBinding steady;

    @CompilationFinal
    private int globalIndex = -1;

    @CompilationFinal
    private int builtinIndex = -1;

    @CompilationFinal
    private int changes;

    /** Where it was found last; what a node goes by that met the name at ever other places. */
    private int lastGlobalIndex = -1;

    private int lastBuiltinIndex = -1;

    @CompilationFinal
    private boolean failed;

    public ReadGlobalNode(String name) {
        this.name = name.intern();
        this.hash = name.hashCode();
        this.steady = new SteadyBinding(this.name);
    }

    public String name() {
        return name;
    }

    @Override
    public boolean mayName(Predicate<String> test) {
        return test.test(name);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        OuroFunction function = Frames.function(frame);
        OuroDict globals = function.globals();
        Object lasting = steady.value(globals);
        if (lasting != null) {
            return lasting;
        }
        return lookUp(frame, globals, function);
    }

    /** Each way returns by itself: a value that met one that may be null would be looked at again. */
    private Object lookUp(VirtualFrame frame, OuroDict globals, OuroFunction function) {
        if (changes >= GUESSES) {
            return lookUpWhereLast(frame, globals, function.builtins());
        }
        int ofGlobal = globalIndex;
        int ofBuiltin = builtinIndex;
        if (ofGlobal >= 0) {
            if (injectBranchProbability(FASTPATH_PROBABILITY, globals.hasKeyAt(ofGlobal, name))) {
                return valueAt(ofGlobal, globals, globals);
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            guessAgain(globals, function.builtins());
        } else if (ofBuiltin >= 0
                && injectBranchProbability(FASTPATH_PROBABILITY, globals.knowsAbsent(name, hash))) {
            OuroDict builtins = function.builtins();
            if (injectBranchProbability(FASTPATH_PROBABILITY, builtins.hasKeyAt(ofBuiltin, name))) {
                return valueAt(ofBuiltin, builtins, globals);
            }
        }
        return search(frame, globals, function.builtins());
    }

    /** As {@link #lookUp}, once guessing is over: no place is a constant, so none leaves compiled code. */
    private Object lookUpWhereLast(VirtualFrame frame, OuroDict globals, OuroDict builtins) {
        int ofGlobal = lastGlobalIndex;
        int ofBuiltin = lastBuiltinIndex;
        if (ofGlobal >= 0 && globals.hasKeyAt(ofGlobal, name)) {
            return valueAt(ofGlobal, globals, globals);
        }
        if (ofBuiltin >= 0 && globals.knowsAbsent(name, hash) && builtins.hasKeyAt(ofBuiltin, name)) {
            return valueAt(ofBuiltin, builtins, globals);
        }
        return search(frame, globals, builtins);
    }

    private Object valueAt(int index, OuroDict holder, OuroDict globals) {
        Object value = holder.valueAt(index);
        if (CompilerDirectives.inInterpreter()) {
            steady.observe(globals, holder, index, value, this);
        }
        return value;
    }

    private Object search(VirtualFrame frame, OuroDict globals, OuroDict builtins) {
        if (changes < GUESSES && isGuessWrong(globals, builtins)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            guessAgain(globals, builtins);
        }
        Object value = find(globals, builtins);
        if (value == null) {
            if (!failed) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                failed = true;
            }
            throw notDefined(frame.materialize());
        }
        return value;
    }

    /** An equal name that is another string is never found by its place; then guessing is over. */
    private void guessAgain(OuroDict globals, OuroDict builtins) {
        changes++;
        globalIndex = globals.indexOfString(name);
        if (globalIndex < 0) {
            builtinIndex = builtins.indexOfString(name);
        } else if (!globals.hasKeyAt(globalIndex, name)) {
            changes = GUESSES;
        }
    }

    /** A builtin whose place is right is only not known to be absent from the globals, since they got a new key. */
    @TruffleBoundary
    private boolean isGuessWrong(OuroDict globals, OuroDict builtins) {
        int index = globals.indexOfString(name);
        return index >= 0 ? index != globalIndex : builtins.indexOfString(name) != builtinIndex;
    }

    @TruffleBoundary
    private Object find(OuroDict globals, OuroDict builtins) {
        int ofGlobal = globals.indexOfString(name);
        if (ofGlobal >= 0) {
            lastGlobalIndex = ofGlobal;
            return globals.valueAt(ofGlobal);
        }
        globals.noteAbsent(name);
        int ofBuiltin = builtins.indexOfString(name);
        lastBuiltinIndex = ofBuiltin;
        return ofBuiltin < 0 ? null : builtins.valueAt(ofBuiltin);
    }

    /** The error, which remembers the local variable {@code self}: a message may suggest one of its attributes. */
    @TruffleBoundary
    private OuroError notDefined(MaterializedFrame frame) {
        OuroError error = at(Errors.nameNotDefined(name));
        error.exception().setField("visible", OuroList.of(LocalScope.namesIn(frame)));
        FrameDescriptor descriptor = frame.getFrameDescriptor();
        for (int slot = 0; slot < descriptor.getNumberOfSlots(); slot++) {
            if ("self".equals(descriptor.getSlotName(slot)) && frame.isObject(slot)) {
                Object self = frame.getObject(slot) instanceof Cell cell ? cell.value : frame.getObject(slot);
                error.exception().setField("self", self);
                break;
            }
        }
        return error;
    }
}
