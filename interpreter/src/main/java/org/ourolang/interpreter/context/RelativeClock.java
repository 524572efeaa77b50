// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import org.ourolang.interpreter.error.Errors;

/** A clock that counts whole milliseconds from its making and does not tell the time of day. */
final class RelativeClock extends MachineClock {
    private static final long MILLISECOND = 1_000_000;

    private final long start = System.nanoTime();

    @Override
    public long nanoTime() {
        return (System.nanoTime() - start) / MILLISECOND * MILLISECOND;
    }

    @Override
    public double wallTime() {
        throw Errors.osError(1, "The session was not granted the clock");
    }
}
