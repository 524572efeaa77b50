// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.context.OuroLanguage;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroModule;

/**
 * What a name of a program's globals or of a module was bound to each time one place of a program asked. Compiled code
 * takes it for a constant, so that what hangs on it (a function's body and globals, the context's state) is constant too,
 * and looks at nothing but which namespace it is: whoever binds the name again throws that code away. Only as long as one
 * context runs the program: nodes that several share keep nothing of any.
 */
public final class SteadyBinding {
    private static final int ENOUGH = 16;
    private static final int MOST_CHANGES = 3;

    private record Known(OuroDict names, Object value, Assumption bound, Assumption absent, Assumption singleContext) {
        boolean lasts() {
            return bound.isValid() && absent.isValid() && singleContext.isValid();
        }
    }

    private final String name;

    @CompilationFinal
    private Known known;

    private Object last;
    private int times;
    private int changes;

    /** @param name interned */
    public SteadyBinding(String name) {
        this.name = name;
    }

    /**
     * For compiled code: what the name is in the namespace, a constant; null where that has to be looked up. When compiled
     * code is left for another namespace, the interpreter goes on either here or from the beginning: it forgets in both.
     */
    public Object value(OuroDict names) {
        Known expected = known;
        if (expected == null) {
            return null;
        }
        if (CompilerDirectives.inInterpreter()) {
            if (names != expected.names) {
                forget();
            }
            return null;
        }
        if (!expected.lasts()) {
            return null;
        }
        if (injectBranchProbability(FASTPATH_PROBABILITY, names == expected.names)) {
            return expected.value;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        forget();
        return null;
    }

    /**
     * For the interpreter, after each search: the value was found in the entry {@code index} of {@code holder}, which is
     * the namespace itself, or the builtins behind it.
     */
    public void observe(OuroDict names, OuroDict holder, int index, Object value, Node place) {
        if (times == ENOUGH) {
            if (known != null && !known.lasts()) {
                forget();
            }
        } else if (value != last) {
            last = isLasting(value) ? value : null;
            times = last == null ? ENOUGH : 0;
        } else if (++times == ENOUGH) {
            last = null;
            learn(names, holder, index, value, OuroLanguage.get(place).singleContext());
        }
    }

    private void forget() {
        known = null;
        times = ++changes < MOST_CHANGES ? 0 : ENOUGH;
    }

    private void learn(OuroDict names, OuroDict holder, int index, Object value, Assumption singleContext) {
        if (singleContext.isValid()) {
            Assumption absent = names == holder ? Assumption.ALWAYS_VALID : names.lastingAbsence(name);
            known = new Known(names, value, holder.lasting(index), absent, singleContext);
        }
    }

    /** Other values are often bound again, or big and not to be kept. */
    private static boolean isLasting(Object value) {
        return value instanceof OuroFunction
                || value instanceof OuroClass
                || value instanceof OuroModule
                || value instanceof BuiltinFunction;
    }
}
