// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import org.ourolang.interpreter.coroutine.NeverAwaited;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.expression.AwaitableCallNode;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.language.source.SourceText;

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
        if (value instanceof Coroutine coroutine && expression instanceof AwaitableCallNode) {
            report(coroutine, Frames.function(frame));
        }
        return null;
    }

    @TruffleBoundary
    private void report(Coroutine coroutine, OuroFunction running) {
        SourceText source = running.code().source();
        int line = source.lineOf(span().start());
        NeverAwaited.dropped(coroutine, running.state(), source.name(), line, source.line(line));
    }
}
