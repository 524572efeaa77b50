// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.OuroList;

/** A list display without starred elements. */
public final class ListDisplayNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] elements;

    public ListDisplayNode(ExpressionNode[] elements) {
        this.elements = elements;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return OuroList.of(ArgumentsNode.evaluate(elements, frame, 0));
    }
}
