// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Where other threads put what the loop shall run; it wakes the loop's thread if that sleeps. */
final class Inbox {
    private final ConcurrentLinkedQueue<Ready> items = new ConcurrentLinkedQueue<>();
    private final AtomicInteger outsideWork = new AtomicInteger();
    private volatile boolean woken;
    private volatile Thread sleeper;
    private volatile Runnable arrival;

    void add(Ready item) {
        items.add(item);
        tell();
    }

    private void tell() {
        Thread thread = sleeper;
        if (thread != null) {
            LockSupport.unpark(thread);
        }
        Runnable told = arrival;
        if (told != null) {
            told.run();
        }
    }

    /** Ends the sleep of the loop, or the next one: what it has to do came another way. */
    void wake() {
        woken = true;
        tell();
    }

    /** Runs {@code action} after each arrival, on the thread that brought it; null for nothing. */
    void onArrival(Runnable action) {
        arrival = action;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    void drainTo(ReadyQueue queue) {
        for (Ready item = items.poll(); item != null; item = items.poll()) {
            queue.add(item);
        }
    }

    /** Counts work that goes on elsewhere and will come home through {@link #add}. */
    void beginOutsideWork() {
        outsideWork.incrementAndGet();
    }

    void endOutsideWork() {
        outsideWork.decrementAndGet();
    }

    /** Whether something may still arrive although the loop itself has nothing to do. */
    boolean expectsOutsideWork() {
        return outsideWork.get() > 0;
    }

    /**
     * Sleeps until something arrives, the time is over or the thread is interrupted.
     *
     * @param nanoseconds negative for no limit
     */
    void await(long nanoseconds) throws InterruptedException {
        sleeper = Thread.currentThread();
        try {
            long deadline = System.nanoTime() + nanoseconds;
            while (items.isEmpty() && !woken) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (nanoseconds < 0) {
                    LockSupport.park(this);
                } else {
                    long left = deadline - System.nanoTime();
                    if (left <= 0) {
                        return;
                    }
                    LockSupport.parkNanos(this, left);
                }
            }
        } finally {
            woken = false;
            sleeper = null;
        }
    }
}
