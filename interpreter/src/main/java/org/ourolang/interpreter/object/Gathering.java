// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/**
 * What a builtin function does with the values of an iterable, one at a time: so a loop in compiled code can feed it from
 * a generator. Implementations are fit for being compiled into that loop. A class, because compiled code tells a class by one
 * comparison, but has to search for an interface.
 */
public abstract class Gathering {
    /**
     * Takes a value.
     *
     * @return whether it wants more
     */
    public abstract boolean accept(Object value);

    /** Takes an int, which need not be boxed. */
    public boolean acceptLong(long value) {
        return accept(value);
    }

    /**
     * Takes a value if that runs no guest code and it wants more after it; otherwise nothing happens.
     *
     * @return whether it took the value
     */
    public abstract boolean takes(Object value);

    /** As {@link #takes}, of an int, which need not be boxed. */
    public boolean takesLong(long value) {
        return takes(value);
    }

    /** What the function answers; asked once, after the last value. */
    public abstract Object result();
}
