// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

/** Identity numbers, as {@code id} and default representations show them. */
public final class Identity {
    private Identity() {}

    /** A number that stays the same as long as the object lives. */
    public static long of(Object value) { throw new UnsupportedOperationException(); }

    /** Such as {@code 0x7f0000000040}. */
    public static String address(Object value) { throw new UnsupportedOperationException(); }
}
