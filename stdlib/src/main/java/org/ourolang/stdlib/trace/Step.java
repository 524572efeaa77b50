// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/** A task's step, or what runs outside of all, with the awaits that have begun in it. */
final class Step {
    /** The task's number; 0 outside of all. */
    final int task;
    private final Deque<Begun> begun = new ArrayDeque<>();
    /** How many of them are shown. */
    private int depth;
    /** The line where it began, kept while another step runs within. */
    int from;

    Step(int task) {
        this.task = task;
    }

    /** An await that has begun; the event is null for one that is not shown. */
    private record Begun(Node point, TraceEvent event) {}

    /** @param event null for an await that is not shown */
    void begin(Node point, TraceEvent event) {
        if (event != null) {
            event.depth = depth++;
        }
        begun.push(new Begun(point, event));
    }

    boolean hasBegun(Node point) {
        return !begun.isEmpty() && begun.peek().point == point;
    }

    /** Ends an await, and those within it that ended unseen; null if it is not shown, or did not begin here. */
    TraceEvent end(Node point) {
        while (!begun.isEmpty()) {
            Begun last = begun.pop();
            depth -= last.event == null ? 0 : 1;
            if (last.point == point) {
                return last.event;
            }
        }
        return null;
    }
}
