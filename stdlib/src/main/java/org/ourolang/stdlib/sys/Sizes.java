// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.sys;

import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;

/** What CPython's objects of the same value take, for {@code sys.getsizeof}; the JVM does not tell what ours take. */
final class Sizes {
    /** What CPython keeps before an instance of an ordinary class. */
    private static final long OVERHEAD = 32;

    private Sizes() {}

    static Object of(Object value, Object fallback) {
        if (value instanceof Boolean || value instanceof Long || value instanceof BigInteger) {
            int bits = value instanceof Boolean ? 1 : Integers.big(value).abs().bitLength();
            return 24L + 4L * Math.max(1, (bits + 29) / 30);
        }
        if (value instanceof Double) {
            return 24L;
        }
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof OuroBytes bytes) {
            return 33L + bytes.size();
        }
        if (value instanceof OuroTuple tuple) {
            return 40L + 8L * tuple.size();
        }
        if (value instanceof OuroList list) {
            return 56L + 8L * list.size();
        }
        if (value instanceof OuroDict dict) {
            return dict.size() == 0 ? 64L : 88L + 24L * dict.size();
        }
        if (value == None.NONE || value == NotImplemented.NOT_IMPLEMENTED) {
            return 16L;
        }
        Object own = Calls.special(value, "__sizeof__");
        if (own == null) {
            return 48L;
        }
        if (!Numbers.isInteger(own)) {
            if (fallback != null) {
                return fallback;
            }
            throw Errors.typeError("an integer is required");
        }
        if (OuroInstance.unwrap(own) instanceof BigInteger) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        long size = Numbers.asSize(own);
        if (size < 0) {
            throw Errors.valueError("__sizeof__() should return >= 0");
        }
        return size + OVERHEAD;
    }

    private static long text(String text) {
        int points = text.codePointCount(0, text.length());
        int widest = text.codePoints().max().orElse(0);
        if (widest < 0x80) {
            return 41L + points;
        }
        if (widest < 0x100) {
            return 57L + points;
        }
        return widest < 0x10000 ? 58L + 2L * points : 60L + 4L * points;
    }
}
