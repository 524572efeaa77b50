// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.Locale;

/**
 * What a status line shows.
 *
 * @param ready tasks that will run in the next turns
 * @param waiting tasks that sleep
 * @param failed tasks whose exception nobody has asked for
 * @param time of the loop in seconds since the session began
 */
public record Activity(int ready, int waiting, int failed, double time, boolean virtual, boolean paused) {
    /** Whether only time has passed. */
    public boolean isLike(Activity other) {
        return ready == other.ready
                && waiting == other.waiting
                && failed == other.failed
                && virtual == other.virtual
                && paused == other.paused
                && (!virtual || time == other.time);
    }

    public boolean hasTasks() {
        return ready + waiting > 0;
    }

    /** One line for people. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(ready).append(" running, ").append(waiting).append(" waiting");
        if (failed > 0) {
            text.append(", ").append(failed).append(" failed");
        }
        text.append(String.format(Locale.ROOT, " | t=%.1f s", time));
        if (virtual) {
            text.append(" (virtual)");
        }
        if (paused) {
            text.append(" | loop paused");
        }
        return text.toString();
    }
}
