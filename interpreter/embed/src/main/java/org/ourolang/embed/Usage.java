// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.time.Duration;
import java.util.function.ToLongFunction;
import org.ourolang.interpreter.context.Account.Kind;

/**
 * What a session, or a task of it, has used so far.
 *
 * @param steps calls and loop turns; 0 unless they are limited or counted
 * @param cpu processor time; 0 unless time or memory is limited
 * @param time time that passed while the script ran; 0 likewise
 * @param memory bytes allocated; 0 likewise
 * @param output bytes written
 */
public record Usage(long steps, Duration cpu, Duration time, long memory, long output) {
    /** @param used tells steps, nanoseconds or bytes */
    static Usage of(ToLongFunction<Kind> used) {
        return new Usage(
                used.applyAsLong(Kind.STEPS),
                Duration.ofNanos(used.applyAsLong(Kind.CPU)),
                Duration.ofNanos(used.applyAsLong(Kind.TIME)),
                used.applyAsLong(Kind.MEMORY),
                used.applyAsLong(Kind.OUTPUT));
    }
}
