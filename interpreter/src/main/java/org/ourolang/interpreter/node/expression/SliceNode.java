// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.OuroSlice;

/** A slice inside a subscript. */
public final class SliceNode extends ExpressionNode {
    @Child
    private ExpressionNode lower;

    @Child
    private ExpressionNode upper;

    @Child
    private ExpressionNode step;

    public SliceNode(ExpressionNode lower, ExpressionNode upper, ExpressionNode step) {
        this.lower = lower;
        this.upper = upper;
        this.step = step;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return new OuroSlice(lower.execute(frame), upper.execute(frame), step.execute(frame));
    }
}
