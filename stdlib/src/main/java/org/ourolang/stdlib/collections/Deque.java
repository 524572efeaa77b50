// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.collections;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;

/** A {@code collections.deque}: a ring buffer, bounded when {@link #limit} is not negative. */
public final class Deque extends OuroObject {
    long limit = -1;
    private Object[] ring = new Object[8];
    private int head;
    private int size;
    private int changes;

    Deque(OuroClass type) {
        super(type);
    }

    /** The number of elements. */
    public int size() {
        return size;
    }

    int changes() {
        return changes;
    }

    Object get(int index) {
        return ring[head + index & ring.length - 1];
    }

    void set(int index, Object value) {
        ring[head + index & ring.length - 1] = value;
    }

    @TruffleBoundary
    private void growIfFull() {
        if (size < ring.length) {
            return;
        }
        Object[] bigger = new Object[ring.length * 2];
        for (int i = 0; i < size; i++) {
            bigger[i] = get(i);
        }
        ring = bigger;
        head = 0;
    }

    /** Adds at the right end; a full bounded deque loses its leftmost element. */
    public void append(Object value) {
        if (limit == 0) {
            return;
        }
        if (limit >= 0 && size >= limit) {
            popLeft();
        }
        growIfFull();
        ring[head + size & ring.length - 1] = value;
        size++;
        changes++;
    }

    /** Adds at the left end; a full bounded deque loses its rightmost element. */
    public void appendLeft(Object value) {
        if (limit == 0) {
            return;
        }
        if (limit >= 0 && size >= limit) {
            pop();
        }
        growIfFull();
        head = head - 1 & ring.length - 1;
        ring[head] = value;
        size++;
        changes++;
    }

    /** Removes the rightmost element; null when empty. */
    public Object pop() {
        if (size == 0) {
            return null;
        }
        int slot = head + --size & ring.length - 1;
        Object value = ring[slot];
        ring[slot] = null;
        changes++;
        return value;
    }

    /** Removes the leftmost element; null when empty. */
    public Object popLeft() {
        if (size == 0) {
            return null;
        }
        Object value = ring[head];
        ring[head] = null;
        head = head + 1 & ring.length - 1;
        size--;
        changes++;
        return value;
    }

    void rotate(long steps) {
        if (size <= 1) {
            return;
        }
        int right = (int) Math.floorMod(steps, (long) size);
        for (int i = 0; i < right; i++) {
            Object value = pop();
            growIfFull();
            head = head - 1 & ring.length - 1;
            ring[head] = value;
            size++;
        }
        changes++;
    }

    void remove(int index) {
        rotate(-index);
        popLeft();
        rotate(index);
    }

    void insert(int index, Object value) {
        rotate(-index);
        appendLeft(value);
        rotate(index);
    }

    void clear() {
        ring = new Object[8];
        head = 0;
        size = 0;
        changes++;
    }

    void reverse() {
        for (int i = 0; i < size / 2; i++) {
            Object value = get(i);
            set(i, get(size - 1 - i));
            set(size - 1 - i, value);
        }
    }

    Object[] toArray() {
        Object[] result = new Object[size];
        for (int i = 0; i < size; i++) {
            result[i] = get(i);
        }
        return result;
    }
}
