// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.time;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.protocol.Numbers;

/** The clocks that have numbers, as Linux numbers them. */
final class SystemClocks {
    private static final String[] NAMES = {
            "REALTIME", "MONOTONIC", "PROCESS_CPUTIME_ID", "THREAD_CPUTIME_ID", "MONOTONIC_RAW"
    };
    private static final double RESOLUTION = 1e-9;

    private SystemClocks() {}

    static void add(ModuleBuilder builder) {
        for (int number = 0; number < NAMES.length; number++) {
            builder.value("CLOCK_" + NAMES[number], (long) number);
        }
        builder.function("clock_gettime(clk_id, /)", clock -> nanos(clock) / 1e9);
        builder.function("clock_gettime_ns(clk_id, /)", clock -> nanos(clock));
        builder.function("clock_getres(clk_id, /)", clock -> {
            nanos(clock);
            return RESOLUTION;
        });
    }

    private static long nanos(Object clock) {
        int number = Numbers.asInt(clock);
        if (number < 0 || number >= NAMES.length) {
            throw Errors.osError(22, "Invalid argument");
        }
        return switch (NAMES[number]) {
            case "REALTIME" -> TimeModule.wallNanos();
            case "PROCESS_CPUTIME_ID", "THREAD_CPUTIME_ID" -> TimeModule.processNanos();
            default -> TimeModule.clock().nanoTime();
        };
    }
}
