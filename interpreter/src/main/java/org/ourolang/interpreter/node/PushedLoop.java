// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.GuestFrames;
import org.ourolang.interpreter.object.OuroException;

/**
 * The body of a {@code for} loop as that to which a generator hands its values: it runs inside the generator's own body,
 * where that yields. The translation of the generator's body is made for the one loop.
 */
public interface PushedLoop {
    /** The bodies that the loop itself is in. */
    Chain chain();

    /**
     * Runs the loop's body with the value that the generator left in {@code slot} of its frame.
     *
     * @return whether the loop goes on; if not, {@code run} says how it ended
     */
    boolean take(Run run, VirtualFrame yielding, int slot);

    /** The body in which a loop stands, and, if that is translated for a loop too, those around. */
    record Chain(Code code, Chain outer) {
        private static final int LONGEST = 4;

        /** Whether the body of {@code inner} may be translated for the loop; not a body within itself. */
        public boolean hasRoomFor(Code inner) {
            int length = 0;
            for (Chain each = this; each != null; each = each.outer) {
                if (each.code == inner || ++length > LONGEST) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One run of a loop: the frame that it belongs to, what holds there, and how it ended. */
    final class Run implements GuestFrames.Pause {
        public final MaterializedFrame frame;
        public final ExecutionState state;
        private final Node loop;
        private final int depth;
        private final OuroException handled;
        private OuroException handledInside;
        private int depthInside;
        private boolean inBody;
        /** How often the body ran. */
        public int turns;
        /** What the body ended with, if it ended the loop: a completion, or what it threw. */
        public Object end;

        public Run(MaterializedFrame frame, ExecutionState state, Node loop) {
            this.frame = frame;
            this.state = state;
            this.loop = loop;
            this.depth = state.depth;
            this.handled = state.handled;
        }

        /** The loop's body begins: as many calls are under way, and such an exception is handled, as around the loop. */
        public void enterBody() {
            inBody = true;
            turns++;
            depthInside = state.depth;
            state.depth = depth;
            handledInside = state.handled;
            if (handledInside != handled) {
                state.handled = handled;
            }
        }

        /** The generator goes on. */
        public void leaveBody() {
            inBody = false;
            state.depth = depthInside;
            if (handledInside != handled) {
                state.handled = handledInside;
            }
        }

        /** The generator has ended or stopped. */
        public void leaveGenerator() {
            if (state.handled != handled) {
                state.handled = handled;
            }
        }

        @Override
        public RootNode root() {
            return loop.getRootNode();
        }

        @Override
        public boolean isInBody() {
            return inBody;
        }
    }
}
