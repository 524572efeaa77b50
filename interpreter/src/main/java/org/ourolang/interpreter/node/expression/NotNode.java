// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;

/** {@code not}. */
public final class NotNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    public NotNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return !operand.condition(frame);
    }

    @Override
    public boolean condition(VirtualFrame frame) {
        return !operand.condition(frame);
    }
}
