// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** An object as the key of a map that does not keep it alive; equal to another key of the same object. */
public class WeakKey extends WeakReference<Object> {
    private final int hash;

    /** @param gone where the key appears when the object is gone; null for a key that is only searched with */
    public WeakKey(Object object, ReferenceQueue<Object> gone) {
        super(object, gone);
        hash = System.identityHashCode(object);
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    @Override
    public final boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        Object mine = get();
        return mine != null && other instanceof WeakKey key && key.get() == mine;
    }
}
