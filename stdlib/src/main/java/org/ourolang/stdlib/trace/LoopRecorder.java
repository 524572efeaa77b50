// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ourolang.stdlib.asyncio.LoopObserver;
import org.ourolang.stdlib.asyncio.Observation;

/** Records the loop's passes, and what becomes of its tasks. */
final class LoopRecorder implements LoopObserver {
    private final Timeline timeline;
    private final Predicate<String> isShown;
    /** Why each task runs next, by its number. */
    private final Map<Integer, String> reasons = new HashMap<>();
    /** Tasks that the library makes for itself, such as the one that closes asynchronous generators. */
    private final Set<Object> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The number of tasks of the program that have not ended. */
    private int living;
    private String callback;

    LoopRecorder(Timeline timeline, Predicate<String> isShown) {
        this.timeline = timeline;
        this.isShown = isShown;
    }

    @Override
    public void passBegins(double time, List<String> ready) {
        timeline.addPass().text = counted(hidden.isEmpty() ? ready : withoutHidden(ready));
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
        timeline.add(TraceEvent.Kind.SLEEP).until = timeline.sinceStart(until);
    }

    @Override
    public void taskCreated(Object task, String name, String coroutine, String file, int line, boolean eager) {
        if (timeline.step().task == 0 && !isShown.test(file)) {
            hidden.add(task);
            return;
        }
        living++;
        int number = timeline.number(task);
        timeline.describe(number, name, coroutine);
        TraceEvent event = timeline.add(TraceEvent.Kind.CREATED);
        event.subject = number;
        event.text = coroutine;
        event.detail = eager ? "eager" : "";
        event.place = timeline.current.place();
        reasons.put(number, eager ? "starts at once" : "starts");
    }

    @Override
    public void stepBegins(Object task, String name) {
        if (hidden.contains(task)) {
            timeline.beginStep(0);
            return;
        }
        int number = timeline.named(task, name);
        timeline.beginStep(number);
        TraceEvent event = timeline.add(TraceEvent.Kind.STEP);
        event.text = reasons.getOrDefault(number, "goes on in its turn");
        reasons.put(number, "goes on in its turn");
    }

    @Override
    public void stepEnds(Object task, String name) {
        if (!hidden.contains(task)) {
            timeline.named(task, name);
            TraceEvent event = timeline.add(TraceEvent.Kind.STOP);
            event.from = timeline.current.from();
            event.place = timeline.current.place();
        }
        timeline.endStep();
    }

    @Override
    public void taskSleeps(Object task, Object future, String purpose) {
        TraceEvent yielded = timeline.lastYieldOfStep();
        if (yielded != null && yielded.detail.isEmpty()) {
            yielded.detail = purpose;
        }
    }

    @Override
    public void taskWoken(Object task, String name, Object future) {
        if (hidden.contains(task)) {
            return;
        }
        int number = timeline.named(task, name);
        TraceEvent event = timeline.add(TraceEvent.Kind.WOKEN);
        event.subject = number;
        String waker = waker(future);
        event.text = waker;
        event.place = timeline.current.place();
        reasons.put(number, waker);
    }

    private String waker(Object future) {
        int actor = timeline.step().task;
        if (actor != 0 && timeline.isNumber(future, actor)) {
            return timeline.nameOf(actor) + " ended";
        }
        if (actor != 0) {
            String line = timeline.current.place().line() > 0 ? " at line " + timeline.current.line : "";
            return "woken by " + timeline.nameOf(actor) + line;
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
        TraceEvent event = timeline.add(TraceEvent.Kind.CANCEL);
        event.subject = timeline.named(task, name);
        event.place = timeline.current.place();
    }

    @Override
    public void taskEnds(Object task, String name, LoopObserver.Outcome outcome, String detail) {
        if (hidden.contains(task)) {
            return;
        }
        timeline.named(task, name);
        living--;
        TraceEvent event = timeline.add(TraceEvent.Kind.END);
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
        timeline.step().from = timeline.current.from();
        timeline.current.beginStep();
        timeline.add(TraceEvent.Kind.CALLBACK).text = text;
    }

    @Override
    public void callbackEnds() {
        callback = null;
        timeline.current.restore(timeline.step().from);
    }

    @Override
    public void neverRetrieved(String name, String detail) {
        TraceEvent event = timeline.add(TraceEvent.Kind.NEVER_RETRIEVED);
        event.text = name;
        event.detail = detail;
    }
}
