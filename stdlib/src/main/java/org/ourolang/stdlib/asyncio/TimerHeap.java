// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.Arrays;

/**
 * Timers by deadline, in a binary heap that moves its items exactly as CPython's heapq does, because the order in which
 * equal deadlines fire follows from those moves.
 */
final class TimerHeap {
    private static final int MIN_SCHEDULED_BEFORE_REBUILD = 100;

    /** Timers, not declared so: at each store into an array of an interface, the JVM's compiler would leave its code. */
    private Object[] items = new Object[16];
    private int size;
    private int cancelledCount;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The timer with the earliest deadline; there must be one. */
    Timer first() {
        return at(0);
    }

    Timer at(int index) {
        return (Timer) items[index];
    }

    void push(Timer timer) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = timer;
        timer.setScheduled(true);
        moveTowardsRoot(0, size - 1);
    }

    Timer pop() {
        Timer last = at(--size);
        items[size] = null;
        Timer result = last;
        if (size > 0) {
            result = first();
            items[0] = last;
            sinkToLeaf(0);
        }
        result.setScheduled(false);
        return result;
    }

    /** Counts a timer that was cancelled while it is in the heap. */
    void noteCancelled() {
        cancelledCount++;
    }

    /** How many of the timers here have been cancelled. */
    long cancelledCount() {
        return cancelledCount;
    }

    /** Drops cancelled timers: all of them when they are many and the majority, else those at the top. */
    void dropCancelled() {
        if (size > MIN_SCHEDULED_BEFORE_REBUILD && (double) cancelledCount / size > 0.5) {
            rebuild();
        } else {
            while (size > 0 && first().isSkipped()) {
                cancelledCount--;
                pop();
            }
        }
    }

    void clear() {
        items = new Object[16];
        size = 0;
        cancelledCount = 0;
    }

    private void rebuild() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            Timer timer = at(i);
            if (timer.isSkipped()) {
                timer.setScheduled(false);
            } else {
                items[kept++] = timer;
            }
        }
        Arrays.fill(items, kept, size, null);
        size = kept;
        cancelledCount = 0;
        for (int i = size / 2 - 1; i >= 0; i--) {
            sinkToLeaf(i);
        }
    }

    private void moveTowardsRoot(int top, int from) {
        Timer moved = at(from);
        int position = from;
        while (position > top) {
            int parent = position - 1 >> 1;
            if (!(moved.when() < at(parent).when())) {
                break;
            }
            items[position] = items[parent];
            position = parent;
        }
        items[position] = moved;
    }

    /** Moves the smaller child up all the way to a leaf, puts the item there, then lets it rise. */
    private void sinkToLeaf(int from) {
        Timer moved = at(from);
        int position = from;
        int child = 2 * position + 1;
        while (child < size) {
            int right = child + 1;
            if (right < size && !(at(child).when() < at(right).when())) {
                child = right;
            }
            items[position] = items[child];
            position = child;
            child = 2 * position + 1;
        }
        items[position] = moved;
        moveTowardsRoot(from, position);
    }
}
