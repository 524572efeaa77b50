// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.ourolang.language.syntax.BinaryOperator;

/** True division. */
public abstract class DivideNode extends BinaryNode {
    private static final long EXACT = 1L << 53;

    protected DivideNode(boolean inPlace) {
        super(BinaryOperator.DIVIDE, inPlace);
    }

    /** Both operands are exact as floats, so the quotient is rounded once. */
    protected static boolean exact(long left, long right) {
        return right != 0 && -EXACT <= left && left <= EXACT && -EXACT <= right && right <= EXACT;
    }

    protected static boolean isNonZero(double value) {
        return value != 0;
    }

    @Specialization(guards = "exact(left, right)")
    protected static double ints(long left, long right) {
        return (double) left / right;
    }

    @Specialization(guards = "isNonZero(right)")
    protected static double floats(double left, double right) {
        return left / right;
    }

    @Specialization(guards = "right != 0")
    protected static double mixed(double left, long right) {
        return left / right;
    }

    @Specialization(guards = "isNonZero(right)")
    protected static double mixed(long left, double right) {
        return left / right;
    }

    @Fallback
    protected Object generic(Object left, Object right) {
        return operate(left, right);
    }
}
