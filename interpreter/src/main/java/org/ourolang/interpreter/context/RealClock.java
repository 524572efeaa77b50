// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import java.time.Instant;

/** The clock of the machine. */
final class RealClock extends MachineClock {
    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public double wallTime() {
        Instant now = Instant.now();
        return now.getEpochSecond() + now.getNano() / 1e9;
    }
}
