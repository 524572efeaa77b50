// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.object.ExecutionState;

/** {@code yield} in an asynchronous generator: hands a value to the generator's consumer. */
public final class ProduceNode extends StatementNode {
    private final Suspension suspension;
    private final int result;

    @Child
    private ExpressionNode value;

    /** @param result slot of the temporary that receives the value sent */
    public ProduceNode(int site, ExpressionNode value, int result) {
        this.suspension = Suspension.product(site);
        this.value = value;
        this.result = result;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object yielded = value.execute(frame);
        ExecutionState state = Frames.state(frame);
        state.yielded = yielded;
        if (state.suspended != null) {
            state.suspended = null;
        }
        return suspension;
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        YieldNode.receive(frame, result, this);
        return null;
    }
}
