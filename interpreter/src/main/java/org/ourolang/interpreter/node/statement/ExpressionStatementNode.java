// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import org.ourolang.interpreter.coroutine.NeverAwaited;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.expression.CallNode;

/** An expression whose value is dropped. */
public final class ExpressionStatementNode extends StatementNode {
    @Child
    private ExpressionNode expression;

    public ExpressionStatementNode(ExpressionNode expression) {
        this.expression = expression;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = expression.execute(frame);
        if (value instanceof Coroutine coroutine && expression instanceof CallNode) {
            NeverAwaited.dropped(coroutine, Frames.state(frame));
        }
        return null;
    }
}
