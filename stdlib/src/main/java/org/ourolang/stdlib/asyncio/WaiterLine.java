// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Iteration;

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
            if (!waiter.isCancelled()) {
                return false;
            }
        }
        return true;
    }

    /** The futures, for scripts, which may append some of their own. */
    Object futures() {
        OuroList futures = new OuroList();
        for (Waiter waiter = first(); waiter != null; waiter = waiter.next) {
            futures.append(waiter.shown());
        }
        return LoopViews.open("deque", futures, this::addStrange);
    }

    private void addStrange(Object future) {
        add(new StrangeWaiter(future, owner instanceof Queue ? None.NONE : Boolean.TRUE));
    }

    /** A line of the futures that a script offers. */
    static WaiterLine of(Object owner, Object futures) {
        WaiterLine line = new WaiterLine(owner);
        for (Object future : Iteration.toArray(futures)) {
            line.addStrange(future);
        }
        return line;
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
