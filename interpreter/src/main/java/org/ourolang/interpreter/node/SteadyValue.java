// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.context.OuroLanguage;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroModule;

/**
 * A function, class or module that one place of a program has met again and again. Compiled code takes it for a constant,
 * so that what hangs on it (its globals, its body, the context's state) is constant too and no longer fetched from memory
 * link by link. Only as long as one context runs the program: nodes that several share keep nothing of any.
 */
public final class SteadyValue {
    private static final int ENOUGH = 16;

    @CompilationFinal
    private Object known;

    private Object last;
    private int times;

    /**
     * Answers {@code met}, to compiled code as a constant where it can. What is no longer known is forgotten by the
     * interpreter: it does all this again when compiled code is left.
     */
    public Object value(Object met, Node place) {
        if (CompilerDirectives.inInterpreter()) {
            if (times < ENOUGH) {
                count(met, place);
            } else if (known != null && met != known) {
                known = null;
            }
            return met;
        }
        Object expected = known;
        if (expected == null || !OuroLanguage.get(place).isSingleContext()) {
            return met;
        }
        if (injectBranchProbability(FASTPATH_PROBABILITY, met == expected)) {
            return expected;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return met;
    }

    private void count(Object met, Node place) {
        if (met != last) {
            last = isLasting(met) ? met : null;
            times = last == null ? ENOUGH : 0;
        } else if (++times == ENOUGH && OuroLanguage.get(place).isSingleContext()) {
            known = met;
        }
        if (times == ENOUGH) {
            last = null;
        }
    }

    private static boolean isLasting(Object met) {
        return met instanceof OuroFunction
                || met instanceof OuroClass
                || met instanceof OuroModule
                || met instanceof BuiltinFunction;
    }
}
