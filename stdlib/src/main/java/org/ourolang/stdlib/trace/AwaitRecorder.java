// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.ourolang.interpreter.coroutine.Purpose;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.AwaitObserver;
import org.ourolang.interpreter.object.OuroException;

/** Records how each await of the program ended: inline, by yielding, or by an exception. */
final class AwaitRecorder implements AwaitObserver {
    private static final int SHOWN = 60;

    private final Timeline timeline;
    private final Predicate<String> isShown;
    private final Map<String, String> sources;
    private final boolean everyAwaitYields;
    private final Map<Node, Place> places = new IdentityHashMap<>();
    /** What the await waits for that suspended last, within the library. */
    private String hiddenPurpose = "";

    /** @param sources where the text of each file is put that an await of the program stands in */
    AwaitRecorder(Timeline timeline, Predicate<String> isShown, Map<String, String> sources, boolean everyAwaitYields) {
        this.timeline = timeline;
        this.isShown = isShown;
        this.sources = sources;
        this.everyAwaitYields = everyAwaitYields;
    }

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
        if (place.line() > 0) {
            event = timeline.add(TraceEvent.Kind.AWAIT);
            event.form = kind;
            event.place = place;
            event.text = textOf(place, kind);
        }
        timeline.step().begin(point, event);
    }

    private static String textOf(Place place, Kind kind) {
        return switch (kind) {
            case AWAIT -> place.text();
            case NEXT -> place.text().startsWith("async") ? place.text().replaceFirst(":$", "") : "async for";
            case ENTER -> "async with " + place.text();
            case EXIT -> "leave " + place.text();
        };
    }

    @Override
    public boolean completes(Node point, Kind kind, boolean resumed) {
        if (resumed) {
            continued(point, kind, "");
            return false;
        }
        if (everyAwaitYields && timeline.step().task != 0 && placeOf(point).line() > 0) {
            return true;
        }
        TraceEvent event = timeline.step().end(point);
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
        TraceEvent event = timeline.step().end(point);
        if (event != null) {
            event.outcome = exhausted ? TraceEvent.Outcome.INLINE : TraceEvent.Outcome.RAISED;
            event.detail = detail;
        }
    }

    private void continued(Node point, Kind kind, String detail) {
        Place place = placeOf(point);
        if (place.line() > 0) {
            TraceEvent event = timeline.add(TraceEvent.Kind.CONTINUED);
            event.form = kind;
            event.place = place;
            event.text = textOf(place, kind);
            event.detail = detail;
        }
    }

    @Override
    public void suspends(Node point, Kind kind, Object target) {
        if (!timeline.step().hasBegun(point)) {
            return;
        }
        TraceEvent event = timeline.step().end(point);
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
}
