// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.watch;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.reach.Losses;

/** The body of a function, whose variables go when it ends; those of one that fails are kept by the error. */
public final class WatchedBodyNode extends StatementNode {
    private final Floor floor;
    private final int locals;
    private final BranchProfile looks = BranchProfile.create();

    @Child
    private StatementNode body;

    /** @param locals how many slots are variables */
    public WatchedBodyNode(Floor floor, int locals, StatementNode body) {
        this.floor = floor;
        this.locals = locals;
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        floor.enter(frame);
        Object completion;
        try {
            completion = body.execute(frame);
        } catch (OuroError error) {
            throw failed(frame, error);
        }
        return ended(frame, completion);
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        Object completion;
        try {
            completion = body.resume(frame, site);
        } catch (OuroError error) {
            throw failed(frame, error);
        }
        return ended(frame, completion);
    }

    private Object ended(VirtualFrame frame, Object completion) {
        OuroFunction running = Frames.function(frame);
        ExecutionState state = running.state();
        if (state.loose != 0 && !(completion instanceof Suspension)) {
            looks.enter();
            int began = floor.value(frame, state, state.made);
            Losses.atReturn(state, began, floor.isDriven(), values(frame), completion, running);
        }
        return completion;
    }

    /** What the failing statement made goes with its operands; what variables have lives as long as the error. */
    private OuroError failed(VirtualFrame frame, OuroError error) {
        OuroFunction running = Frames.function(frame);
        ExecutionState state = running.state();
        if (state.loose != 0) {
            looks.enter();
            KeptVariables.keep(state, values(frame), error);
            int began = floor.value(frame, state, state.made);
            if (state.made != began) {
                Losses.leavingError(state, began, floor.isDriven(), error, running);
            }
        }
        return error;
    }

    @ExplodeLoop
    private Object[] values(VirtualFrame frame) {
        Object[] values = new Object[locals];
        for (int slot = 0; slot < locals; slot++) {
            values[slot] = frame.isObject(slot) ? frame.getObject(slot) : null;
        }
        return values;
    }
}
