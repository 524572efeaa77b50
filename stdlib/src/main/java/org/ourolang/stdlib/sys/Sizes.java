// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.sys;

import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;

/** What CPython's objects of the same value take, for {@code sys.getsizeof}; the JVM does not tell what ours take. */
final class Sizes {
    private Sizes() {}

    static Object of(Object value, Object fallback) {
        if (value instanceof Boolean || value instanceof Long || value instanceof java.math.BigInteger) {
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
        return own == null ? 48L : own;
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
