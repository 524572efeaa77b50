// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.ourolang.interpreter.context.GuestLock;

/** Where other threads put what the loop shall run; it wakes the loop's thread if that sleeps. */
final class Inbox {
    private final ConcurrentLinkedQueue<Ready> items = new ConcurrentLinkedQueue<>();
    /** In nanoseconds: after that a loop in virtual time sees whether the threads that it waits for wait themselves. */
    static final long GLANCE = 2_000_000;

    private final GuestLock lock = GuestLock.get();
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

    /** Whether something may still arrive although the loop itself has nothing to do. Threads that wait bring nothing. */
    boolean expectsOutsideWork() {
        return outsideWork.get() > 0 || lock.othersGoOn();
    }

    /** Sleeps as long as something may arrive and has not; answers whether something has. */
    boolean awaitOthers() {
        while (expectsOutsideWork() && !hasArrived()) {
            boolean counted = lock.pauses();
            try {
                lock.blocking(() -> sleep(GLANCE));
            } finally {
                if (counted) {
                    lock.goesOn();
                }
            }
        }
        boolean arrived = hasArrived();
        if (arrived) {
            woken = false;
        }
        return arrived;
    }

    private boolean hasArrived() {
        return woken || !items.isEmpty();
    }

    /**
     * Sleeps until something arrives, the time is over or the thread is interrupted.
     *
     * @param nanoseconds negative for no limit
     */
    void await(long nanoseconds) throws InterruptedException {
        try {
            sleep(nanoseconds);
        } finally {
            woken = false;
        }
    }

    private void sleep(long nanoseconds) throws InterruptedException {
        sleeper = Thread.currentThread();
        try {
            long deadline = System.nanoTime() + nanoseconds;
            while (!hasArrived()) {
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
            sleeper = null;
        }
    }
}
