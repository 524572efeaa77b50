// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** What is to run next, in the order in which it was asked for: a ring that doubles when it is full. */
final class ReadyQueue {
    private Ready[] ring = new Ready[64];
    private int head;
    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(Ready item) {
        if (size == ring.length) {
            grow();
        }
        ring[head + size & ring.length - 1] = item;
        size++;
    }

    /** Takes the oldest; the queue must not be empty. */
    Ready take() {
        Ready item = ring[head];
        ring[head] = null;
        head = head + 1 & ring.length - 1;
        size--;
        return item;
    }

    /** The item {@code index} places behind the oldest. */
    Ready at(int index) {
        return ring[head + index & ring.length - 1];
    }

    void clear() {
        ring = new Ready[64];
        head = 0;
        size = 0;
    }

    @TruffleBoundary
    private void grow() {
        Ready[] grown = new Ready[ring.length * 2];
        int first = ring.length - head;
        System.arraycopy(ring, head, grown, 0, first);
        System.arraycopy(ring, 0, grown, first, head);
        ring = grown;
        head = 0;
    }
}
