// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.expression.GetAttributeNode;

/** {@code object.name op= value}: the object is evaluated once. */
public final class AugmentedAttributeNode extends StatementNode {
    @Child
    private ExpressionNode object;

    @Child
    private GetAttributeNode read;

    @Child
    private AttributeTargetNode target;

    private final int slot;

    @Child
    private ExpressionNode operation;

    /** @param operation reads the attribute's old value from the temporary in {@code slot} */
    public AugmentedAttributeNode(
            ExpressionNode object, GetAttributeNode read, AttributeTargetNode target, int slot,
            ExpressionNode operation) {
        this.object = object;
        this.read = read;
        this.target = target;
        this.slot = slot;
        this.operation = operation;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object receiver = object.execute(frame);
        frame.setObject(slot, read.get(receiver));
        target.assignTo(receiver, operation.execute(frame));
        frame.setObject(slot, null);
        return null;
    }
}
