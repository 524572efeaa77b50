// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.watch;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.reach.Losses;
import org.ourolang.interpreter.reach.Step;

/** An expression with operands that may be new coroutines, which it may drop. */
public final class WatchedExpressionNode extends ExpressionNode implements Step.Open {
    @Child
    private ExpressionNode expression;

    public WatchedExpressionNode(ExpressionNode expression) {
        this.expression = expression;
        setSpan(expression.span());
    }

    @Override
    public Object execute(VirtualFrame frame) {
        ExecutionState state = Frames.state(frame);
        int before = state.made;
        try {
            Object result = expression.execute(frame);
            look(frame, state, before, result);
            return result;
        } catch (OuroError error) {
            look(frame, state, before, error);
            throw error;
        }
    }

    @Override
    public Object evaluateOwned(VirtualFrame frame) {
        ExecutionState state = Frames.state(frame);
        int before = state.made;
        try {
            Object result = expression.evaluateOwned(frame);
            look(frame, state, before, result);
            return result;
        } catch (OuroError error) {
            look(frame, state, before, error);
            throw error;
        }
    }

    @Override
    public boolean condition(VirtualFrame frame) {
        ExecutionState state = Frames.state(frame);
        int before = state.made;
        try {
            boolean result = expression.condition(frame);
            look(frame, state, before, null);
            return result;
        } catch (OuroError error) {
            look(frame, state, before, error);
            throw error;
        }
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        ExecutionState state = Frames.state(frame);
        int before = state.made;
        try {
            long result = expression.executeLong(frame);
            look(frame, state, before, null);
            return result;
        } catch (UnexpectedResultException other) {
            look(frame, state, before, other.getResult());
            throw other;
        } catch (OuroError error) {
            look(frame, state, before, error);
            throw error;
        }
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        ExecutionState state = Frames.state(frame);
        int before = state.made;
        try {
            double result = expression.executeDouble(frame);
            look(frame, state, before, null);
            return result;
        } catch (UnexpectedResultException other) {
            look(frame, state, before, other.getResult());
            throw other;
        } catch (OuroError error) {
            look(frame, state, before, error);
            throw error;
        }
    }

    private void look(VirtualFrame frame, ExecutionState state, int before, Object result) {
        if (state.loose != 0 && state.made != before) {
            Losses.afterExpression(state, before, result, Frames.function(frame), span().start());
        }
    }
}
