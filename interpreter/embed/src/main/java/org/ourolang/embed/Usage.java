// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.time.Duration;

/**
 * What a session has used so far.
 *
 * @param steps calls and loop turns; 0 unless they are limited or counted
 * @param cpu processor time; 0 unless time or memory is limited
 * @param time time that passed while the script ran; 0 likewise
 * @param memory bytes allocated; 0 likewise
 * @param output bytes written; 0 unless limited
 */
public record Usage(long steps, Duration cpu, Duration time, long memory, long output) {}
