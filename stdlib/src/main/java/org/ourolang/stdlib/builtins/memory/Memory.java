// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.memory;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BytesLike;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;

/** The bytes of an object, where they are: what is written is seen by all who look at the object. */
public interface Memory extends BytesLike {
    /** How many bytes there are now. */
    int size();

    /** The byte at an index, 0 to 255. */
    int get(int index);

    /** Writes the low eight bits of a value; never asked of read-only memory. */
    void set(int index, int value);

    /** Whether it may only be read. */
    boolean readOnly();

    /** The format of one item in the notation of {@code struct}. */
    default String format() {
        return "B";
    }

    /** The number of bytes of one item. */
    default int itemSize() {
        return 1;
    }

    /** The memory of bytes, of a bytearray, of an array or of an instance of a class derived from them; else null. */
    static Memory orNull(Object object) {
        Object plain = OuroInstance.unwrap(object);
        if (plain instanceof Memory memory) {
            return memory;
        }
        if (plain instanceof OuroBytes bytes) {
            return new OfBytes(bytes);
        }
        return plain instanceof OuroByteArray array ? new OfByteArray(array) : null;
    }

    @Override
    default byte[] copy() {
        byte[] bytes = new byte[size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) get(i);
        }
        return bytes;
    }

    /** The memory of a {@code bytes}. */
    record OfBytes(OuroBytes bytes) implements Memory {
        @Override
        public int size() {
            return bytes.size();
        }

        @Override
        public int get(int index) {
            return bytes.get(index);
        }

        @Override
        public void set(int index, int value) {
            throw Errors.typeError("cannot modify read-only memory");
        }

        @Override
        public boolean readOnly() {
            return true;
        }
    }

    /** The memory of a {@code bytearray}. */
    record OfByteArray(OuroByteArray array) implements Memory {
        @Override
        public int size() {
            return array.size();
        }

        @Override
        public int get(int index) {
            return array.get(index);
        }

        @Override
        public void set(int index, int value) {
            array.set(index, value);
        }

        @Override
        public boolean readOnly() {
            return false;
        }
    }
}
