// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/**
 * A growable sequence. One that was filled with small ints only, one by one, keeps them unboxed until something else comes.
 */
public class OuroList extends OuroObject {
    private static final Object[] NOTHING = new Object[0];

    private Object[] storage;
    /** The elements, if they are kept unboxed; then {@link #storage} is empty. */
    private long[] numbers;
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
        return numbers != null ? (Object) numbers[index] : storage[index];
    }

    /** Whether the elements are small ints that are kept unboxed. */
    public boolean holdsLongs() {
        return numbers != null;
    }

    /** As {@link #get}, while {@link #holdsLongs}. */
    public long getLong(int index) {
        return numbers[index];
    }

    public void set(int index, Object value) {
        if (numbers != null) {
            if (value instanceof Long number) {
                numbers[index] = number;
                return;
            }
            box();
        }
        storage[index] = value;
    }

    /** As {@link #set}, unless {@link #holdsLongs}. */
    public void setObject(int index, Object value) {
        storage[index] = value;
    }

    public void append(Object value) {
        if (value instanceof Long number && (numbers != null || size == 0)) {
            appendLong(number);
            return;
        }
        if (numbers != null) {
            box();
        }
        if (size == storage.length) {
            grow(size + 1);
        }
        storage[size++] = value;
    }

    private void appendLong(long value) {
        if (numbers == null || size == numbers.length) {
            growNumbers();
        }
        numbers[size++] = value;
    }

    @TruffleBoundary
    private void growNumbers() {
        if (numbers == null) {
            numbers = new long[Math.max(4, storage.length)];
            storage = NOTHING;
        } else {
            numbers = Arrays.copyOf(numbers, size + (size >> 1) + 4);
        }
    }

    /** Keeps the elements as objects from now on. */
    @TruffleBoundary
    private void box() {
        if (numbers != null) {
            storage = boxed(0, size);
            numbers = null;
        }
    }

    private Object[] boxed(int from, int to) {
        Object[] items = new Object[to - from];
        for (int i = 0; i < items.length; i++) {
            items[i] = numbers[from + i];
        }
        return items;
    }

    /** Sorts the elements while {@link #holdsLongs}. */
    public void sortLongs(boolean descending) {
        Arrays.sort(numbers, 0, size);
        if (descending) {
            reverse();
        }
    }

    public void extend(Object[] items) {
        extend(items, items.length);
    }

    public void extend(Object[] items, int count) {
        box();
        if (size + count > storage.length) {
            grow(size + count);
        }
        System.arraycopy(items, 0, storage, size, count);
        size += count;
    }

    /** Inserts before {@code index}, from 0 to size. */
    public void insert(int index, Object value) {
        box();
        if (size == storage.length) {
            grow(size + 1);
        }
        System.arraycopy(storage, index, storage, index + 1, size - index);
        storage[index] = value;
        size++;
    }

    /** Removes and answers the element at {@code index}. */
    public Object remove(int index) {
        if (numbers != null) {
            long removed = numbers[index];
            size--;
            System.arraycopy(numbers, index + 1, numbers, index, size - index);
            return removed;
        }
        Object old = storage[index];
        size--;
        System.arraycopy(storage, index + 1, storage, index, size - index);
        storage[size] = null;
        return old;
    }

    /** Replaces the elements from {@code from} to {@code to} by {@code items}, which must not be this list's storage. */
    public void replace(int from, int to, Object[] items) {
        box();
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
        if (numbers == null) {
            return new OuroList(Arrays.copyOfRange(storage, from, to));
        }
        OuroList slice = new OuroList();
        slice.numbers = Arrays.copyOfRange(numbers, from, to);
        slice.size = to - from;
        return slice;
    }

    public void clear() {
        storage = NOTHING;
        numbers = null;
        size = 0;
    }

    /** Makes {@code items} the content; handed over, not copied. */
    public void replaceAll(Object[] items) {
        storage = items;
        numbers = null;
        size = items.length;
    }

    /** A copy of the elements. */
    public Object[] toArray() {
        return numbers != null ? boxed(0, size) : Arrays.copyOf(storage, size, Object[].class);
    }

    public void reverse() {
        if (numbers != null) {
            reverseNumbers();
            return;
        }
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            Object swapped = storage[i];
            storage[i] = storage[j];
            storage[j] = swapped;
        }
    }

    private void reverseNumbers() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            long swapped = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = swapped;
        }
    }

    @TruffleBoundary
    private void grow(int needed) {
        storage = Arrays.copyOf(storage, Math.max(needed, size + (size >> 1) + 4), Object[].class);
    }
}
