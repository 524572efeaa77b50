// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/**
 * What a builtin function does with the values of an iterable, one at a time: so a loop in compiled code can feed it from
 * a generator. Implementations are fit for being compiled into that loop.
 */
public interface Gathering {
    /**
     * Takes a value.
     *
     * @return whether it wants more
     */
    boolean accept(Object value);

    /** Takes an int, which need not be boxed. */
    default boolean acceptLong(long value) {
        return accept(value);
    }

    /**
     * Takes a value if that runs no guest code and it wants more after it; otherwise nothing happens.
     *
     * @return whether it took the value
     */
    boolean takes(Object value);

    /** As {@link #takes}, of an int, which need not be boxed. */
    default boolean takesLong(long value) {
        return takes(value);
    }

    /** What the function answers; asked once, after the last value. */
    Object result();
}
