// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.language.syntax.ComparisonOperator;

/** One comparison of two operands. */
@NodeChild(value = "left", type = ExpressionNode.class)
@NodeChild(value = "right", type = ExpressionNode.class)
public abstract class CompareNode extends ExpressionNode {
    private final ComparisonOperator operator;

    protected CompareNode(ComparisonOperator operator) {
        this.operator = operator;
    }

    /** Whether the operator orders or equates. */
    @Idempotent
    protected final boolean rich() {
        return operator.method() != null;
    }

    @Specialization(guards = "rich()")
    protected boolean ints(long left, long right) {
        return switch (operator) {
            case LESS -> left < right;
            case LESS_EQUAL -> left <= right;
            case GREATER -> left > right;
            case GREATER_EQUAL -> left >= right;
            case EQUAL -> left == right;
            default -> left != right;
        };
    }

    @Specialization(guards = "rich()")
    protected boolean floats(double left, double right) {
        return switch (operator) {
            case LESS -> left < right;
            case LESS_EQUAL -> left <= right;
            case GREATER -> left > right;
            case GREATER_EQUAL -> left >= right;
            case EQUAL -> left == right;
            default -> left != right;
        };
    }

    @Specialization(guards = "!rich()")
    protected boolean membership(Object left, Object right) {
        try {
            return switch (operator) {
                case IS -> left == right || Comparison.identical(left, right);
                case IS_NOT -> left != right && !Comparison.identical(left, right);
                case IN -> Comparison.contains(right, left);
                default -> !Comparison.contains(right, left);
            };
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @Specialization(guards = "rich()", replaces = {"ints", "floats"})
    protected Object generic(Object left, Object right) {
        return CompareOperation.compare(operator, left, right, this);
    }

    @Override
    public boolean condition(VirtualFrame frame) {
        try {
            return executeBoolean(frame);
        } catch (UnexpectedResultException other) {
            return isTrue(other.getResult());
        }
    }
}
