// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.Clock;
import org.ourolang.interpreter.context.GuestLock;
import org.ourolang.interpreter.context.OuroContext;

/** The loop's view of the clock: seconds that grow with every reading, so that equal delays end in order. */
final class LoopClock {
    /** By how much a virtual clock seems to move between two readings, in seconds. */
    private static final double STEP = 1e-12;

    /** What a pass of the loop takes on a virtual clock, in nanoseconds: else a busy loop would stop the time. */
    private static final long PASS = 1000;

    private final Clock clock = OuroContext.get().clock();
    private final GuestLock lock = GuestLock.get();
    private double last = Double.NEGATIVE_INFINITY;

    double time() {
        double now = clock.nanoTime() / 1e9;
        last = now > last ? now : clock.isVirtual() ? last + Math.max(STEP, 8 * Math.ulp(last)) : Math.nextUp(last);
        return last;
    }

    /** The last reading, for tools: reading it does not move the clock. */
    double lastReading() {
        return Math.max(last, clock.nanoTime() / 1e9);
    }

    boolean isVirtual() {
        return clock.isVirtual();
    }

    /** Lets other threads have their turn, and a virtual clock go on by the time of one pass over ready callbacks. */
    void pass() {
        lock.giveWay();
        if (clock.isVirtual()) {
            clock.park(PASS);
        }
    }

    /**
     * Waits until something arrives in the inbox or the time is over. Real time is waited for in whole milliseconds, as
     * CPython's selector does: timers that are due soon after one another then fire in one pass.
     *
     * @param seconds infinite for no limit
     */
    void sleep(Inbox inbox, double seconds) {
        if (clock.isVirtual()) {
            if (!inbox.awaitOthers()) {
                clock.park((long) Math.ceil((last + seconds) * 1e9) - clock.nanoTime());
            }
            return;
        }
        long nanoseconds = Double.isInfinite(seconds) ? -1 : (long) Math.ceil(seconds * 1e3) * 1_000_000;
        lock.blocking(() -> inbox.await(nanoseconds));
    }
}
