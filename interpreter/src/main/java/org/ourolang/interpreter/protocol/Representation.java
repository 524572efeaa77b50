// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

/** Texts of values. */
public final class Representation {
    private Representation() {}

    public static String repr(Object value) { throw new UnsupportedOperationException(); }

    public static String str(Object value) { throw new UnsupportedOperationException(); }

    public static String ascii(Object value) { throw new UnsupportedOperationException(); }

    /** {@code format(value, specification)}. */
    public static String format(Object value, String specification) { throw new UnsupportedOperationException(); }

    /** {@code __repr__} of a builtin class, without lookup; null when there is none but object's. */
    public static String nativeRepr(Object value) { throw new UnsupportedOperationException(); }

    /** {@code object.__repr__}. */
    public static String objectRepr(Object value) { throw new UnsupportedOperationException(); }
}
