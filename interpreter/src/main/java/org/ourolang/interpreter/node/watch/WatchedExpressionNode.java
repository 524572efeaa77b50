// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.watch;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.reach.Losses;
import org.ourolang.interpreter.reach.Step;

/** An expression with operands that may be new coroutines, which it may drop. */
public final class WatchedExpressionNode extends ExpressionNode implements Step.Open {
    private final BranchProfile looks = BranchProfile.create();

    @Child
    private ExpressionNode expression;

    public WatchedExpressionNode(ExpressionNode expression) {
        this.expression = expression;
        setSpan(expression.span());
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return evaluate(frame, false);
    }

    @Override
    public Object evaluateOwned(VirtualFrame frame) {
        return evaluate(frame, true);
    }

    @Override
    public boolean condition(VirtualFrame frame) {
        int before = Frames.state(frame).made;
        boolean truth;
        try {
            truth = expression.condition(frame);
        } catch (OuroError error) {
            look(frame, before, error);
            throw error;
        }
        look(frame, before, null);
        return truth;
    }

    private Object evaluate(VirtualFrame frame, boolean owned) {
        int before = Frames.state(frame).made;
        Object result;
        try {
            result = owned ? expression.evaluateOwned(frame) : expression.execute(frame);
        } catch (OuroError error) {
            look(frame, before, error);
            throw error;
        }
        look(frame, before, result);
        return result;
    }

    private void look(VirtualFrame frame, int before, Object result) {
        OuroFunction running = Frames.function(frame);
        ExecutionState state = running.state();
        if (state.loose != 0 && state.made != before) {
            looks.enter();
            Losses.afterExpression(state, before, result, running, span().start());
        }
    }
}
