// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;

/** An expression statement of interactive input: the value goes to {@code sys.displayhook}. */
public final class PrintStatementNode extends StatementNode {
    @Child
    private ExpressionNode expression;

    public PrintStatementNode(ExpressionNode expression) {
        this.expression = expression;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = expression.execute(frame);
        try {
            OuroContext.of(Frames.state(frame)).display(value);
        } catch (OuroError error) {
            throw at(error);
        }
        return null;
    }
}
