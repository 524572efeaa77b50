// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.SlotKinds;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.reach.Step;

/** Assigns to a local variable, unboxed as long as the values allow it. */
public final class AssignLocalNode extends StatementNode implements Step.Whole {
    private final SlotKinds kinds;
    private final int slot;

    @Child
    private ExpressionNode value;

    public AssignLocalNode(SlotKinds kinds, int slot, ExpressionNode value) {
        this.kinds = kinds;
        this.slot = slot;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (kinds.isLong(slot)) {
            assignLong(frame);
        } else if (kinds.isDouble(slot)) {
            assignDouble(frame);
        } else {
            kinds.set(frame, slot, value.execute(frame));
        }
        return null;
    }

    private void assignLong(VirtualFrame frame) {
        try {
            frame.setLong(slot, value.executeLong(frame));
        } catch (UnexpectedResultException other) {
            kinds.set(frame, slot, other.getResult());
        }
    }

    private void assignDouble(VirtualFrame frame) {
        try {
            frame.setDouble(slot, value.executeDouble(frame));
        } catch (UnexpectedResultException other) {
            kinds.set(frame, slot, other.getResult());
        }
    }
}
