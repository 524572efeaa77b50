// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.support;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ourolang.interpreter.coroutine.Chain;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.node.Sites;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.GuestFrames;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.Places;
import org.ourolang.language.source.Span;

/** The guest frames that run now: those on Java's stack, and the suspended ones that wait for them. */
public final class GuestStack {
    private GuestStack() {}

    /** Looks at one frame after the other, from the innermost outwards. */
    public interface Visitor<T> {
        /** @return null to go on */
        T visit(Entry entry);
    }

    /** A frame that runs, valid during the visit only. */
    public static final class Entry {
        private final FrameInstance instance;
        private final OuroFunction function;
        private final Suspendable body;
        private final Node place;

        private Entry(FrameInstance instance, OuroFunction function, Suspendable body, Node place) {
            this.instance = instance;
            this.function = function;
            this.body = body;
            this.place = place;
        }

        public OuroFunction function() {
            return function;
        }

        /** The resumed body whose frame it is; null for a function, or a body that has never been suspended. */
        Suspendable body() {
            return body;
        }

        /** The frame with the variables: the same object whenever the same call is met. */
        public Frame frame() {
            return body != null ? body.frame() : instance.getFrame(FrameInstance.FrameAccess.MATERIALIZE);
        }

        /** The line from 1; 0 when the frame called Java code that did not say where from. */
        public int line() {
            if (instance == null) {
                return Sites.lineOfAwait(body);
            }
            Span span = place != null && place.getRootNode() instanceof Places places ? places.spanAround(place) : null;
            return span == null || function.code().source() == null
                    ? 0
                    : function.code().source().lineOf(span.start());
        }
    }

    /** What {@code visitor} answers for the first frame for which it answers something; null for none. */
    @TruffleBoundary
    public static <T> T visit(Visitor<T> visitor) {
        return GuestFrames.visit((instance, place) -> {
            Object[] arguments = GuestFrames.arguments(instance);
            Object head = arguments.length == 0 ? null : arguments[0];
            if (head instanceof OuroFunction function) {
                return visitor.visit(new Entry(instance, function, null, place));
            }
            return head instanceof Suspendable body && body.frame() != null
                    ? visit(visitor, instance, body, place)
                    : null;
        });
    }

    /** The line, from 1, where a generator or coroutine is; that of its definition when that is not known. */
    @TruffleBoundary
    public static int lineOf(Suspendable body) {
        if (body.state() != Suspendable.State.RUNNING) {
            return Sites.lineOf(body);
        }
        int[] line = {0};
        visit(entry -> {
            if (isOf(entry, body)) {
                line[0] = entry.line();
            }
            return null;
        });
        if (line[0] == 0) {
            Tools.appear();
            return body.code().firstLine();
        }
        return line[0];
    }

    /** A running body's frame and those behind it, the outermost last, as {@code record} makes them. */
    @TruffleBoundary
    public static <T> List<T> framesFrom(Suspendable body, Function<Entry, T> record) {
        List<T> frames = new ArrayList<>();
        visit(entry -> {
            if (isOf(entry, body)) {
                frames.clear();
                frames.add(record.apply(entry));
            } else if (!frames.isEmpty()) {
                frames.add(record.apply(entry));
            }
            return null;
        });
        return frames;
    }

    /** Whether it is the frame of a body; a body that has never been suspended is known only by its function. */
    public static boolean isOf(Entry entry, Suspendable body) {
        return entry.body() == body
                || entry.body() == null && body.frame() == null && entry.function() == body.function();
    }

    /** Visits a body that was resumed, and those that wait for it, which most often are not on the stack. */
    private static <T> T visit(Visitor<T> visitor, FrameInstance instance, Suspendable body, Node place) {
        T found = visitor.visit(new Entry(instance, body.function(), body, place));
        if (Chain.showsChains()) {
            return found;
        }
        for (Suspendable outer = body.awaiter(); found == null && outer != null; outer = outer.awaiter()) {
            if (outer.frame() != null) {
                found = visitor.visit(new Entry(null, outer.function(), outer, null));
            }
        }
        return found;
    }
}
