// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.dsl.Specialization;
import org.ourolang.language.syntax.BinaryOperator;

/** Multiplication and repetition. */
public abstract class MultiplyNode extends BinaryNode {
    protected MultiplyNode(boolean inPlace) {
        super(BinaryOperator.MULTIPLY, inPlace);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    protected static long exact(long left, long right) {
        return Math.multiplyExact(left, right);
    }

    @Specialization
    protected static double floats(double left, double right) {
        return left * right;
    }

    @Specialization
    protected static double mixed(long left, double right) {
        return left * right;
    }

    @Specialization
    protected static double mixed(double left, long right) {
        return left * right;
    }

    @Specialization(replaces = "exact")
    protected Object generic(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            long x = a;
            long y = b;
            long high = Math.multiplyHigh(x, y);
            long low = x * y;
            if (high == 0 && low >= 0 || high == -1 && low < 0) {
                return low;
            }
        }
        return operate(left, right);
    }
}
