// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

/** The clock of the machine. */
final class RealClock implements Clock {
    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public double wallTime() {
        java.time.Instant now = java.time.Instant.now();
        return now.getEpochSecond() + now.getNano() / 1e9;
    }

    @Override
    public void park(long nanos) {
        if (nanos > 0) {
            java.util.concurrent.locks.LockSupport.parkNanos(nanos);
        }
    }

    @Override
    public boolean isVirtual() {
        return false;
    }
}
