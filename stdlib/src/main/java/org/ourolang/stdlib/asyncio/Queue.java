// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.stdlib.bodies.BodyClass;
import org.ourolang.stdlib.collections.Deque;

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
        return isPlain() ? order.size(items) : ((Number) Calls.method(this, "qsize")).longValue();
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

    @TruffleBoundary
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

    @TruffleBoundary
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
            throw tooManyDone();
        }
        closeJob();
    }

    @TruffleBoundary
    private static OuroError tooManyDone() {
        return Errors.valueError("task_done() called too many times");
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
        return putQuickly(item) ? None.NONE : putSlowly(state, item);
    }

    /** Puts the item where it needs no waiting, nothing that a script defined, and no error; answers whether it did. */
    boolean putQuickly(Object item) {
        Deque deque = shutDown ? null : plainDeque();
        if (deque == null || !(limit instanceof Long most) || most > 0 && deque.size() >= most) {
            return false;
        }
        deque.append(item);
        unfinished++;
        getters.takeAndWake();
        return true;
    }

    /** Takes the next item under the conditions of {@link #putQuickly}; null if they do not hold. */
    Object getQuickly() {
        Deque deque = plainDeque();
        if (deque == null || deque.size() == 0) {
            return null;
        }
        Object item = deque.popLeft();
        putters.takeAndWake();
        return item;
    }

    private Deque plainDeque() {
        return order == QueueOrder.FIRST && isPlain() && items instanceof Deque deque ? deque : null;
    }

    @TruffleBoundary
    private Object putSlowly(ExecutionState state, Object item) {
        if (isPlain() && !isAtLimit()) {
            putNow(item);
            return None.NONE;
        }
        return new QueueWaits.Put(this, item).begin(state);
    }

    Object get(ExecutionState state) {
        Object item = getQuickly();
        return item != null ? item : getSlowly(state);
    }

    @TruffleBoundary
    private Object getSlowly(ExecutionState state) {
        if (isPlain() && !order.isEmpty(items)) {
            return getNow();
        }
        return new QueueWaits.Get(this).begin(state);
    }

    Object join(ExecutionState state) {
        return unfinished > 0
                ? new Listener(joiners, None.NONE, "the items to be done").waitIn(joiners, loop(state), state)
                : None.NONE;
    }
}
