// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.watch;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.reach.Losses;

/**
 * How it is known which coroutines had been made when the running function was entered.
 *
 * @param slot where a plain function keeps it; -1 for a coroutine, which is as young as what drives it; -2 for unknown
 */
public record Floor(int slot) {
    /** That of coroutines. */
    public static final Floor OF_DRIVER = new Floor(-1);
    /** That of bodies that stop at yields. */
    public static final Floor UNKNOWN = new Floor(-2);

    int value(VirtualFrame frame, ExecutionState state, int before) {
        if (slot >= 0) {
            return frame.isInt(slot) ? frame.getInt(slot) : before;
        }
        return slot == -1 ? state.floor : before;
    }

    boolean isDriven() {
        return slot == -1;
    }

    /** Looks after what a failed statement made, at the handler of its error. */
    public void caught(VirtualFrame frame, ExecutionState state, OuroException error) {
        if (state.loose != 0) {
            int floor = value(frame, state, state.made);
            Losses.afterError(state, floor, isDriven(), error, Frames.function(frame));
        }
    }

    /**
     * Looks after what an error kept that was handled.
     *
     * @param last what ran last
     * @return whether the error itself may be gone
     */
    public boolean handled(VirtualFrame frame, ExecutionState state, OuroException error, StatementNode last) {
        if (state.loose == 0) {
            return true;
        }
        int floor = value(frame, state, state.made);
        int at = last.span() == null ? 0 : last.span().start();
        return Losses.afterHandler(state, floor, isDriven(), error, Frames.function(frame), at);
    }

    void enter(VirtualFrame frame) {
        if (slot >= 0) {
            frame.setInt(slot, Frames.state(frame).made);
        }
    }
}
