// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.Unwinding;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;

/** {@code with}, one item; more items are nested. */
public final class WithNode extends StatementNode {
    private final int slot;
    private final BranchProfile failed = BranchProfile.create();

    @Child
    private ExpressionNode manager;

    @Child
    private TargetNode target;

    @Child
    private StatementNode body;

    @Child
    private ContextManagerNode calls;

    /**
     * @param slot where the bound {@code __exit__} is kept
     * @param target null for none
     */
    public WithNode(int slot, ExpressionNode manager, TargetNode target, StatementNode body) {
        this.slot = slot;
        this.manager = manager;
        this.target = target;
        this.body = body;
        this.calls = new ContextManagerNode(manager.span());
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = manager.execute(frame);
        Object enter = calls.lookupEnter(object);
        frame.setObject(slot, calls.lookupExit(object));
        return run(frame, calls.enter(enter), false, 0);
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        return run(frame, null, true, site);
    }

    private Object run(VirtualFrame frame, Object entered, boolean resumed, int site) {
        Object completion;
        try {
            if (resumed) {
                completion = body.resume(frame, site);
            } else {
                if (target != null) {
                    target.assign(frame, entered);
                }
                completion = body.execute(frame);
            }
        } catch (OuroError | StackOverflowError | OutOfMemoryError error) {
            return leave(frame, Unwinding.errorOf(error));
        }
        if (completion instanceof Suspension) {
            return completion;
        }
        calls.exit(takeExit(frame));
        return completion;
    }

    private Object takeExit(VirtualFrame frame) {
        Object exit = frame.getObject(slot);
        frame.setObject(slot, null);
        return exit;
    }

    private Object leave(VirtualFrame frame, OuroError error) {
        failed.enter();
        OuroFunction function = Frames.function(frame);
        ExecutionState state = function.state();
        Unwinding.meet(error, function, state);
        OuroException outer = state.handled;
        state.handled = error.exception();
        boolean swallowed;
        try {
            swallowed = calls.exit(takeExit(frame), error.exception());
        } catch (OuroError raised) {
            Unwinding.meet(raised, function, state);
            state.handled = outer;
            throw raised;
        }
        state.handled = outer;
        if (swallowed) {
            if (error.exception().holds()) {
                HeldValues.release(error.exception(), outer, function, this);
            }
            return null;
        }
        throw error;
    }
}
