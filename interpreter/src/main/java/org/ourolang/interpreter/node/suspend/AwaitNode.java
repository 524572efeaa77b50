// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.expression.AwaitableCallNode;
import org.ourolang.interpreter.object.AwaitObserver;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.language.source.Span;
import org.ourolang.interpreter.reach.Step;

/** {@code await}: a coroutine that is called on the spot runs inline, without a coroutine object, until it suspends. */
public final class AwaitNode extends StatementNode implements Step.Whole {
    private final int result;
    private final BranchProfile observed = BranchProfile.create();

    @Child
    private ExpressionNode operand;

    @Child
    private AwaitPointNode point;

    /** @param result slot of the temporary that receives the result */
    public AwaitNode(int site, ExpressionNode operand, int result, Span span) {
        this.operand = operand;
        this.result = result;
        this.point = new AwaitPointNode(site, AwaitObserver.Kind.AWAIT, span);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        ExecutionState state = Frames.state(frame);
        return store(frame, state.observer == null ? await(frame, state) : awaitObserved(frame, state));
    }

    private Object awaitObserved(VirtualFrame frame, ExecutionState state) {
        observed.enter();
        point.begins(state);
        try {
            return point.ends(await(frame, state), state, false);
        } catch (OuroError error) {
            throw point.fails(error, state, false);
        }
    }

    /** The result, or null to suspend. */
    private Object await(VirtualFrame frame, ExecutionState state) {
        if (!(operand instanceof AwaitableCallNode call)) {
            return point.await(operand.execute(frame), state);
        }
        Object value;
        try {
            value = call.executeAwaited(frame, state);
        } catch (OuroError error) {
            throw point.at(error);
        }
        if (value == null) {
            Object awaitable = state.awaited;
            state.awaited = null;
            return point.await(awaitable, state);
        }
        return value == Driver.SUSPENDED ? null : value;
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
