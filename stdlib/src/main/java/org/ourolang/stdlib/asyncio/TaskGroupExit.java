// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.stdlib.bodies.AwaitPause;

/** Leaves the block of a task group: waits for its tasks, however often the parent is cancelled meanwhile. */
final class TaskGroupExit extends AwaitPause {
    private final TaskGroup group;
    /** What the block raised; null for nothing. */
    private final OuroException error;
    /** The cancellation that goes on outside if nothing else does; null for none. */
    private OuroException cancellation;

    TaskGroupExit(TaskGroup group, OuroException error) {
        this.group = group;
        this.error = error;
        this.cancellation = error != null && Errs.isCancelled(error) ? error : null;
    }

    Object join(ExecutionState state) {
        if (group.hasTasks()) {
            if (group.allDone == null) {
                group.allDone = Future.labelled(OwnedFuture.of(group.loop, group), "the tasks of the group");
            }
            return await(state, group.allDone);
        }
        try {
            return end();
        } finally {
            group.parent = null;
            group.errors = null;
            group.fatal = null;
        }
    }

    @Override
    protected Object awaited(ExecutionState state, Object value) {
        group.allDone = null;
        return join(state);
    }

    @Override
    protected Object failed(ExecutionState state, OuroError raised) {
        if (!Errs.isCancelled(raised.exception())) {
            group.parent = null;
            group.errors = null;
            group.fatal = null;
            throw raised;
        }
        if (!group.isAborting()) {
            cancellation = raised.exception();
            abort(state, raised.exception());
        }
        group.allDone = null;
        return join(state);
    }

    /** Cancels the tasks; what their own cancel() raises came up while the cancellation was handled. */
    private void abort(ExecutionState state, OuroException cancelled) {
        OuroException outside = state.handled;
        state.handled = cancelled;
        try {
            group.abort();
        } catch (OuroError error) {
            error.settleContext(cancelled);
            throw error;
        } finally {
            state.handled = outside;
        }
    }

    private Object end() {
        if (group.fatal != null) {
            throw Errors.of(group.fatal);
        }
        if (group.cancelledParent && uncancel() == 0) {
            // Only the group itself had asked for it.
            cancellation = null;
        }
        List<OuroException> errors = group.errors;
        if (cancellation != null && errors.isEmpty()) {
            throw Errors.of(cancellation);
        }
        if (error != null && !Errs.isCancelled(error)) {
            errors.add(error);
        }
        if (errors.isEmpty()) {
            return None.NONE;
        }
        if (cancelling() > 0) {
            // Asked from outside too: let it be delivered at the next await.
            uncancel();
            Loops.cancelTask(group.parent);
        }
        throw Errors.of(asGroup(errors));
    }

    private long uncancel() {
        return group.parent instanceof Task own
                ? own.uncancel()
                : Numbers.asSize(Calls.method(group.parent, "uncancel"));
    }

    private long cancelling() {
        return group.parent instanceof Task own
                ? own.cancelRequests
                : Numbers.asSize(Calls.method(group.parent, "cancelling"));
    }

    private static OuroException asGroup(List<OuroException> errors) {
        OuroList members = new OuroList();
        errors.forEach(members::append);
        OuroException made = (OuroException) Calls.call(ExceptionTypes.BASE_EXCEPTION_GROUP,
                "unhandled errors in a TaskGroup", members);
        made.setCause(null);
        made.setSuppressContext(true);
        return made;
    }
}
