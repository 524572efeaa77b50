// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.language.syntax.ComparisonOperator;

/** One comparison of two operands, by value or identity. */
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

    /** Whether the operator only equates. */
    @Idempotent
    protected final boolean equates() {
        return operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
    }

    @Specialization(guards = "equates()")
    protected boolean strings(String left, String right) {
        return Texts.equal(left, right) == (operator == ComparisonOperator.EQUAL);
    }

    @Specialization(guards = "!rich()")
    protected boolean identity(Object left, Object right) {
        return (left == right || Comparison.identical(left, right)) == (operator == ComparisonOperator.IS);
    }

    @Specialization(guards = "rich()", replaces = {"ints", "floats", "strings"})
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
