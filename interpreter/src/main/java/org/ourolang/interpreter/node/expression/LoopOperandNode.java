// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.reach.Step;

/** What a comprehension iterates over, evaluated before its loop begins: the loop alone will know it. */
public final class LoopOperandNode extends ExpressionNode implements Step.Open {
    @Child
    private ExpressionNode operand;

    public LoopOperandNode(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return operand.evaluateOwned(frame);
    }
}
