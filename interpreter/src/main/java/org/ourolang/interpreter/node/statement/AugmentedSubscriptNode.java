// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.expression.SubscriptNode;

/** {@code container[index] op= value}: container and index are evaluated once. */
public final class AugmentedSubscriptNode extends StatementNode {
    @Child
    private ExpressionNode container;

    @Child
    private ExpressionNode index;

    private final int slot;

    @Child
    private SubscriptNode read;

    @Child
    private SubscriptTargetNode target;

    @Child
    private ExpressionNode operation;

    /**
     * @param read needs no operands of its own
     * @param operation reads the item's old value from the temporary in {@code slot}
     */
    public AugmentedSubscriptNode(
            ExpressionNode container,
            ExpressionNode index,
            SubscriptNode read,
            SubscriptTargetNode target,
            int slot,
            ExpressionNode operation) {
        this.container = container;
        this.index = index;
        this.read = read;
        this.target = target;
        this.slot = slot;
        this.operation = operation;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = container.execute(frame);
        Object key = index.execute(frame);
        frame.setObject(slot, read.get(object, key));
        target.assignTo(object, key, operation.execute(frame));
        frame.setObject(slot, null);
        return null;
    }
}
