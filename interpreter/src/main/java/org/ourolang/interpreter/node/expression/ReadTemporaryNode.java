// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;

/** Reads a temporary, which holds an operand that was evaluated before a suspension. */
public final class ReadTemporaryNode extends ExpressionNode {
    private final int slot;

    public ReadTemporaryNode(int slot) {
        this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return frame.getObject(slot);
    }
}
