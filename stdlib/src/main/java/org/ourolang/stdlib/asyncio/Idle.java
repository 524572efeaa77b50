// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.GuestLock;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Calls;

/** How an event loop waits when nothing is ready. */
final class Idle {
    /** In seconds. */
    private static final double LONGEST_SLEEP = 24 * 3600;
    /** The operating system's wait, by which the reference sleeps, counts milliseconds: timers that are near fire at once. */
    private static final double SLEEPS_IN_A_SECOND = 1000;

    private final EventLoop loop;
    private final GuestLock lock = GuestLock.get();

    Idle(EventLoop loop) {
        this.loop = loop;
    }

    /** Waits until something is ready or due, if nothing is. */
    void waitForWork() {
        Object selector = loop.isPlain() ? null : loop.attribute("_selector");
        if (selector != null) {
            select(selector);
            loop.inbox.drainTo(loop.ready);
        } else if (mayRest()) {
            sleep();
            loop.inbox.drainTo(loop.ready);
        } else {
            loop.clock.pass();
        }
    }

    private boolean mayRest() {
        return loop.ready.isEmpty() && !loop.stopping;
    }

    /** Waits as a script's own selector does. */
    private void select(Object selector) {
        Object events = Calls.method(selector, "select", longestSelect());
        if (loop.isGivenByScript("_process_events")) {
            Calls.method(loop, "_process_events", events);
        }
        lock.giveWay();
    }

    private Object longestSelect() {
        if (!mayRest()) {
            return 0L;
        }
        if (loop.timers.isEmpty()) {
            return None.NONE;
        }
        return Math.min(Math.max(0.0, loop.timers.first().when() - loop.time()), LONGEST_SLEEP);
    }

    private void sleep() {
        TimerHeap timers = loop.timers;
        loop.accounts.change(null);
        if (loop.observation.observer != null) {
            loop.observation.observer.sleeps(
                    loop.clock.lastReading(), timers.isEmpty() ? Double.POSITIVE_INFINITY : timers.first().when());
        }
        if (timers.isEmpty()) {
            sleepUntilWoken();
        } else {
            sleepUntil(timers.first().when());
        }
    }

    private void sleepUntilWoken() {
        if (!loop.clock.isVirtual()) {
            loop.clock.sleep(loop.inbox, Double.POSITIVE_INFINITY);
        } else if (!loop.inbox.awaitOthers()) {
            throw Deadlock.of(loop);
        }
    }

    private void sleepUntil(double deadline) {
        double left = deadline - loop.time();
        if (left > 0) {
            double rounded =
                    loop.clock.isVirtual() ? left : Math.ceil(left * SLEEPS_IN_A_SECOND) / SLEEPS_IN_A_SECOND;
            loop.clock.sleep(loop.inbox, Math.min(rounded, LONGEST_SLEEP));
        }
    }
}
