// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import com.oracle.truffle.api.instrumentation.EventBinding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.RuntimeReports;
import org.ourolang.stdlib.asyncio.Observation;

/**
 * Records one run: {@link #install} it in a context before the program starts, {@link #finish} after the end. Used by the
 * context's thread only.
 */
public final class Recorder {
    private final Predicate<String> isShown;
    private final Timeline timeline = new Timeline();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final AwaitRecorder awaits;
    private final LoopRecorder loop;
    private OuroContext context;
    private EventBinding<?> lines;
    private RuntimeReports reports;

    /**
     * @param isShown which files' awaits and lines are recorded, by name; the others are the library's
     * @param everyAwaitYields whether awaits that complete at once give way all the same, as in JavaScript
     */
    public Recorder(Predicate<String> isShown, boolean everyAwaitYields) {
        this.isShown = isShown;
        this.awaits = new AwaitRecorder(timeline, isShown, sources, everyAwaitYields);
        this.loop = new LoopRecorder(timeline, isShown);
    }

    /** Begins to record what happens in the context. */
    public void install(OuroContext watched) {
        context = watched;
        timeline.begin(watched.clock());
        watched.state().observer = awaits;
        reports = watched.state().reports;
        watched.state().reports = new WatchedReports(reports, this);
        Observation.get().setObserver(loop);
        LineInstrument.Lines service =
                watched.env().lookup(watched.env().getInstruments().get(LineInstrument.ID), LineInstrument.Lines.class);
        if (service != null) {
            lines = service.track(timeline.current, sources, isShown);
        }
    }

    /** Stops recording; the context must still be entered. */
    public Trace finish() {
        if (context != null && context.state().observer == awaits) {
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
        return new Trace(timeline.events(), timeline.tasks(), sources, timeline.isVirtual());
    }

    /** The program wrote something. */
    public void output(String text) {
        TraceEvent event = timeline.add(TraceEvent.Kind.OUTPUT);
        event.text = text;
        event.place = timeline.current.place();
    }

    /** A coroutine was dropped that nobody awaited. */
    public void neverAwaited(String name, String file, int line) {
        TraceEvent event = timeline.add(TraceEvent.Kind.NEVER_AWAITED);
        event.text = name;
        event.place = new Place(file, line, 0, "");
    }
}
