// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.watch;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.reach.Losses;

/** The body of a function, whose variables go when it ends; those of one that fails are kept by the error. */
public final class WatchedBodyNode extends StatementNode {
    private final Floor floor;
    private final int locals;

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
        ExecutionState state = Frames.state(frame);
        floor.enter(frame, state);
        try {
            return ended(frame, state, body.execute(frame));
        } catch (OuroError error) {
            throw failed(frame, state, error);
        }
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        ExecutionState state = Frames.state(frame);
        try {
            return ended(frame, state, body.resume(frame, site));
        } catch (OuroError error) {
            throw failed(frame, state, error);
        }
    }

    private Object ended(VirtualFrame frame, ExecutionState state, Object completion) {
        if (state.loose != 0 && !(completion instanceof Suspension)) {
            Losses.atReturn(
                    state,
                    floor.value(frame, state, state.made),
                    floor.isDriven(),
                    values(frame),
                    completion,
                    Frames.function(frame));
        }
        return completion;
    }

    private OuroError failed(VirtualFrame frame, ExecutionState state, OuroError error) {
        if (state.loose != 0) {
            KeptVariables.keep(values(frame), error);
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
