// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.protocol.Items;

/** {@code container[index] op= value}: container and index are evaluated once. */
public final class AugmentedSubscriptNode extends StatementNode {
    @Child
    private ExpressionNode container;

    @Child
    private ExpressionNode index;

    private final int slot;

    @Child
    private SubscriptTargetNode target;

    @Child
    private ExpressionNode operation;

    /** @param operation reads the item's old value from the temporary in {@code slot} */
    public AugmentedSubscriptNode(
            ExpressionNode container,
            ExpressionNode index,
            SubscriptTargetNode target,
            int slot,
            ExpressionNode operation) {
        this.container = container;
        this.index = index;
        this.target = target;
        this.slot = slot;
        this.operation = operation;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = container.execute(frame);
        Object key = index.execute(frame);
        try {
            frame.setObject(slot, Items.get(object, key));
        } catch (OuroError error) {
            throw at(error);
        }
        target.assignTo(object, key, operation.execute(frame));
        frame.setObject(slot, null);
        return null;
    }
}
