// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

/** Where time comes from, and how to wait for it. */
public interface Clock {
    /** Monotonic time in nanoseconds from an arbitrary origin. */
    long nanoTime();

    /** Seconds since 1970-01-01 UTC. */
    double wallTime();

    /** Waits for {@code nanos}; answers early when the thread is unparked or interrupted. */
    void park(long nanos);

    /** Whether time passes by waiting alone. */
    boolean isVirtual();

    /** The clock of the machine. */
    static Clock real() {
        return new RealClock();
    }
}
