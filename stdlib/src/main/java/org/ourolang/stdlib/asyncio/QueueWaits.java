// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Calls;

/** What tasks do that wait for a queue. */
final class QueueWaits {
    private QueueWaits() {}

    /** Waits as often as the queue is found blocked, then acts. */
    private abstract static class Turn extends Waiter {
        final Queue queue;
        private final WaiterLine line;

        Turn(Queue queue, WaiterLine line) {
            this.queue = queue;
            this.line = line;
        }

        abstract boolean isBlocked();

        abstract Object act();

        final Object begin(ExecutionState state) {
            if (!isBlocked()) {
                return act();
            }
            if (queue.shutDown) {
                throw Errors.raise(Errs.QUEUE_SHUT_DOWN);
            }
            return waitIn(line, queue.loop(state), state);
        }

        @Override
        protected final Object awaited(ExecutionState state, Object value) {
            return begin(state);
        }

        @Override
        protected final Object failed(ExecutionState state, OuroError error) {
            boolean letGo = isWoken();
            future.cancel(None.NONE);
            line.remove(this);
            if (letGo && !isBlocked()) {
                line.takeAndWake();
            }
            throw error;
        }
    }

    /** {@code await queue.put(item)}. */
    static final class Put extends Turn {
        private final Object item;

        Put(Queue queue, Object item) {
            super(queue, queue.putters);
            this.item = item;
        }

        @Override
        boolean isBlocked() {
            return queue.isFull();
        }

        @Override
        Object act() {
            if (!queue.isPlain()) {
                return Calls.method(queue, "put_nowait", item);
            }
            queue.putNow(item);
            return None.NONE;
        }

        @Override
        public String purpose() {
            return "room in the queue";
        }
    }

    /** {@code await queue.get()}. */
    static final class Get extends Turn {
        Get(Queue queue) {
            super(queue, queue.getters);
        }

        @Override
        boolean isBlocked() {
            return queue.isEmpty();
        }

        @Override
        Object act() {
            return queue.isPlain() ? queue.getNow() : Calls.method(queue, "get_nowait");
        }

        @Override
        public String purpose() {
            return "an item of the queue";
        }
    }
}
