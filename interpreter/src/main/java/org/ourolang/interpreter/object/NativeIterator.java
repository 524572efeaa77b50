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
}
