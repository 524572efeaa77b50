// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.ExecutionState;

/** A call without starred arguments. */
public final class CallNode extends AwaitableCallNode {
    @Child
    private ExpressionNode function;

    @Children
    private final ExpressionNode[] arguments;

    @Child
    private DispatchNode dispatch;

    /** @param keywords names of the last arguments; empty for none */
    public CallNode(ExpressionNode function, ExpressionNode[] arguments, String[] keywords) {
        this.function = function;
        this.arguments = arguments;
        this.dispatch = new DispatchNode(keywords);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object callee = function.execute(frame);
        Object[] values = ArgumentsNode.evaluate(arguments, frame, 1);
        try {
            return dispatch.call(callee, values);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @Override
    public Object evaluateOwned(VirtualFrame frame) {
        Object callee = function.execute(frame);
        Object[] values = ArgumentsNode.evaluate(arguments, frame, 1);
        try {
            return DispatchNode.own(callee, dispatch.call(callee, values));
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @Override
    public Object executeAwaited(VirtualFrame frame, ExecutionState state) {
        Object callee = function.execute(frame);
        Object[] values = ArgumentsNode.evaluate(arguments, frame, 1);
        try {
            return dispatch.callAwaited(callee, values, state);
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
