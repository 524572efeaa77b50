// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.OuroNode;
import org.ourolang.interpreter.node.SlotKinds;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.node.statement.AssignLocalNode;
import org.ourolang.interpreter.object.ExecutionState;

/** {@code yield} in a generator: leaves the value in the frame, unboxed where that serves, for whoever resumed. */
public final class YieldNode extends StatementNode {
    private final Suspension suspension;
    private final int result;

    @Child
    private AssignLocalNode store;

    /**
     * @param slot where the value is left
     * @param result slot of the temporary that receives the value sent
     */
    public YieldNode(int site, SlotKinds kinds, int slot, ExpressionNode value, int result) {
        this.suspension = Suspension.yield(site);
        this.store = new AssignLocalNode(kinds, slot, value);
        this.result = result;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        store.execute(frame);
        return suspension;
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        receive(frame, result, this);
        return null;
    }

    /** Takes what was sent into the slot {@code result}, or throws what was thrown. */
    static void receive(VirtualFrame frame, int result, OuroNode site) {
        ExecutionState state = Frames.state(frame);
        OuroError thrown = (OuroError) state.thrown;
        if (thrown != null) {
            state.thrown = null;
            throw site.at(thrown);
        }
        frame.setObject(result, AwaitProtocol.takeSent(state));
    }
}
