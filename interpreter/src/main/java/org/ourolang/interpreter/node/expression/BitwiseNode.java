// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Specialization;
import org.ourolang.language.syntax.BinaryOperator;

/** Shifts and bitwise operations. */
public abstract class BitwiseNode extends BinaryNode {
    protected BitwiseNode(BinaryOperator operator, boolean inPlace) {
        super(operator, inPlace);
    }

    /** Whether the result fits 64 bits whatever the operands' values. */
    protected final boolean fits(long left, long right) {
        return switch (operator()) {
            case LEFT_SHIFT -> right >= 0 && right < 63 && left << right >> right == left;
            case RIGHT_SHIFT -> right >= 0;
            default -> true;
        };
    }

    @Specialization(guards = "fits(left, right)")
    protected long ints(long left, long right) {
        return switch (operator()) {
            case LEFT_SHIFT -> left << right;
            case RIGHT_SHIFT -> right > 63 ? left >> 63 : left >> right;
            case BIT_AND -> left & right;
            case BIT_OR -> left | right;
            default -> left ^ right;
        };
    }

    @Fallback
    protected Object generic(Object left, Object right) {
        return operate(left, right);
    }
}
