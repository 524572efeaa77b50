// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.ComparisonOperator;

/** Cancels a task when the time is over, and afterwards tells that cancellation from others. */
final class TimeLimit {
    /** Where a limit is in its life; the text is what its repr shows. */
    enum State {
        CREATED("created"),
        ENTERED("active"),
        EXPIRING("expiring"),
        EXPIRED("expired"),
        EXITED("finished");

        final String text;

        State(String text) {
            this.text = text;
        }
    }

    private State state = State.CREATED;
    /** On the loop's clock; None for no limit. */
    private Object when;

    private Object alarm;
    private Object task;
    /** How many cancellations of the task were asked for before. */
    private long cancellingBefore;

    TimeLimit(Object when) {
        this.when = when;
    }

    /** @param delay in seconds from now; None for no limit */
    static TimeLimit after(Object delay) {
        return new TimeLimit(deadline(delay));
    }

    /** The moment so many seconds from now on the running loop's clock; None for None. */
    static Object deadline(Object delay) {
        Object loop = Loops.running();
        if (delay == None.NONE) {
            return None.NONE;
        }
        return Numbers.binary(BinaryOperator.ADD, timeOf(loop), delay);
    }

    private static Object timeOf(Object loop) {
        return loop instanceof EventLoop own && own.isPlain() ? own.time() : Calls.method(loop, "time");
    }

    Object when() {
        return when;
    }

    boolean isExpired() {
        return state == State.EXPIRING || state == State.EXPIRED;
    }

    String text() {
        if (state != State.ENTERED) {
            return "<Timeout [" + state.text + "]>";
        }
        Object shown = when == None.NONE ? when : Calls.call(Items.get(builtins(), "round"), when, 3L);
        return "<Timeout [" + state.text + "] when=" + Representation.str(shown) + ">";
    }

    private static Object builtins() {
        return Runtime.execution().builtins;
    }

    void enter() {
        if (state != State.CREATED) {
            throw Errors.runtimeError("Timeout has already been entered");
        }
        Object current = AsyncioState.get().currentTask(Loops.running());
        if (current == null) {
            throw Errors.runtimeError("Timeout should be used inside a task");
        }
        state = State.ENTERED;
        task = current;
        cancellingBefore = current instanceof Task own
                ? own.cancelRequests
                : Numbers.asSize(Calls.method(current, "cancelling"));
        reschedule(when);
    }

    /** @param newWhen None for no limit */
    void reschedule(Object newWhen) {
        if (state != State.ENTERED) {
            throw Errors.runtimeError(state == State.CREATED
                    ? "Timeout has not been entered"
                    : "Cannot change state of " + state.text + " Timeout");
        }
        when = newWhen;
        cancelAlarm();
        if (newWhen == None.NONE) {
            return;
        }
        Object loop = Loops.running();
        Object over = Comparison.compare(ComparisonOperator.LESS_EQUAL, newWhen, timeOf(loop));
        alarm = Boolean.TRUE.equals(over)
                ? NativeHandles.callSoon(loop, "Timeout._on_timeout", this::expire)
                : NativeHandles.callAt(loop, newWhen, "Timeout._on_timeout", this::expire);
    }

    private void cancelAlarm() {
        Object handle = alarm;
        alarm = null;
        NativeHandles.cancel(handle);
    }

    private void expire() {
        Loops.cancelTask(task);
        state = State.EXPIRING;
        alarm = null;
    }

    /**
     * Ends the limited block.
     *
     * @param error what the block raised; null for nothing
     * @throws OuroError the TimeoutError that takes the place of the limit's own cancellation
     */
    void leave(OuroException error) {
        if (state != State.ENTERED && state != State.EXPIRING) {
            throw Errors.raise(ExceptionTypes.ASSERTION_ERROR);
        }
        cancelAlarm();
        if (state == State.EXPIRING) {
            state = State.EXPIRED;
            long left = task instanceof Task own ? own.uncancel() : Numbers.asSize(Calls.method(task, "uncancel"));
            if (left <= cancellingBefore && error != null) {
                convert(error);
            }
        } else if (state == State.ENTERED) {
            state = State.EXITED;
        }
    }

    private static void convert(OuroException error) {
        if (Errs.isCancelled(error)) {
            OuroException expired = Errors.make(ExceptionTypes.TIMEOUT_ERROR);
            expired.setCause(error);
            throw Errors.of(expired);
        }
        splice(error);
        if (error.type().isSubclassOf(ExceptionTypes.EXCEPTION_GROUP)) {
            for (Object each : Iteration.toArray(members(error))) {
                splice((OuroException) each);
            }
        }
    }

    private static Object members(OuroException group) {
        Object found = Attributes.getOrNull(group, "exceptions");
        return found == null ? OuroTuple.EMPTY : found;
    }

    /** Puts a TimeoutError in front of the cancellation in whose clean-up the error arose. */
    private static void splice(OuroException error) {
        for (OuroException each = error; each.context() != null; each = each.context()) {
            OuroException context = each.context();
            if (Errs.isCancelled(context)) {
                OuroException expired = Errors.make(ExceptionTypes.TIMEOUT_ERROR);
                expired.setContext(context);
                expired.setCause(context);
                each.setContext(expired);
                return;
            }
        }
    }
}
