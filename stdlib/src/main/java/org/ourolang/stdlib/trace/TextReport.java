// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A trace as text: one line an event, grouped by passes of the loop and steps of tasks. */
public final class TextReport {
    private static final int WIDTH = 44;

    private final Trace trace;
    private final StringBuilder out = new StringBuilder();
    private final List<String> pending = new ArrayList<>();
    private String mainFile = "";
    private int inline;
    /** The lines named since the last step of a task began. */
    private final Set<Integer> passed = new HashSet<>();

    private int yielded;
    private int passes;

    private TextReport(Trace trace) {
        this.trace = trace;
    }

    /** The text; the same for every run that did the same. */
    public static String of(Trace trace) {
        return new TextReport(trace).write();
    }

    private String write() {
        pending.add("start");
        mainFile = trace.sources().keySet().stream().findFirst().orElse("");
        trace.events().forEach(this::event);
        out.append(String.format(
                Locale.ROOT,
                "%s%s completed inline, %d gave control back; %s, %s of the loop%n",
                out.isEmpty() ? "" : "\n",
                counted(inline, "await", "awaits"),
                yielded,
                counted(trace.tasks().size(), "task", "tasks"),
                counted(passes, "pass", "passes")));
        return out.toString();
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private void event(TraceEvent event) {
        switch (event.kind) {
            case PASS -> {
                passes = event.pass;
                pending.clear();
                String ready = event.text.isEmpty() ? "" : "  ready: " + event.text;
                pending.add("\npass " + event.pass + "  t=" + seconds(event.time) + ready);
            }
            case CALLBACK -> {
                pending.removeIf(line -> line.startsWith("  callback"));
                passed.clear();
                pending.add("  callback " + event.text);
            }
            case SLEEP -> line(Double.isInfinite(event.until)
                    ? "\nthe loop sleeps until something outside wakes it"
                    : "\nthe loop sleeps until t=" + seconds(event.until));
            case STEP -> {
                pending.removeIf(line -> line.startsWith("  callback"));
                line("  " + trace.nameOf(event.task) + "  " + event.text);
            }
            case STOP -> {
                if (event.from > 0) {
                    line("          ran " + range(event));
                }
            }
            case AWAIT -> await(event);
            case CONTINUED -> row(event.place, 0, event.text, event.detail.isEmpty() ? "goes on" : event.detail);
            case CREATED -> row(
                    event.place,
                    0,
                    "creates " + trace.nameOf(event.subject) + " of " + event.text + "()",
                    event.detail.isEmpty() ? "" : event.detail);
            case WOKEN -> row(event.place, 0, "wakes " + trace.nameOf(event.subject), "");
            case CANCEL -> row(event.place, 0, "cancels " + trace.nameOf(event.subject), "");
            case END -> row(Place.UNKNOWN, 0, event.text, "");
            case OUTPUT -> output(event);
            case NEVER_AWAITED -> row(event.place, 0, event.text + " was never awaited", "");
            case NEVER_RETRIEVED -> row(
                    Place.UNKNOWN, 0, "nobody asked " + event.text + " for its exception", event.detail);
            case FULL -> line("the trace is full: what follows is not recorded");
        }
    }

    private void line(String text) {
        for (String header : pending) {
            out.append(header.stripTrailing()).append('\n');
        }
        pending.clear();
        out.append(text.stripTrailing()).append('\n');
    }

    private void row(Place place, int depth, String text, String outcome) {
        String where = place.line() == 0 ? "" : String.valueOf(place.line());
        passed.add(place.line());
        if (place.line() > 0 && !place.file().equals(mainFile)) {
            where = baseName(place.file()) + ":" + where;
        }
        String body = "  ".repeat(depth) + text;
        line(String.format(Locale.ROOT, "%8s  %-" + WIDTH + "s  %s", where, body, outcome));
    }

    private void await(TraceEvent event) {
        String outcome =
                switch (event.outcome) {
                    case INLINE -> "inline" + (event.detail.isEmpty() ? "" : ": " + event.detail);
                    case YIELDED -> "YIELDS" + (event.detail.isEmpty() ? "" : ": waits for " + event.detail);
                    case RAISED -> "inline, raises " + event.detail;
                    case OPEN -> "cut off";
                };
        if (event.outcome == TraceEvent.Outcome.YIELDED) {
            yielded++;
        } else if (event.outcome != TraceEvent.Outcome.OPEN) {
            inline++;
        }
        row(event.place, event.depth, event.text, outcome);
    }

    private void output(TraceEvent event) {
        boolean first = true;
        for (String written : event.text.split("\n", -1)) {
            if (first || !written.isEmpty()) {
                row(first ? event.place : Place.UNKNOWN, 0, "| " + written, "");
            }
            first = false;
        }
    }

    private String range(TraceEvent event) {
        int last = event.place.line();
        boolean stayed = passed.stream().allMatch(line -> line == 0 || line == last);
        return event.from == last && stayed ? "line " + last : "from line " + event.from + " to line " + last;
    }

    static String baseName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static String seconds(double time) {
        return String.format(Locale.ROOT, "%.3f", time);
    }
}
