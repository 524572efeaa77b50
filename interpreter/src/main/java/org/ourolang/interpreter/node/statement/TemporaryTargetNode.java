// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.TargetNode;

/** Stores into a temporary. */
public final class TemporaryTargetNode extends TargetNode {
    private final int slot;

    public TemporaryTargetNode(int slot) {
        this.slot = slot;
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        frame.setObject(slot, value);
    }

    @Override
    public void delete(VirtualFrame frame) {
        frame.setObject(slot, null);
    }
}
