// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;

/** {@code and} and {@code or}: the first value that decides, else the last. */
public final class BooleanOperationNode extends ExpressionNode {
    private final boolean conjunction;

    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    public BooleanOperationNode(boolean conjunction, ExpressionNode left, ExpressionNode right) {
        this.conjunction = conjunction;
        this.left = left;
        this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = left.execute(frame);
        return isTrue(value) == conjunction ? right.execute(frame) : value;
    }

    @Override
    public boolean condition(VirtualFrame frame) {
        return left.condition(frame) == conjunction ? right.condition(frame) : !conjunction;
    }
}
