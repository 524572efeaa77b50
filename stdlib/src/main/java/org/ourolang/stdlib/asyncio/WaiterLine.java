// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.OuroList;

/** Tasks that wait, in the order in which they came. */
final class WaiterLine extends Line<Waiter> {
    /** The lock, queue or the like that they wait for. */
    final Object owner;

    private int size;

    WaiterLine(Object owner) {
        this.owner = owner;
    }

    int size() {
        return size;
    }

    void add(Waiter waiter) {
        waiter.isListed = true;
        append(waiter);
        size++;
    }

    /** Does nothing if the waiter is not here. */
    void remove(Waiter waiter) {
        if (!waiter.isListed) {
            return;
        }
        waiter.isListed = false;
        unlink(waiter);
        size--;
    }

    /** Wakes the first ones that still sleep, at most {@code count}. */
    @TruffleBoundary
    void wake(long count) {
        long left = count;
        for (Waiter waiter = first(); waiter != null && left > 0; waiter = waiter.next) {
            if (waiter.wake()) {
                left--;
            }
        }
    }

    /** Takes waiters off the line up to and including the first one that could be woken. */
    void takeAndWake() {
        if (!isEmpty()) {
            takeAndWakeListed();
        }
    }

    @TruffleBoundary
    private void takeAndWakeListed() {
        while (!isEmpty()) {
            Waiter waiter = first();
            remove(waiter);
            if (waiter.wake()) {
                return;
            }
        }
    }

    /** Empties the line and wakes everybody. */
    @TruffleBoundary
    void takeAndWakeAll() {
        while (!isEmpty()) {
            Waiter waiter = first();
            remove(waiter);
            waiter.wake();
        }
    }

    /** Whether nobody here still waits: all have been cancelled. */
    boolean isAllCancelled() {
        return isEmpty() || areListedCancelled();
    }

    @TruffleBoundary
    private boolean areListedCancelled() {
        for (Waiter waiter = first(); waiter != null; waiter = waiter.next) {
            if (!waiter.future.isCancelled()) {
                return false;
            }
        }
        return true;
    }

    /** The futures, as a list for scripts. */
    OuroList futures() {
        OuroList futures = new OuroList();
        for (Waiter waiter = first(); waiter != null; waiter = waiter.next) {
            futures.append(waiter.future);
        }
        return futures;
    }

    @Override
    Waiter previous(Waiter waiter) {
        return waiter.previous;
    }

    @Override
    void setPrevious(Waiter waiter, Waiter previous) {
        waiter.previous = previous;
    }

    @Override
    Waiter next(Waiter waiter) {
        return waiter.next;
    }

    @Override
    void setNext(Waiter waiter, Waiter next) {
        waiter.next = next;
    }
}
