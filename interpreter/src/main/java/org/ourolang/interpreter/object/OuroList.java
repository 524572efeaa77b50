// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/** A growable sequence. */
public class OuroList extends OuroObject {
    private static final Object[] NOTHING = new Object[0];

    private Object[] storage;
    private int size;

    public OuroList() {
        this(BuiltinTypes.LIST, NOTHING, 0);
    }

    /** @param items handed over, not copied */
    public OuroList(Object[] items) {
        this(BuiltinTypes.LIST, items, items.length);
    }

    public OuroList(OuroClass type) {
        this(type, NOTHING, 0);
    }

    /**
     * @param items handed over, not copied
     * @param size how many of the items count
     */
    public OuroList(OuroClass type, Object[] items, int size) {
        super(type);
        this.storage = items;
        this.size = size;
    }

    public static OuroList of(Object... items) {
        return new OuroList(items);
    }

    public static OuroList from(java.util.Collection<?> items) {
        return new OuroList(items.toArray());
    }

    public int size() {
        return size;
    }

    /** The element at {@code index}, which the caller has checked. */
    public Object get(int index) {
        return storage[index];
    }

    public void set(int index, Object value) {
        storage[index] = value;
    }

    public void append(Object value) {
        if (size == storage.length) {
            grow(size + 1);
        }
        storage[size++] = value;
    }

    public void extend(Object[] items) {
        extend(items, items.length);
    }

    public void extend(Object[] items, int count) {
        if (size + count > storage.length) {
            grow(size + count);
        }
        System.arraycopy(items, 0, storage, size, count);
        size += count;
    }

    /** Inserts before {@code index}, from 0 to size. */
    public void insert(int index, Object value) {
        if (size == storage.length) {
            grow(size + 1);
        }
        System.arraycopy(storage, index, storage, index + 1, size - index);
        storage[index] = value;
        size++;
    }

    /** Removes and answers the element at {@code index}. */
    public Object remove(int index) {
        Object old = storage[index];
        size--;
        System.arraycopy(storage, index + 1, storage, index, size - index);
        storage[size] = null;
        return old;
    }

    /** Replaces the elements from {@code from} to {@code to} by {@code items}, which must not be this list's storage. */
    public void replace(int from, int to, Object[] items) {
        int newSize = size - (to - from) + items.length;
        if (newSize > storage.length) {
            grow(newSize);
        }
        System.arraycopy(storage, to, storage, from + items.length, size - to);
        System.arraycopy(items, 0, storage, from, items.length);
        if (newSize < size) {
            Arrays.fill(storage, newSize, size, null);
        }
        size = newSize;
    }

    /** A new plain list of the elements from {@code from} to {@code to}. */
    public OuroList slice(int from, int to) {
        return new OuroList(Arrays.copyOfRange(storage, from, to));
    }

    public void clear() {
        storage = NOTHING;
        size = 0;
    }

    /** Makes {@code items} the content; handed over, not copied. */
    public void replaceAll(Object[] items) {
        storage = items;
        size = items.length;
    }

    /** A copy of the elements. */
    public Object[] toArray() {
        return Arrays.copyOf(storage, size, Object[].class);
    }

    public void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            Object swapped = storage[i];
            storage[i] = storage[j];
            storage[j] = swapped;
        }
    }

    @TruffleBoundary
    private void grow(int needed) {
        storage = Arrays.copyOf(storage, Math.max(needed, size + (size >> 1) + 4), Object[].class);
    }
}
