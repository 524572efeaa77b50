// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.util.Arrays;

/** A growable sequence of bytes. */
public class OuroByteArray extends OuroObject {
    private byte[] storage;
    private int size;

    /** @param bytes handed over, not copied */
    public OuroByteArray(OuroClass type, byte[] bytes) {
        super(type);
        this.storage = bytes;
        this.size = bytes.length;
    }

    public OuroByteArray(byte[] bytes) {
        this(BuiltinTypes.BYTEARRAY, bytes);
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return storage[index] & 0xff;
    }

    public void set(int index, int value) {
        storage[index] = (byte) value;
    }

    public byte[] toArray() {
        return Arrays.copyOf(storage, size);
    }

    public void append(int value) {
        insert(size, value);
    }

    public void insert(int index, int value) {
        ensureCapacity(size + 1);
        System.arraycopy(storage, index, storage, index + 1, size - index);
        storage[index] = (byte) value;
        size++;
    }

    public int remove(int index) {
        int old = get(index);
        replace(index, index + 1, new byte[0]);
        return old;
    }

    /** Replaces the bytes from {@code from} to {@code to} by {@code replacement}. */
    public void replace(int from, int to, byte[] replacement) {
        byte[] source = replacement == storage ? replacement.clone() : replacement;
        int newSize = size - (to - from) + source.length;
        ensureCapacity(newSize);
        System.arraycopy(storage, to, storage, from + source.length, size - to);
        System.arraycopy(source, 0, storage, from, source.length);
        size = newSize;
    }

    public void clear() {
        storage = new byte[0];
        size = 0;
    }

    private void ensureCapacity(int capacity) {
        if (capacity > storage.length) {
            storage = Arrays.copyOf(storage, Math.max(capacity, storage.length + (storage.length >> 1) + 8));
        }
    }
}
