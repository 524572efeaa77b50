// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.stdlib.contextvars.Context;

/** A callback with a deadline, as {@code call_later} answers it. */
class TimerHandle extends Handle implements Timer {
    /** On the loop's clock, in seconds. */
    final double when;
    /** The deadline as a script gave it, if that was not a float. */
    Object givenWhen;
    /** Whether the loop's heap holds it. */
    boolean scheduled;

    TimerHandle(double when, Object callback, Object[] arguments, Object loop, Context context) {
        super(callback, arguments, loop, context);
        this.when = when;
    }

    @Override
    public final double when() {
        return when;
    }

    @Override
    public final void setScheduled(boolean isScheduled) {
        scheduled = isScheduled;
    }

    @Override
    public Future completes() {
        return null;
    }

    final Object shownWhen() {
        return givenWhen == null ? (Object) when : givenWhen;
    }

    @Override
    void cancel() {
        if (!cancelled) {
            if (loop instanceof EventLoop own) {
                own.timerCancelled(this);
            } else {
                Calls.method(loop, "_timer_handle_cancelled", this);
            }
        }
        super.cancel();
    }

    @Override
    public OuroClass type() {
        return AsyncioTypes.TIMER_HANDLE;
    }
}
