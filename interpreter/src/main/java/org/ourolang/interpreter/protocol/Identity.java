// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.ReferenceQueue;
import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.ourolang.interpreter.object.Identified;
import org.ourolang.interpreter.object.NativeHash;

/** Identity numbers, as {@code id} and default representations show them. */
public final class Identity {
    private static final long FIRST = 0x7f0000000000L;
    private static final long VALUES = 0x560000000000L;
    private static final int STEP = 16;
    private static final int HIGHEST = Integer.MAX_VALUE - (1 << 20);
    private static final AtomicLong NEXT = new AtomicLong();
    private static final Map<WeakKey, Long> NUMBERS = new ConcurrentHashMap<>();
    private static final ReferenceQueue<Object> GONE = new ReferenceQueue<>();

    private Identity() {}

    /** A number that stays the same as long as the object lives; equal for what {@code is} calls identical. */
    @TruffleBoundary
    public static long of(Object value) {
        if (value instanceof Long || value instanceof BigInteger || value instanceof Boolean) {
            return VALUES + (NativeHash.ofBig(org.ourolang.interpreter.object.Integers.big(value)) & 0xfffffffffL) * 32
                    + (value instanceof Boolean ? STEP : 0);
        }
        if (value instanceof String text) {
            return VALUES + 0x20000000000L + (NativeHash.ofString(text) & 0xfffffffffL) * 32;
        }
        if (value instanceof Double number) {
            return VALUES + 0x40000000000L + (Double.hashCode(number) & 0xffffffffL) * 32;
        }
        return value instanceof Identified object ? ofIdentified(object) : ofOther(value);
    }

    private static long ofIdentified(Identified object) {
        int known = object.identity();
        if (known == 0) {
            known = number(object);
        }
        return known == 0 ? ofOther(object) : FIRST + (long) known * STEP;
    }

    /** Builtin classes belong to all contexts, and so to several threads; 0 when no more numbers fit. */
    private static synchronized int number(Identified object) {
        if (object.identity() == 0 && NEXT.get() < HIGHEST) {
            object.setIdentity((int) NEXT.incrementAndGet());
        }
        return object.identity();
    }

    private static long ofOther(Object value) {
        expunge();
        Long known = NUMBERS.get(new WeakKey(value, null));
        if (known != null) {
            return known;
        }
        long number = FIRST + NEXT.incrementAndGet() * STEP;
        Long raced = NUMBERS.putIfAbsent(new WeakKey(value, GONE), number);
        return raced == null ? number : raced;
    }

    private static void expunge() {
        for (Object key = GONE.poll(); key != null; key = GONE.poll()) {
            NUMBERS.remove(key);
        }
    }

    /** Such as {@code 0x7f0000000040}. */
    public static String address(Object value) {
        return "0x" + Long.toHexString(of(value));
    }
}
