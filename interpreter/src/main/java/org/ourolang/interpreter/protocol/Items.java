// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

/** Subscription and length. */
public final class Items {
    private Items() {}

    public static Object get(Object container, Object key) { throw new UnsupportedOperationException(); }

    public static void set(Object container, Object key, Object value) { throw new UnsupportedOperationException(); }

    public static void delete(Object container, Object key) { throw new UnsupportedOperationException(); }

    /** {@code len(value)}. Raises TypeError. */
    public static long length(Object value) { throw new UnsupportedOperationException(); }

    /** {@code __getitem__} of a builtin class, without lookup; null when there is none. */
    public static Object nativeGet(Object container, Object key) { throw new UnsupportedOperationException(); }

    /** {@code __setitem__} of a builtin class; false when there is none. */
    public static boolean nativeSet(Object container, Object key, Object value) { throw new UnsupportedOperationException(); }

    /** {@code __delitem__} of a builtin class; false when there is none. */
    public static boolean nativeDelete(Object container, Object key) { throw new UnsupportedOperationException(); }

    /** {@code __len__} of a builtin class; -1 when there is none. */
    public static long nativeLength(Object value) { throw new UnsupportedOperationException(); }
}
