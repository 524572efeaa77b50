// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.BytesLike;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;

/** Bytes-like values as arrays. */
public final class ByteStrings {
    private ByteStrings() {}

    /** The bytes of a bytes or bytearray, not to be written to; null for any other value. */
    public static byte[] orNull(Object original) {
        Object value = OuroInstance.unwrap(original);
        if (value instanceof OuroBytes bytes) {
            return bytes.bytes;
        }
        return value instanceof OuroByteArray array ? array.toArray() : null;
    }

    /** As {@link #orNull}, also of what exports a buffer. */
    static byte[] ofBufferOrNull(Object original) {
        return OuroInstance.unwrap(original) instanceof BytesLike buffer ? buffer.copy() : orNull(original);
    }

    /** The first position at or behind {@code from}, or -1. */
    public static int indexOf(byte[] text, byte[] part, int from) {
        for (int i = from; i <= text.length - part.length; i++) {
            if (java.util.Arrays.equals(text, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }
}
