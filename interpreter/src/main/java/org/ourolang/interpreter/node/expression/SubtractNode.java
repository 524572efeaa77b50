// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.dsl.Specialization;
import org.ourolang.language.syntax.BinaryOperator;

/** Subtraction. */
public abstract class SubtractNode extends BinaryNode {
    protected SubtractNode(boolean inPlace) {
        super(BinaryOperator.SUBTRACT, inPlace);
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    protected static long exact(long left, long right) {
        return Math.subtractExact(left, right);
    }

    @Specialization
    protected static double floats(double left, double right) {
        return left - right;
    }

    @Specialization
    protected static double mixed(long left, double right) {
        return left - right;
    }

    @Specialization
    protected static double mixed(double left, long right) {
        return left - right;
    }

    @Specialization(replaces = "exact")
    protected Object generic(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            long x = a;
            long y = b;
            long difference = x - y;
            if (((x ^ y) & (x ^ difference)) >= 0) {
                return difference;
            }
        }
        return operate(left, right);
    }
}
