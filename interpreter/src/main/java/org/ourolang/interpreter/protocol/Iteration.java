// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.OuroList;

/** Iteration and unpacking. */
public final class Iteration {
    private Iteration() {}

    /** {@code iter(value)}. */
    public static Object iterator(Object value) { throw new UnsupportedOperationException(); }

    /** The native iterator of a value of a builtin class, without lookup; null when it has none. */
    public static Object nativeIterator(Object value) { throw new UnsupportedOperationException(); }

    /** The next element, or null at the end. */
    public static Object next(Object iterator) { throw new UnsupportedOperationException(); }

    public static OuroList toList(Object iterable) { throw new UnsupportedOperationException(); }

    /** A new array of the elements. */
    public static Object[] toArray(Object iterable) { throw new UnsupportedOperationException(); }

    /** Exactly {@code count} elements. Raises ValueError as unpacking does. */
    public static Object[] unpack(Object iterable, int count) { throw new UnsupportedOperationException(); }

    /** {@code before} elements, a list of those between, and {@code after} elements. */
    public static Object[] unpackStarred(Object iterable, int before, int after) { throw new UnsupportedOperationException(); }
}
