// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.node.ExpressionNode;

/** The evaluation of several expressions into one array. */
final class ArgumentsNode {
    private ArgumentsNode() {}

    /** The values from left to right, behind {@code head} free places. */
    @ExplodeLoop
    static Object[] evaluate(ExpressionNode[] expressions, VirtualFrame frame, int head) {
        Object[] values = new Object[head + expressions.length];
        for (int i = 0; i < expressions.length; i++) {
            values[head + i] = expressions[i].execute(frame);
        }
        return values;
    }
}
