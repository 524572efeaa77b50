// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

/** A clock that stands still until somebody waits; waiting takes no time. */
public final class VirtualClock implements Clock {
    private long now;

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public double wallTime() {
        return now / 1e9;
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
