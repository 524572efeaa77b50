// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import org.ourolang.interpreter.coroutine.AwaitableObject;
import org.ourolang.interpreter.coroutine.NeverAwaited;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.expression.AwaitableCallNode;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.reach.Losses;
import org.ourolang.language.source.SourceText;
import org.ourolang.interpreter.reach.Step;

/** An expression whose value is dropped. */
public final class ExpressionStatementNode extends StatementNode implements Step.Whole {
    @Child
    private ExpressionNode expression;

    public ExpressionStatementNode(ExpressionNode expression) {
        this.expression = expression;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = expression.evaluateOwned(frame);
        if (expression instanceof AwaitableCallNode) {
            Droppable dropped = AwaitableObject.droppable(value);
            if (dropped != null) {
                drop(dropped, Frames.function(frame));
            }
        }
        if (value != None.NONE && Frames.state(frame).loose != 0) {
            Losses.suspectInside(Frames.state(frame), value);
        }
        return null;
    }

    @TruffleBoundary
    private void drop(Droppable dropped, OuroFunction running) {
        SourceText source = running.code().source();
        int line = source.lineOf(span().start());
        if (dropped instanceof Coroutine coroutine) {
            NeverAwaited.dropped(coroutine, running.state(), source.name(), line, source.line(line));
        } else {
            dropped.dropped(running.state(), source.name(), line, source.line(line));
        }
    }
}
