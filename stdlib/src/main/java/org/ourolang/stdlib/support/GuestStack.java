// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.support;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.node.Sites;
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
        Node[] caller = {EncapsulatingNodeReference.getCurrent().get()};
        return Truffle.getRuntime().iterateFrames(instance -> {
            Node place = instance.getCallNode();
            if (place == null && isIn(caller[0], instance)) {
                place = caller[0];
            }
            caller[0] = null;
            Object[] arguments =
                    instance.getFrame(FrameInstance.FrameAccess.READ_ONLY).getArguments();
            Object head = arguments.length == 0 ? null : arguments[0];
            if (head instanceof OuroFunction function) {
                return visitor.visit(new Entry(instance, function, null, place));
            }
            return head instanceof Suspendable body && body.frame() != null
                    ? visit(visitor, instance, body, place)
                    : null;
        });
    }

    private static boolean isIn(Node node, FrameInstance instance) {
        return node != null
                && instance.getCallTarget() instanceof RootCallTarget target
                && node.getRootNode() == target.getRootNode();
    }

    /** Visits a body that was resumed, and those that wait for it, which most often are not on the stack. */
    private static <T> T visit(Visitor<T> visitor, FrameInstance instance, Suspendable body, Node place) {
        T found = visitor.visit(new Entry(instance, body.function(), body, place));
        if (Driver.showsChains()) {
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
