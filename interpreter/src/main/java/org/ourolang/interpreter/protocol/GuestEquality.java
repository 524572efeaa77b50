// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.Equality;

/** Gives hash tables the guest's equality. */
public final class GuestEquality implements Equality {
    @Override
    public boolean equal(Object a, Object b) {
        return Comparison.equal(a, b);
    }

    @Override
    public long hash(Object value) {
        return Hashing.hash(value);
    }
}
