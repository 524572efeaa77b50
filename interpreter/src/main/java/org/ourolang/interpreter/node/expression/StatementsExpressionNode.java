// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;

/** An expression that runs statements first, such as a comprehension that runs in the enclosing frame. */
public final class StatementsExpressionNode extends ExpressionNode {
    @Child
    private StatementNode statements;

    @Child
    private ExpressionNode result;

    public StatementsExpressionNode(StatementNode statements, ExpressionNode result) {
        this.statements = statements;
        this.result = result;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        statements.execute(frame);
        return result.execute(frame);
    }
}
