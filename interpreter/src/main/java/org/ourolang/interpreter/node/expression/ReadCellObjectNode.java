// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;

/** Answers a cell itself, to build closures. */
public final class ReadCellObjectNode extends ExpressionNode {
    private final int index;
    private final boolean free;

    /** @param index the slot that holds the cell, or the index in the closure if {@code free} */
    public ReadCellObjectNode(int index, boolean free) {
        this.index = index;
        this.free = free;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return ReadCellNode.cell(frame, index, free);
    }
}
