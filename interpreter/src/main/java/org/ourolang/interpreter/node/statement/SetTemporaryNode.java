// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.reach.Step;

/** Stores a value into a temporary, or clears it. */
public final class SetTemporaryNode extends StatementNode implements Step.Whole {
    private final int slot;

    @Child
    private ExpressionNode value;

    /** @param value null to clear */
    public SetTemporaryNode(int slot, ExpressionNode value) {
        this.slot = slot;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        frame.setObject(slot, value == null ? null : value.execute(frame));
        return null;
    }
}
