// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.array;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.stdlib.builtins.memory.Memory;

/** An {@code array.array}: its items lie in one block of bytes that grows. */
final class OuroArray extends OuroObject implements Memory {
    final ItemKind kind;
    private byte[] storage;
    private ByteBuffer items;
    private int count;

    OuroArray(OuroClass type, ItemKind kind) {
        super(type);
        this.kind = kind;
        hold(new byte[0]);
    }

    private void hold(byte[] bytes) {
        storage = bytes;
        items = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int count() {
        return count;
    }

    Object item(int index) {
        return kind.read(items, index * kind.size());
    }

    void setItem(int index, Object value) {
        kind.write(items, index * kind.size(), value);
    }

    void append(Object value) {
        insert(count, value);
    }

    void insert(int index, Object value) {
        byte[] item = new byte[kind.size()];
        kind.write(ByteBuffer.wrap(item).order(ByteOrder.LITTLE_ENDIAN), 0, value);
        replace(index, index, item);
    }

    /** Puts bytes in the place of the items from one index to another. */
    void replace(int from, int to, byte[] bytes) {
        int size = kind.size();
        byte[] source = bytes == storage ? bytes.clone() : bytes;
        int newLength = (count - (to - from)) * size + source.length;
        if (newLength > storage.length) {
            hold(Arrays.copyOf(storage, Math.max(newLength, storage.length + (storage.length >> 1) + 8 * size)));
        }
        System.arraycopy(storage, to * size, storage, from * size + source.length, (count - to) * size);
        System.arraycopy(source, 0, storage, from * size, source.length);
        count = newLength / size;
    }

    /** The bytes of some of the items. */
    byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(storage, from * kind.size(), to * kind.size());
    }

    byte[] bytes() {
        return bytes(0, count);
    }

    /** Removes the items from an index on. */
    void truncate(int newCount) {
        replace(newCount, count, new byte[0]);
    }

    OuroList list() {
        OuroList list = new OuroList();
        for (int i = 0; i < count; i++) {
            list.append(item(i));
        }
        return list;
    }

    /** Turns the bytes of each item around. */
    void swapBytes() {
        int size = kind.size();
        for (int at = 0; at < count * size; at += size) {
            for (int i = 0; i < size / 2; i++) {
                byte kept = storage[at + i];
                storage[at + i] = storage[at + size - 1 - i];
                storage[at + size - 1 - i] = kept;
            }
        }
    }

    void reverse() {
        int size = kind.size();
        byte[] old = bytes();
        for (int i = 0; i < count; i++) {
            System.arraycopy(old, (count - 1 - i) * size, storage, i * size, size);
        }
    }

    @Override
    public int size() {
        return count * kind.size();
    }

    @Override
    public int get(int index) {
        return storage[index] & 255;
    }

    @Override
    public void set(int index, int value) {
        storage[index] = (byte) value;
    }

    @Override
    public byte[] copy() {
        return bytes();
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public String format() {
        return kind.isText() ? "w" : String.valueOf(kind.code());
    }

    @Override
    public int itemSize() {
        return kind.size();
    }
}
