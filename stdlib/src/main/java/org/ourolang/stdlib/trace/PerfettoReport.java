// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A trace in Chrome's trace event format, which Perfetto opens: a thread per task, a slice per step, an instant per
 * await, an arrow from whoever woke a task to its next step.
 *
 * <p>With a virtual clock whole steps happen at one time; every event therefore takes one microsecond of its own.
 */
public final class PerfettoReport {
    private static final int PROCESS = 1;

    private final Trace trace;
    private final Json json = new Json();
    private final Map<Integer, Integer> arrows = new HashMap<>();
    private int arrowCount;
    private double time;

    private PerfettoReport(Trace trace) {
        this.trace = trace;
    }

    /** The JSON text. */
    public static String of(Trace trace, String title) {
        return new PerfettoReport(trace).write(title);
    }

    private String write(String title) {
        json.open('{').field("displayTimeUnit", "ms").key("traceEvents").open('[');
        metadata("process_name", 0, title);
        metadata("thread_name", 0, "event loop");
        for (int task = 1; task <= trace.tasks().size(); task++) {
            Trace.TaskInfo info = trace.tasks().get(task - 1);
            metadata("thread_name", task, info.name() + " " + info.coroutine() + "()");
        }
        trace.events().forEach(this::event);
        return json.newLine().close(']').close('}').newLine().toString();
    }

    private void metadata(String kind, int task, String name) {
        begin(kind, "M", task).key("args").open('{').field("name", name).close('}').close('}');
    }

    private Json begin(String name, String phase, int task) {
        return json.newLine()
                .open('{')
                .field("name", name)
                .field("ph", phase)
                .field("pid", PROCESS)
                .field("tid", task);
    }

    private void event(TraceEvent event) {
        time = Math.max(time + 1, event.time * 1e6);
        switch (event.kind) {
            case STEP -> {
                begin(trace.nameOf(event.task), "B", event.task).key("ts").value(time);
                json.key("args").open('{').field("why", event.text).close('}').close('}');
                arrow(event.task);
            }
            case STOP -> {
                begin(trace.nameOf(event.task), "E", event.task).key("ts").value(time);
                json.key("args").open('{');
                json.field("from line", event.from).field("to line", event.place.line());
                json.close('}').close('}');
            }
            case WOKEN -> {
                // An arrow begins in a slice only.
                begin("wakes " + trace.nameOf(event.subject), "X", event.task).key("ts").value(time);
                json.key("dur").value(0.5).key("args").open('{');
                if (event.place.line() > 0) {
                    json.field("line", event.place.line());
                }
                json.close('}').close('}');
                arrows.put(event.subject, ++arrowCount);
                flow("s", event.task, arrowCount);
            }
            case AWAIT -> instant(event.text + " — " + event.outcome.name().toLowerCase(Locale.ROOT), event);
            case CONTINUED -> instant(event.text + " — goes on", event);
            case CREATED -> instant("creates " + trace.nameOf(event.subject), event);
            case CANCEL -> instant("cancels " + trace.nameOf(event.subject), event);
            case OUTPUT -> instant(event.text.strip(), event);
            case PASS -> instant("pass " + event.pass, event);
            case SLEEP -> instant("sleeps", event);
            case END -> instant(event.text, event);
            case CALLBACK -> instant(event.text, event);
            case NEVER_AWAITED -> instant(event.text + " was never awaited", event);
            case NEVER_RETRIEVED -> instant(event.text + ": exception never retrieved", event);
            case FULL -> instant("the trace is full", event);
        }
    }

    private void instant(String name, TraceEvent event) {
        begin(name, "i", event.task).field("s", "t").key("ts").value(time).key("args").open('{');
        if (event.place.line() > 0) {
            json.field("line", event.place.line());
        }
        if (!event.detail.isEmpty()) {
            json.field("detail", event.detail);
        }
        if (event.kind == TraceEvent.Kind.PASS) {
            json.field("ready", event.text);
        }
        json.close('}').close('}');
    }

    private void arrow(int task) {
        Integer number = arrows.remove(task);
        if (number != null) {
            flow("f", task, number);
        }
    }

    private void flow(String phase, int task, int number) {
        begin("wakes", phase, task).field("cat", "wake").field("id", number).key("ts").value(time);
        if (phase.equals("f")) {
            json.field("bp", "e");
        }
        json.close('}');
    }
}
