// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.stdlib.bodies.BodyClass;

/**
 * {@code asyncio.Queue} and the two with another order.
 *
 * <p>A script may override every step; {@link #isPlain} says whether it did. What a woken getter finds may be gone by
 * the time it runs: then it waits again, behind the others.
 */
final class Queue extends Primitive {
    static final OuroClass LAYOUT = OuroClass.builtin(
            "asyncio.queues", "Queue", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true);

    final QueueOrder order;
    Object limit = 0L;
    /** {@code _queue}: what {@code _init} of the class made; null before. */
    Object items;
    final WaiterLine getters = new WaiterLine(this);
    final WaiterLine putters = new WaiterLine(this);
    private final WaiterLine joiners = new WaiterLine(this);
    long unfinished;
    boolean shutDown;

    Queue(OuroClass type, BodyClass definition, QueueOrder order) {
        super(type, definition);
        this.order = order;
    }

    void initialize(Object newLimit) {
        limit = newLimit;
        if (isPlain()) {
            items = order.create();
        } else {
            Calls.method(this, "_init", newLimit);
        }
    }

    // What can be overridden

    long size() {
        return isPlain() ? Items.length(items) : ((Number) Calls.method(this, "qsize")).longValue();
    }

    boolean isEmpty() {
        return isPlain() ? order.isEmpty(items) : Truth.isTrue(Calls.method(this, "empty"));
    }

    boolean isFull() {
        return isPlain() ? isAtLimit() : Truth.isTrue(Calls.method(this, "full"));
    }

    /** What {@code full()} of the class itself answers. */
    boolean isAtLimit() {
        if (limit instanceof Long number) {
            return number > 0 && size() >= number;
        }
        return Boolean.FALSE.equals(Comparison.compare(ComparisonOperator.LESS_EQUAL, limit, 0L))
                && Boolean.TRUE.equals(Comparison.compare(ComparisonOperator.GREATER_EQUAL, size(), limit));
    }

    // Without waiting

    void putNow(Object item) {
        if (shutDown) {
            throw Errors.raise(Errs.QUEUE_SHUT_DOWN);
        }
        if (isFull()) {
            throw Errors.raise(Errs.QUEUE_FULL);
        }
        if (isPlain()) {
            order.put(items, item);
        } else {
            Calls.method(this, "_put", item);
        }
        unfinished++;
        getters.takeAndWake();
    }

    Object getNow() {
        if (isEmpty()) {
            throw Errors.raise(shutDown ? Errs.QUEUE_SHUT_DOWN : Errs.QUEUE_EMPTY);
        }
        Object item = isPlain() ? order.take(items) : Calls.method(this, "_get");
        putters.takeAndWake();
        return item;
    }

    void taskDone() {
        if (unfinished <= 0) {
            throw Errors.valueError("task_done() called too many times");
        }
        closeJob();
    }

    private void closeJob() {
        unfinished--;
        if (unfinished == 0) {
            joiners.wake(Long.MAX_VALUE);
        }
    }

    void shutDown(boolean immediate) {
        shutDown = true;
        if (immediate) {
            while (!isEmpty()) {
                if (isPlain()) {
                    order.take(items);
                } else {
                    Calls.method(this, "_get");
                }
                if (unfinished > 0) {
                    closeJob();
                }
            }
        }
        getters.takeAndWakeAll();
        putters.takeAndWakeAll();
    }

    // Waiting

    Object put(ExecutionState state, Object item) {
        if (isPlain() && !isAtLimit()) {
            putNow(item);
            return None.NONE;
        }
        return new QueueWaits.Put(this, item).begin(state);
    }

    Object get(ExecutionState state) {
        if (isPlain() && !order.isEmpty(items)) {
            return getNow();
        }
        return new QueueWaits.Get(this).begin(state);
    }

    Object join(ExecutionState state) {
        return unfinished > 0
                ? new Listener(joiners, None.NONE, "the items to be done").waitIn(joiners, loop(), state)
                : None.NONE;
    }
}
