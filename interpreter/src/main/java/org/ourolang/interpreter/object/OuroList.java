// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/**
 * A growable sequence. One that was filled with small ints only, one by one, keeps them unboxed until something else comes.
 */
public class OuroList extends OuroObject {
    private static final Object[] NOTHING = new Object[0];
    /** Up to so many elements the storage doubles when it grows. */
    private static final int FEW = 1 << 16;

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
        this.storage = plain(items);
        this.size = size;
    }

    private OuroList(long[] numbers) {
        super(BuiltinTypes.LIST);
        this.storage = NOTHING;
        this.numbers = numbers;
        this.size = numbers.length;
    }

    /** @param items handed over, not copied */
    public static OuroList ofLongs(long[] items) {
        return new OuroList(items);
    }

    /** The items in an array that takes every object. */
    private static Object[] plain(Object[] items) {
        return items.getClass() == Object[].class ? items : Arrays.copyOf(items, items.length, Object[].class);
    }

    /** The storage as what it is known to be, so that a store need not look at the class of what is stored. */
    private Object[] exactStorage() {
        return CompilerDirectives.castExact(storage, Object[].class);
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

    /** As {@link #get}, unless {@link #holdsLongs}. */
    public Object getObject(int index) {
        return storage[index];
    }

    public void set(int index, Object value) {
        if (numbers != null) {
            if (value instanceof Long number) {
                numbers[index] = number;
                return;
            }
            box();
        }
        exactStorage()[index] = value;
    }

    /** As {@link #set}, unless {@link #holdsLongs}. */
    public void setObject(int index, Object value) {
        exactStorage()[index] = value;
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
        exactStorage()[size++] = value;
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
            growNumbers(size + 1);
        }
    }

    private void growNumbers(int needed) {
        int more = size < FEW ? size : size >> 1;
        numbers = Arrays.copyOf(numbers, Math.max(needed, size + more + 4));
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
        LongSorting.sort(numbers, size);
        if (descending) {
            reverse();
        }
    }

    /** Appends the elements that {@code other}, which may be this list, has now. */
    @TruffleBoundary
    public void extend(OuroList other) {
        if (other.numbers == null || numbers == null && size > 0) {
            extend(other.toArray());
            return;
        }
        int count = other.size;
        if (numbers == null) {
            numbers = Arrays.copyOf(other.numbers, count);
            storage = NOTHING;
        } else {
            if (size + count > numbers.length) {
                growNumbers(size + count);
            }
            System.arraycopy(other.numbers, 0, numbers, size, count);
        }
        size += count;
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
        if (numbers != null && value instanceof Long number) {
            appendLong(number);
            System.arraycopy(numbers, index, numbers, index + 1, size - 1 - index);
            numbers[index] = number;
            return;
        }
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

    /** A new plain list of the same elements. */
    public OuroList copy() {
        return slice(0, size);
    }

    /** As {@code copy() * times} while {@link #holdsLongs}; the caller has checked that they are not too many. */
    public OuroList repeatLongs(int times) {
        long[] items = new long[size * times];
        if (size == 1) {
            Arrays.fill(items, numbers[0]);
            return new OuroList(items);
        }
        for (int i = 0; i < times; i++) {
            System.arraycopy(numbers, 0, items, i * size, size);
        }
        return new OuroList(items);
    }

    /** The index of the first element, from {@code from} to {@code to}, that is this number, while {@link #holdsLongs}; or -1. */
    public int indexOfLong(long number, int from, int to) {
        for (int i = from; i < Math.min(to, size); i++) {
            if (numbers[i] == number) {
                return i;
            }
        }
        return -1;
    }

    /** A new plain list of the elements from {@code from} to {@code to}. */
    public OuroList slice(int from, int to) {
        if (numbers == null) {
            return new OuroList(Arrays.copyOfRange(storage, from, to));
        }
        return new OuroList(Arrays.copyOfRange(numbers, from, to));
    }

    public void clear() {
        storage = NOTHING;
        numbers = null;
        size = 0;
    }

    /** Makes {@code items} the content; handed over, not copied. */
    public void replaceAll(Object[] items) {
        storage = plain(items);
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
