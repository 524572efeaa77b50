// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.dsl.Specialization;
import org.ourolang.language.syntax.BinaryOperator;

/** Powers. */
public abstract class PowerNode extends BinaryNode {
    protected PowerNode(boolean inPlace) {
        super(BinaryOperator.POWER, inPlace);
    }

    /** What Java and the reference compute alike; an infinite result may be an error. */
    @Specialization(guards = "isOrdinary(left, right)", rewriteOn = ArithmeticException.class)
    protected static double floats(double left, double right) {
        double result = Math.pow(left, right);
        if (Double.isInfinite(result)) {
            throw new ArithmeticException();
        }
        return result;
    }

    protected static boolean isOrdinary(double left, double right) {
        return left > 0 && left != 1 && Double.isFinite(right);
    }

    @Specialization(guards = "right == 2", rewriteOn = ArithmeticException.class)
    protected static long square(long left, @SuppressWarnings("unused") long right) {
        return Math.multiplyExact(left, left);
    }

    @Specialization(replaces = {"floats", "square"})
    protected Object generic(Object left, Object right) {
        return operate(left, right);
    }
}
