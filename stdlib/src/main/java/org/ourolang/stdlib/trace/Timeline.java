// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ourolang.interpreter.context.Clock;

/** The events of a run in their order, its tasks by number, and the step that runs now. */
final class Timeline {
    private static final int MOST_EVENTS = 1_000_000;

    final CurrentLine current = new CurrentLine();
    private final List<TraceEvent> events = new ArrayList<>();
    private final List<Trace.TaskInfo> tasks = new ArrayList<>();
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Step outside = new Step(0);
    private Clock clock;
    private long start;
    private int pass;

    /** Counts time by this clock, from now on. */
    void begin(Clock runsBy) {
        clock = runsBy;
        start = runsBy.nanoTime();
    }

    boolean isVirtual() {
        return clock != null && clock.isVirtual();
    }

    /** A time of the loop's clock, in seconds, as seconds since the start. */
    double sinceStart(double time) {
        return time - start / 1e9;
    }

    List<TraceEvent> events() {
        return List.copyOf(events);
    }

    List<Trace.TaskInfo> tasks() {
        return List.copyOf(tasks);
    }

    /** Adds an event at the present moment, for the task that runs; the last that there is room for says so. */
    TraceEvent add(TraceEvent.Kind kind) {
        boolean full = events.size() == MOST_EVENTS;
        double now = clock == null ? 0 : (clock.nanoTime() - start) / 1e9;
        TraceEvent event = new TraceEvent(full ? TraceEvent.Kind.FULL : kind, pass, now, step().task);
        if (events.size() <= MOST_EVENTS) {
            events.add(event);
        }
        return event;
    }

    TraceEvent addPass() {
        pass++;
        return add(TraceEvent.Kind.PASS);
    }

    /** The await that the running step yielded at last; null if it yielded at none yet. */
    TraceEvent lastYieldOfStep() {
        for (int i = events.size() - 1; i >= 0; i--) {
            TraceEvent event = events.get(i);
            if (event.kind == TraceEvent.Kind.STEP) {
                return null;
            }
            if (event.kind == TraceEvent.Kind.AWAIT && event.outcome == TraceEvent.Outcome.YIELDED) {
                return event;
            }
        }
        return null;
    }

    Step step() {
        return steps.isEmpty() ? outside : steps.peek();
    }

    /** @param task the number of the task that now runs; 0 for one that is not shown */
    void beginStep(int task) {
        step().from = current.from();
        steps.push(new Step(task));
        if (task != 0) {
            current.beginStep();
        }
    }

    void endStep() {
        steps.pop();
        current.restore(step().from);
    }

    /** The number of a task, from 1; a new one if it was not seen before. */
    int number(Object task) {
        Integer known = numbers.get(task);
        if (known != null) {
            return known;
        }
        tasks.add(new Trace.TaskInfo("", ""));
        numbers.put(task, tasks.size());
        return tasks.size();
    }

    boolean isNumber(Object task, int number) {
        return Integer.valueOf(number).equals(numbers.get(task));
    }

    /** The number of a task that has this name by now. */
    int named(Object task, String name) {
        int number = number(task);
        Trace.TaskInfo info = tasks.get(number - 1);
        if (!info.name().equals(name)) {
            describe(number, name, info.coroutine());
        }
        return number;
    }

    void describe(int number, String name, String coroutine) {
        tasks.set(number - 1, new Trace.TaskInfo(name, coroutine));
    }

    String nameOf(int number) {
        return tasks.get(number - 1).name();
    }
}
