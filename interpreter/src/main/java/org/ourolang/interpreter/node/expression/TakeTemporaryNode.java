// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;

/** Reads a temporary for the last time. */
public final class TakeTemporaryNode extends ExpressionNode {
    private final int slot;

    public TakeTemporaryNode(int slot) {
        this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = frame.getObject(slot);
        frame.setObject(slot, null);
        return value;
    }
}
