// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;

/**
 * Reads a global variable or a builtin. The entry's index in the dictionary is guessed from the last time; the same
 * program fills its globals in the same order, so the guess serves every context.
 */
public final class ReadGlobalNode extends ExpressionNode {
    private final String name;

    @CompilationFinal
    private int globalIndex = -1;

    @CompilationFinal
    private int builtinIndex = -1;

    @CompilationFinal
    private int changes;

    public ReadGlobalNode(String name) {
        this.name = name.intern();
    }

    public String name() {
        return name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        OuroFunction function = Frames.function(frame);
        Object value = guess(function.globals(), globalIndex);
        if (value != null) {
            return value;
        }
        return lookup(function);
    }

    private Object guess(OuroDict dict, int index) {
        return index >= 0 && dict.hasKeyAt(index, name) ? dict.valueAt(index) : null;
    }

    private Object lookup(OuroFunction function) {
        OuroDict globals = function.globals();
        int index = globals.indexOfString(name);
        if (index >= 0) {
            if (changes < 8) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                changes++;
                globalIndex = index;
            }
            return globals.valueAt(index);
        }
        OuroDict builtins = function.builtins();
        Object value = guess(builtins, builtinIndex);
        if (value != null) {
            return value;
        }
        int builtin = builtins.indexOfString(name);
        if (builtin < 0) {
            throw notDefined();
        }
        if (changes < 8) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            changes++;
            builtinIndex = builtin;
        }
        return builtins.valueAt(builtin);
    }

    @TruffleBoundary
    private OuroError notDefined() {
        return at(Errors.nameNotDefined(name));
    }
}
