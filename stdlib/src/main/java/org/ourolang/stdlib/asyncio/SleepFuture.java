// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.stdlib.bodies.Pause;
import org.ourolang.stdlib.bodies.PauseInPlace;

/**
 * What a task sleeps on: the future, the timer that completes it, and the rest of {@code asyncio.sleep}, all in one,
 * because a program may have a million of them.
 */
final class SleepFuture extends Future implements Timer, PauseInPlace {
    private final double when;
    /** What the sleep answers. */
    private final Object outcome;

    private boolean scheduled;
    private boolean stopped;
    /** Whether the body that awaits this does so as the rest of the sleep, and not as a future that it got hold of. */
    private boolean isRest = true;

    SleepFuture(EventLoop loop, double when, Object outcome) {
        super(loop);
        this.when = when;
        this.outcome = outcome;
    }

    @Override
    public String purpose() {
        return "the clock";
    }

    // The timer

    @Override
    public double when() {
        return when;
    }

    @Override
    public void setScheduled(boolean isScheduled) {
        scheduled = isScheduled;
    }

    @Override
    public boolean isSkipped() {
        return stopped;
    }

    @Override
    public Future completes() {
        return this;
    }

    @Override
    public String text() {
        return "timer";
    }

    @Override
    public Object account() {
        return accountOfWaiter();
    }

    @Override
    public void run(EventLoop running) {
        if (!isCancelled()) {
            complete(outcome);
        }
    }

    /** Takes the timer away. */
    void stop() {
        if (!stopped) {
            stopped = true;
            if (scheduled) {
                ((EventLoop) loop).timers.noteCancelled();
            }
        }
    }

    /** The timer as scripts see it. */
    TimerHandle handle() {
        return new Sleep.Alarm(when, (EventLoop) loop, this, outcome);
    }

    // The rest of the sleep

    @Override
    public Object resume(ExecutionState execution, Object value) {
        if (isRest) {
            stop();
        }
        return super.resume(execution, value);
    }

    @Override
    public Object raise(ExecutionState execution, OuroError error) {
        if (isRest) {
            stop();
        }
        throw error;
    }

    @Override
    public Pause toPause() {
        isRest = false;
        return Sleep.on(this);
    }

    @Override
    public Suspendable toCoroutine() {
        return ((Sleep) toPause()).toCoroutine();
    }
}
