// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

/** Hashing. */
public final class Hashing {
    private Hashing() {}

    /** {@code hash(value)}. Raises TypeError for the unhashable. */
    public static long hash(Object value) { throw new UnsupportedOperationException(); }

    /** The hash of a value of a builtin class, without lookup; raises TypeError for the unhashable. */
    public static long nativeHash(Object value) { throw new UnsupportedOperationException(); }
}
