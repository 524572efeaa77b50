// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.object.ExecutionState;

/** {@code yield}: hands a value to whoever resumes the generator, or to an asynchronous generator's consumer. */
public final class YieldNode extends StatementNode {
    private final Suspension suspension;
    private final int result;

    @Child
    private ExpressionNode value;

    /** @param result slot of the temporary that receives the value sent */
    public YieldNode(int site, boolean async, ExpressionNode value, int result) {
        this.suspension = async ? Suspension.product(site) : Suspension.at(site);
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
        ExecutionState state = Frames.state(frame);
        OuroError thrown = (OuroError) state.thrown;
        if (thrown != null) {
            state.thrown = null;
            throw at(thrown);
        }
        frame.setObject(result, AwaitProtocol.takeSent(state));
        return null;
    }
}
