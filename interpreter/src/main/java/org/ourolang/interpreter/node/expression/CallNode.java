// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/** A call without starred arguments. */
public final class CallNode extends AwaitableCallNode {
    @Child
    private ExpressionNode function;

    @Children
    private final ExpressionNode[] arguments;

    @Child
    private DispatchNode dispatch;

    /** Whether an argument is a call itself, and so may be a coroutine that only this call has. */
    private final boolean hasCalls;

    /** @param keywords names of the last arguments; empty for none */
    public CallNode(ExpressionNode function, ExpressionNode[] arguments, String[] keywords) {
        this.function = function;
        this.arguments = arguments;
        this.hasCalls = HandedCoroutines.areIn(arguments);
        this.dispatch = new DispatchNode(keywords);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object callee = function.execute(frame);
        Object[] values = ArgumentsNode.evaluate(arguments, frame, 1);
        try {
            Object result = dispatch.call(callee, values);
            return hasCalls ? ended(frame, callee, values, result) : result;
        } catch (OuroError error) {
            throw failed(frame, callee, values, error);
        }
    }

    @Override
    public Object evaluateOwned(VirtualFrame frame) {
        Object callee = function.execute(frame);
        Object[] values = ArgumentsNode.evaluate(arguments, frame, 1);
        try {
            Object result = DispatchNode.own(callee, dispatch.call(callee, values));
            return hasCalls ? ended(frame, callee, values, result) : result;
        } catch (OuroError error) {
            throw failed(frame, callee, values, error);
        }
    }

    @Override
    public Object executeAwaited(VirtualFrame frame, ExecutionState state) {
        Object callee = function.execute(frame);
        Object[] values = ArgumentsNode.evaluate(arguments, frame, 1);
        try {
            return dispatch.callAwaited(callee, values, state);
        } catch (OuroError error) {
            throw failed(frame, callee, values, error);
        }
    }

    private Object ended(VirtualFrame frame, Object callee, Object[] values, Object result) {
        HandedCoroutines.ended(this, Frames.function(frame), callee, arguments, values, result);
        return result;
    }

    private OuroError failed(VirtualFrame frame, Object callee, Object[] values, OuroError error) {
        if (hasCalls) {
            HandedCoroutines.failed(this, Frames.function(frame), callee, arguments, values, error);
        }
        return at(error);
    }

    @Override
    String calledName(SourceText source) {
        Span called = function.span();
        return called == null ? "" : source.text().substring(called.start(), called.end());
    }

    @Override
    int receivers() {
        return 0;
    }

    @Override
    String keywordAt(int index) {
        return dispatch.keywordAt(index, arguments.length);
    }
}
