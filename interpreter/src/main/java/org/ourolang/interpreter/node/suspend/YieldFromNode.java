// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.language.source.Span;

/** {@code yield from}. */
public final class YieldFromNode extends StatementNode {
    private final int result;

    @Child
    private ExpressionNode operand;

    @Child
    private AwaitPointNode point;

    /** @param result slot of the temporary that receives the result */
    public YieldFromNode(int site, ExpressionNode operand, int result, Span span) {
        this.operand = operand;
        this.result = result;
        this.point = new AwaitPointNode(site, null, span);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        OuroFunction function = Frames.function(frame);
        boolean acceptsCoroutine = (function.code().flags() & Code.ITERABLE_COROUTINE) != 0;
        return store(frame, point.yieldFrom(operand.execute(frame), acceptsCoroutine, function.state()));
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        return store(frame, point.resume(Frames.state(frame)));
    }

    private Object store(VirtualFrame frame, Object value) {
        if (value == null) {
            return point.suspension();
        }
        frame.setObject(result, value);
        return null;
    }
}
