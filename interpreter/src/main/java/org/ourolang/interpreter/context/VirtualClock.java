// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

/** A clock that stands still until somebody waits; waiting takes no time. */
public final class VirtualClock implements Clock {
    /** Long after the start of the machine, as a monotonic clock is: deadlines in the past can be told apart. */
    private static final long START = 1_000_000_000_000L;

    private long now = START;

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public double wallTime() {
        return (now - START) / 1e9;
    }

    @Override
    public void park(long nanos) {
        if (nanos > 0) {
            now += nanos;
        }
    }

    @Override
    public boolean isVirtual() {
        return true;
    }
}
