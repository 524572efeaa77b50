// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** An iterator written in Java. */
public abstract class NativeIterator implements Typed, TruffleObject {
    /** The next element, or null at the end and ever after. */
    public abstract Object next();

    /** How many elements are left for {@code __length_hint__}, or -1 when unknown. */
    public long lengthHint() {
        return -1;
    }

    /**
     * What {@code __reduce__} tells.
     *
     * @param iterable what an equal iterator is made from
     * @param state what that is to be set to, or null
     */
    public record Remainder(Object iterable, Object state) {}

    /** What is left, for the classes whose iterators can be copied; null for others. */
    public Remainder remainder() {
        return null;
    }

    /** {@code __setstate__} of those classes whose state is a position; it is moved into the bounds. */
    public void moveTo(long position) {
        throw new UnsupportedOperationException(type().name());
    }
}
