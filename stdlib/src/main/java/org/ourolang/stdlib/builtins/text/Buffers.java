// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.memory.Memory;

/** Bytes-like objects. */
public final class Buffers {
    /** A bytes-like object of another room, such as a memoryview. */
    public interface Exporter {
        /** A copy of the bytes. */
        byte[] toArray();
    }

    /** The flags of one who reads bytes. */
    public static final long SIMPLE = 0;

    /** The flags of one who reads anything, as memoryview does. */
    public static final long FULL_READ_ONLY = 0x11c;

    private Buffers() {}

    /** The bytes (only to be read) of a bytes-like object, or null. */
    public static byte[] orNull(Object value) {
        if (value instanceof Exporter exporter) {
            return exporter.toArray();
        }
        if (value instanceof Memory memory) {
            return memory.copy();
        }
        byte[] own = ownOrNull(value);
        return own == null && exports(value) ? exported(value, SIMPLE).toArray() : own;
    }

    /** Whether an object of a script has {@code __buffer__}. */
    public static boolean exports(Object value) {
        return value instanceof OuroObject object && object.type().lookup("__buffer__") != null;
    }

    /**
     * What {@code __buffer__} gives.
     *
     * @param flags how it is to be used, as CPython's C API numbers it
     */
    public static Exporter exported(Object value, long flags) {
        Object view = Calls.special(value, "__buffer__", flags);
        if (view instanceof Exporter exporter) {
            return exporter;
        }
        throw Errors.typeError("__buffer__ returned non-memoryview object");
    }

    /** The bytes of bytes, bytearray and their subclasses, or null. */
    public static byte[] ownOrNull(Object value) {
        Object plain = OuroInstance.unwrap(value);
        if (plain instanceof OuroBytes bytes) {
            return bytes.bytes;
        }
        return plain instanceof OuroByteArray array ? array.toArray() : null;
    }

    /** The bytes of a bytes-like object; TypeError. */
    public static byte[] of(Object value) {
        byte[] bytes = orNull(value);
        if (bytes == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.name(value));
        }
        return bytes;
    }
}
