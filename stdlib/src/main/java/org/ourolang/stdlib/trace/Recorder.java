// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.coroutine.Purpose;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.AwaitObserver;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.RuntimeReports;
import org.ourolang.stdlib.asyncio.LoopObserver;
import org.ourolang.stdlib.asyncio.Observation;

/**
 * Records one run: {@link #install} it in a context before the program starts, {@link #finish} after the end. Used by the
 * context's thread only.
 */
public final class Recorder implements AwaitObserver, LoopObserver {
    private static final int MOST_EVENTS = 1_000_000;
    private static final int SHOWN = 60;

    private final Predicate<String> isShown;
    private final boolean everyAwaitYields;
    private final List<TraceEvent> events = new ArrayList<>();
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Trace.TaskInfo> tasks = new ArrayList<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<Node, Place> places = new IdentityHashMap<>();
    private final Map<Integer, String> reasons = new HashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private final CurrentLine current = new CurrentLine();
    private final Step outside = new Step(0);
    private OuroContext context;
    private EventBinding<?> lines;
    private RuntimeReports reports;
    /** Tasks that the library makes for itself, such as the one that closes asynchronous generators. */
    private final Set<Object> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    private long start;
    private int pass;
    /** The number of tasks of the program that have not ended. */
    private int living;
    private String callback;
    /** What the await waits for that suspended last, within the library. */
    private String hiddenPurpose = "";

    /** A task's step, or what runs outside of all. */
    private static final class Step {
        final int task;
        final Deque<Begun> begun = new ArrayDeque<>();
        /** How many of them are shown. */
        int depth;

        int from;

        Step(int task) {
            this.task = task;
        }
    }

    /** An await that has begun in this step; the event is null for one that is not shown. */
    private record Begun(Node point, TraceEvent event) {}

    /**
     * @param isShown which files' awaits and lines are recorded, by name; the others are the library's
     * @param everyAwaitYields whether awaits that complete at once give way all the same, as in JavaScript
     */
    public Recorder(Predicate<String> isShown, boolean everyAwaitYields) {
        this.isShown = isShown;
        this.everyAwaitYields = everyAwaitYields;
    }

    /** Begins to record what happens in the context. */
    public void install(OuroContext watched) {
        context = watched;
        start = watched.clock().nanoTime();
        watched.state().observer = this;
        reports = watched.state().reports;
        watched.state().reports = new WatchedReports(reports, this);
        Observation.get().setObserver(this);
        LineInstrument.Lines service =
                watched.env().lookup(watched.env().getInstruments().get(LineInstrument.ID), LineInstrument.Lines.class);
        if (service != null) {
            lines = service.track(current, sources, isShown);
        }
    }

    /** Stops recording; the context must still be entered. */
    public Trace finish() {
        if (context != null && context.state().observer == this) {
            context.state().observer = null;
            context.state().reports = reports;
            Observation.get().setObserver(null);
            if (lines != null) {
                lines.dispose();
            }
        }
        return trace();
    }

    /** What is recorded by now. */
    public Trace trace() {
        return new Trace(
                List.copyOf(events),
                List.copyOf(tasks),
                sources,
                context != null && context.clock().isVirtual());
    }

    /** The program wrote something. */
    public void output(String text) {
        TraceEvent event = add(TraceEvent.Kind.OUTPUT);
        event.text = text;
        event.place = current.place();
    }

    /** A coroutine was dropped that nobody awaited. */
    public void neverAwaited(String name, String file, int line) {
        TraceEvent event = add(TraceEvent.Kind.NEVER_AWAITED);
        event.text = name;
        event.place = new Place(file, line, 0, "");
    }

    private double now() {
        return context == null ? 0 : (context.clock().nanoTime() - start) / 1e9;
    }

    private Step step() {
        return steps.isEmpty() ? outside : steps.peek();
    }

    private TraceEvent add(TraceEvent.Kind kind) {
        boolean full = events.size() == MOST_EVENTS;
        TraceEvent event = new TraceEvent(full ? TraceEvent.Kind.FULL : kind, pass, now(), step().task);
        if (events.size() <= MOST_EVENTS) {
            events.add(event);
        }
        return event;
    }

    private int number(Object task) {
        Integer known = numbers.get(task);
        if (known != null) {
            return known;
        }
        tasks.add(new Trace.TaskInfo("", ""));
        numbers.put(task, tasks.size());
        return tasks.size();
    }

    private int named(Object task, String name) {
        int number = number(task);
        Trace.TaskInfo info = tasks.get(number - 1);
        if (!info.name().equals(name)) {
            tasks.set(number - 1, new Trace.TaskInfo(name, info.coroutine()));
        }
        return number;
    }

    // Awaits

    private Place placeOf(Node point) {
        return places.computeIfAbsent(point, this::findPlace);
    }

    private Place findPlace(Node point) {
        SourceSection section = point.getEncapsulatingSourceSection();
        if (section == null
                || !section.isAvailable()
                || !isShown.test(section.getSource().getName())) {
            return Place.UNKNOWN;
        }
        String file = section.getSource().getName();
        sources.computeIfAbsent(file, key -> section.getSource().getCharacters().toString());
        String text = section.getCharacters().toString();
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end).stripTrailing();
        String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
        return new Place(file, section.getStartLine(), section.getStartColumn(), shown);
    }

    @Override
    public void begins(Node point, Kind kind) {
        Place place = placeOf(point);
        TraceEvent event = null;
        Deque<Begun> begun = step().begun;
        if (place.line() > 0) {
            event = add(TraceEvent.Kind.AWAIT);
            event.form = kind;
            event.place = place;
            event.text = textOf(place, kind);
            event.depth = step().depth++;
        }
        begun.push(new Begun(point, event));
    }

    private static String textOf(Place place, Kind kind) {
        return switch (kind) {
            case AWAIT -> place.text();
            case NEXT -> place.text().startsWith("async") ? place.text().replaceFirst(":$", "") : "async for";
            case ENTER -> "async with " + place.text();
            case EXIT -> "leave " + place.text();
        };
    }

    private TraceEvent take(Node point) {
        Deque<Begun> begun = step().begun;
        while (!begun.isEmpty()) {
            Begun last = begun.pop();
            step().depth -= last.event == null ? 0 : 1;
            if (last.point == point) {
                return last.event;
            }
        }
        return null;
    }

    private boolean hasBegun(Node point) {
        return !step().begun.isEmpty() && step().begun.peek().point == point;
    }

    @Override
    public boolean completes(Node point, Kind kind, boolean resumed) {
        if (resumed) {
            continued(point, kind, "");
            return false;
        }
        if (everyAwaitYields && step().task != 0 && placeOf(point).line() > 0) {
            return true;
        }
        TraceEvent event = take(point);
        if (event != null) {
            event.outcome = TraceEvent.Outcome.INLINE;
        }
        return false;
    }

    @Override
    public void fails(Node point, Kind kind, OuroException exception, boolean resumed) {
        boolean exhausted =
                kind == Kind.NEXT && exception.type().isSubclassOf(ExceptionTypes.STOP_ASYNC_ITERATION);
        String detail = exhausted ? "exhausted" : exception.type().name();
        if (resumed) {
            continued(point, kind, detail);
            return;
        }
        TraceEvent event = take(point);
        if (event != null) {
            event.outcome = exhausted ? TraceEvent.Outcome.INLINE : TraceEvent.Outcome.RAISED;
            event.detail = detail;
        }
    }

    private void continued(Node point, Kind kind, String detail) {
        Place place = placeOf(point);
        if (place.line() > 0) {
            TraceEvent event = add(TraceEvent.Kind.CONTINUED);
            event.form = kind;
            event.place = place;
            event.text = textOf(place, kind);
            event.detail = detail;
        }
    }

    @Override
    public void suspends(Node point, Kind kind, Object target) {
        if (!hasBegun(point)) {
            return;
        }
        TraceEvent event = take(point);
        String purpose = target instanceof Purpose own ? own.purpose() : "";
        if (event == null) {
            hiddenPurpose = purpose;
            return;
        }
        event.outcome = TraceEvent.Outcome.YIELDED;
        event.detail = purpose.isEmpty() ? hiddenPurpose : purpose;
        hiddenPurpose = "";
    }

    @Override
    public void resumes(Node point, Kind kind) {
        // What matters is how it goes on: completes, fails or suspends tells it.
    }

    // The loop

    @Override
    public void passBegins(double time, List<String> ready) {
        pass++;
        add(TraceEvent.Kind.PASS).text = counted(hidden.isEmpty() ? ready : withoutHidden(ready));
    }

    private List<String> withoutHidden(List<String> ready) {
        List<String> shown = new ArrayList<>(ready);
        hidden.forEach(task -> shown.remove(Observation.nameOf(task)));
        return shown;
    }

    /** The names; one that stands several times in a row is counted instead. */
    private static String counted(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size();) {
            int end = i + 1;
            while (end < names.size() && names.get(end).equals(names.get(i))) {
                end++;
            }
            text.append(i == 0 ? "" : ", ").append(names.get(i))
                    .append(end - i == 1 ? "" : " (" + (end - i) + " times)");
            i = end;
        }
        return text.toString();
    }

    @Override
    public void sleeps(double time, double until) {
        if (living == 0 && !hidden.isEmpty()) {
            return;
        }
        add(TraceEvent.Kind.SLEEP).until = until - start / 1e9;
    }

    @Override
    public void taskCreated(Object task, String name, String coroutine, String file, int line, boolean eager) {
        if (step().task == 0 && !isShown.test(file)) {
            hidden.add(task);
            return;
        }
        living++;
        int number = number(task);
        tasks.set(number - 1, new Trace.TaskInfo(name, coroutine));
        TraceEvent event = add(TraceEvent.Kind.CREATED);
        event.subject = number;
        event.text = coroutine;
        event.detail = eager ? "eager" : "";
        event.place = current.place();
        reasons.put(number, eager ? "starts at once" : "starts");
    }

    @Override
    public void stepBegins(Object task, String name) {
        step().from = current.from();
        if (hidden.contains(task)) {
            steps.push(new Step(0));
            return;
        }
        int number = named(task, name);
        steps.push(new Step(number));
        current.beginStep();
        TraceEvent event = add(TraceEvent.Kind.STEP);
        event.text = reasons.getOrDefault(number, "goes on in its turn");
        reasons.put(number, "goes on in its turn");
    }

    @Override
    public void stepEnds(Object task, String name) {
        if (!hidden.contains(task)) {
            named(task, name);
            TraceEvent event = add(TraceEvent.Kind.STOP);
            event.from = current.from();
            event.place = current.place();
        }
        steps.pop();
        current.restore(step().from);
    }

    @Override
    public void taskSleeps(Object task, Object future, String purpose) {
        for (int i = events.size() - 1; i >= 0; i--) {
            TraceEvent event = events.get(i);
            if (event.kind == TraceEvent.Kind.STEP) {
                return;
            }
            if (event.kind == TraceEvent.Kind.AWAIT && event.outcome == TraceEvent.Outcome.YIELDED) {
                if (event.detail.isEmpty()) {
                    event.detail = purpose;
                }
                return;
            }
        }
    }

    @Override
    public void taskWoken(Object task, String name, Object future) {
        if (hidden.contains(task)) {
            return;
        }
        int number = named(task, name);
        TraceEvent event = add(TraceEvent.Kind.WOKEN);
        event.subject = number;
        String waker = waker(future);
        event.text = waker;
        event.place = current.place();
        reasons.put(number, waker);
    }

    private String waker(Object future) {
        int actor = step().task;
        if (actor != 0 && numbers.containsKey(future) && numbers.get(future) == actor) {
            return tasks.get(actor - 1).name() + " ended";
        }
        if (actor != 0) {
            String line = current.place().line() > 0 ? " at line " + current.line : "";
            return "woken by " + tasks.get(actor - 1).name() + line;
        }
        if (callback == null) {
            return "woken from outside";
        }
        return switch (callback) {
            case "timer" -> "its timer fired";
            case "from outside" -> "woken from outside";
            default -> "woken by " + callback;
        };
    }

    @Override
    public void cancelRequested(Object task, String name) {
        if (hidden.contains(task)) {
            return;
        }
        TraceEvent event = add(TraceEvent.Kind.CANCEL);
        event.subject = named(task, name);
        event.place = current.place();
    }

    @Override
    public void taskEnds(Object task, String name, LoopObserver.Outcome outcome, String detail) {
        if (hidden.contains(task)) {
            return;
        }
        named(task, name);
        living--;
        TraceEvent event = add(TraceEvent.Kind.END);
        event.text =
                switch (outcome) {
                    case RETURNED -> detail.isEmpty() ? "returns" : "returns " + detail;
                    case RAISED -> "raises " + detail;
                    case CANCELLED -> "is cancelled";
                };
        event.detail = outcome.name();
    }

    @Override
    public void callbackBegins(String text) {
        callback = text;
        step().from = current.from();
        current.beginStep();
        add(TraceEvent.Kind.CALLBACK).text = text;
    }

    @Override
    public void callbackEnds() {
        callback = null;
        current.restore(step().from);
    }

    @Override
    public void neverRetrieved(String name, String detail) {
        TraceEvent event = add(TraceEvent.Kind.NEVER_RETRIEVED);
        event.text = name;
        event.detail = detail;
    }
}
