// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.language.syntax.UnaryOperator;

/** A unary operation other than {@code not}. */
public final class UnaryNode extends ExpressionNode {
    private final UnaryOperator operator;

    @Child
    private ExpressionNode operand;

    public UnaryNode(UnaryOperator operator, ExpressionNode operand) {
        this.operator = operator;
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = operand.execute(frame);
        if (operator == UnaryOperator.NEGATE) {
            if (value instanceof Long number && number != Long.MIN_VALUE) {
                return -number;
            }
            if (value instanceof Double number) {
                return -number;
            }
        }
        try {
            return operator == UnaryOperator.INVERT && value instanceof Boolean truth
                    ? invert(truth)
                    : Numbers.unary(operator, value);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    /** A literal is inverted without the warning that the operator gives. */
    private Object invert(boolean truth) {
        if (operand instanceof ConstantNode) {
            return truth ? -2L : -1L;
        }
        return Tools.calledAt(this, () -> Numbers.unary(operator, truth));
    }
}
