// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;

/**
 * The frames of guest code on Java's stack. A loop's body may run inside the generator that hands it values; then the
 * generator's frame is not under way for the guest, and what the body calls is called by the frame with the loop.
 */
public final class GuestFrames {
    private GuestFrames() {}

    /** What the frame of such a generator has as its last argument. */
    public interface Pause {
        /** Whether the loop's body runs now, and not the generator. */
        boolean isInBody();

        /** The root of the body in which the loop stands. */
        RootNode root();
    }

    /** Looks at one frame after the other, from the innermost outwards. */
    public interface Visitor<T> {
        /**
         * @param place where the frame is; null if it called Java code that did not say where from
         * @return null to go on
         */
        T visit(FrameInstance instance, Node place);
    }

    /** What {@code visitor} answers for the first frame for which it answers something; null for none. */
    public static <T> T visit(Visitor<T> visitor) {
        Walk<T> walk = new Walk<>(visitor);
        return Truffle.getRuntime().iterateFrames(walk::step);
    }

    /** The arguments of a frame that do not change. */
    public static Object[] arguments(FrameInstance instance) {
        return instance.getFrame(FrameInstance.FrameAccess.READ_ONLY).getArguments();
    }

    private static final class Walk<T> {
        private final Visitor<T> visitor;
        private Node current = EncapsulatingNodeReference.getCurrent().get();
        /** The root of the next frame that is under way, if those before it are passed over; its place, if known. */
        private RootNode wanted;
        private Node place;

        Walk(Visitor<T> visitor) {
            this.visitor = visitor;
        }

        T step(FrameInstance instance) {
            RootNode root = instance.getCallTarget() instanceof RootCallTarget target ? target.getRootNode() : null;
            Node call = instance.getCallNode() == null ? current : instance.getCallNode();
            current = null;
            if (wanted == null) {
                place = call;
            }
            if (wanted != null && wanted != root) {
                return null;
            }
            wanted = null;
            Object[] arguments = arguments(instance);
            if (arguments.length > 3 && arguments[3] instanceof Pause pause && pause.isInBody()) {
                wanted = pause.root();
                return null;
            }
            return visitor.visit(instance, place != null && place.getRootNode() == root ? place : null);
        }
    }
}
