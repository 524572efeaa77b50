// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Types;

/** Bytes-like objects. */
public final class Buffers {
    /** A bytes-like object of another room, such as a memoryview. */
    public interface Exporter {
        /** A copy of the bytes. */
        byte[] toArray();
    }

    private Buffers() {}

    /** The bytes (only to be read) of a bytes-like object, or null. */
    public static byte[] orNull(Object value) {
        if (value instanceof Exporter exporter) {
            return exporter.toArray();
        }
        return ownOrNull(value);
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
