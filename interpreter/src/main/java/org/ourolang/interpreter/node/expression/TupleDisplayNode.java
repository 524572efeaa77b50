// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.function.Predicate;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.OuroTuple;

/** A tuple display without starred elements. */
public final class TupleDisplayNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] elements;

    public TupleDisplayNode(ExpressionNode[] elements) {
        this.elements = elements;
    }

    @Override
    public boolean mayName(Predicate<String> test) {
        for (ExpressionNode element : elements) {
            if (element.mayName(test)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return OuroTuple.of(ArgumentsNode.evaluate(elements, frame, 0));
    }
}
