// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.node.Unwinding;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;

/** {@code try} with {@code finally}; a completion or error that waits for the clause's end is kept in a frame slot. */
public final class TryFinallyNode extends StatementNode {
    private final int slot;
    private final BranchProfile failed = BranchProfile.create();
    private final BranchProfile finalFailed = BranchProfile.create();

    @Child
    private StatementNode body;

    @Child
    private StatementNode finalBody;

    /** @param slot where the pending completion or error is kept while the clause is suspended */
    public TryFinallyNode(int slot, StatementNode body, StatementNode finalBody) {
        this.slot = slot;
        this.body = body;
        this.finalBody = finalBody;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run(frame, false, 0);
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        return run(frame, true, site);
    }

    private Object run(VirtualFrame frame, boolean resumed, int site) {
        OuroFunction function = Frames.function(frame);
        ExecutionState state = function.state();
        boolean resumesFinal = resumed && finalBody.hasSite(site);
        Object completion = null;
        OuroError pending = null;
        if (resumesFinal) {
            Object kept = frame.getObject(slot);
            frame.setObject(slot, null);
            if (kept instanceof OuroError error) {
                pending = error;
            } else {
                completion = kept;
            }
        } else {
            try {
                completion = resumed ? body.resume(frame, site) : body.execute(frame);
            } catch (OuroError | StackOverflowError | OutOfMemoryError error) {
                failed.enter();
                pending = Unwinding.errorOf(error);
            }
            if (completion instanceof Suspension) {
                return completion;
            }
            if (pending != null) {
                Unwinding.meet(pending, function, state);
            }
        }
        return runFinal(frame, completion, pending, resumesFinal, site);
    }

    private Object runFinal(VirtualFrame frame, Object completion, OuroError pending, boolean resumes, int site) {
        ExecutionState state = Frames.state(frame);
        OuroException outer = state.handled;
        boolean findable = state.loose != 0;
        if (findable) {
            frame.setObject(slot, pending != null ? pending : completion);
        }
        if (pending != null) {
            state.handled = pending.exception();
        }
        Object last;
        try {
            last = resumes ? finalBody.resume(frame, site) : finalBody.execute(frame);
        } catch (OuroError error) {
            finalFailed.enter();
            Unwinding.meet(error, Frames.function(frame), state);
            state.handled = outer;
            throw error;
        }
        state.handled = outer;
        if (last instanceof Suspension) {
            frame.setObject(slot, pending != null ? pending : completion);
            if (pending != null && state.suspendedHandled == null) {
                state.suspendedHandled = pending.exception();
            }
            return last;
        }
        if (findable) {
            frame.setObject(slot, null);
        }
        if (last != null) {
            return last;
        }
        if (pending != null) {
            throw pending;
        }
        return completion;
    }
}
