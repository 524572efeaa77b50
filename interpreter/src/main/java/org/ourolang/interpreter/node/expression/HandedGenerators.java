// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import java.lang.invoke.VarHandle;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroFunction;

/**
 * Evaluates the arguments of a call. A generator that an argument makes, for a parameter whose value only the called body
 * sees, belongs to that parameter.
 */
final class HandedGenerators extends Node {
    /** The children of the call. */
    @CompilationFinal(dimensions = 1)
    private final ExpressionNode[] arguments;

    /** The body whose parameters get generators here; what {@link #handed} says was found for it. */
    @CompilationFinal
    private Code receiver;

    @CompilationFinal
    private boolean decided;

    @CompilationFinal(dimensions = 1)
    private final boolean[] handed;

    private HandedGenerators(ExpressionNode[] arguments) {
        this.arguments = arguments;
        this.handed = new boolean[arguments.length];
    }

    /** Null where no argument makes anything. */
    static HandedGenerators of(ExpressionNode[] arguments, int positional) {
        for (int i = 0; i < positional; i++) {
            if (makes(arguments[i])) {
                return new HandedGenerators(arguments);
            }
        }
        return null;
    }

    private static boolean makes(ExpressionNode argument) {
        return argument instanceof AwaitableCallNode || argument instanceof GeneratorExpressionNode;
    }

    /** As {@link ArgumentsNode#evaluate}, for a call of {@code callee}. */
    Object[] evaluate(VirtualFrame frame, Object callee, int head) {
        if (!decided) {
            decide(callee, head - 1);
        }
        return receiver == null ? ArgumentsNode.evaluate(arguments, frame, head) : hand(frame, callee, head);
    }

    /** Threads of one engine may come here at once. */
    private void decide(Object callee, int receivers) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        atomic(() -> {
            if (!decided && callee instanceof OuroFunction function) {
                Code code = function.code();
                boolean any = false;
                for (int i = 0; i < arguments.length; i++) {
                    handed[i] = makes(arguments[i]) && code.keepsToItself(i + receivers);
                    any |= handed[i];
                }
                VarHandle.storeStoreFence();
                receiver = any ? code : null;
            }
            decided = true;
        });
    }

    /** Two ways of making a generator must not meet, or the compiler keeps it on the heap: so only its owner differs. */
    @ExplodeLoop
    private Object[] hand(VirtualFrame frame, Object callee, int head) {
        boolean same = callee instanceof OuroFunction function && function.code() == receiver;
        Object[] values = new Object[head + arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[head + i] = handed[i] ? give(arguments[i].evaluateOwned(frame), same) : arguments[i].execute(frame);
        }
        return values;
    }

    private static Object give(Object value, boolean keeps) {
        if (value instanceof Generator generator && keeps) {
            generator.giveToName();
        } else if (value instanceof Suspendable made) {
            made.disown();
        }
        return value;
    }
}
