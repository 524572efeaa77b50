// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import java.util.List;
import java.util.Map;

/**
 * A finished recording.
 *
 * @param events in order
 * @param tasks by number, from 1: element 0 is task 1
 * @param sources the text of every file that an event names
 * @param virtual whether time passed by waiting alone
 */
public record Trace(List<TraceEvent> events, List<TaskInfo> tasks, Map<String, String> sources, boolean virtual) {
    /**
     * A task of the run.
     *
     * @param name the last it had
     * @param coroutine name of its coroutine
     */
    public record TaskInfo(String name, String coroutine) {}

    /** The name of task {@code number}; empty for 0. */
    public String nameOf(int number) {
        return number == 0 ? "" : tasks.get(number - 1).name();
    }
}
