// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.util.ServiceLoader;

/** Equality and hashing of arbitrary guest objects, which the protocol implements and hash tables need. */
public interface Equality {
    /** {@code a == b} as a truth value, with identity as shortcut; may raise. */
    boolean equal(Object a, Object b);

    /** {@code hash(value)}; raises TypeError for the unhashable. */
    long hash(Object value);

    /** The protocol's implementation. */
    static Equality guest() {
        return Holder.GUEST;
    }

    /** Found once, at first use. */
    final class Holder {
        private static final Equality GUEST = ServiceLoader.load(Equality.class, Equality.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no guest equality is registered"));

        private Holder() {}
    }
}
