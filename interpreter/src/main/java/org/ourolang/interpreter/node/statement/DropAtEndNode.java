// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.coroutine.AwaitableObject;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.OuroFunction;

/** A function's body; when it returns, what its unshared names stand for is dropped. */
public final class DropAtEndNode extends StatementNode {
    @CompilationFinal(dimensions = 1)
    private final UnsharedName[] names;

    @Child
    private StatementNode body;

    public DropAtEndNode(UnsharedName[] names, StatementNode body) {
        this.names = names;
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            return ended(frame, body.execute(frame));
        } catch (OuroError error) {
            throw failed(frame, error);
        }
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        try {
            return ended(frame, body.resume(frame, site));
        } catch (OuroError error) {
            throw failed(frame, error);
        }
    }

    /** The error keeps the frame and what is in it. */
    @ExplodeLoop
    private OuroError failed(VirtualFrame frame, OuroError error) {
        for (UnsharedName name : names) {
            Droppable dropped = AwaitableObject.droppable(name.value(frame));
            if (dropped != null) {
                hold(error, dropped);
            }
        }
        return error;
    }

    @TruffleBoundary
    private static void hold(OuroError error, Droppable dropped) {
        error.exception().hold(dropped);
    }

    @ExplodeLoop
    private Object ended(VirtualFrame frame, Object completion) {
        if (!(completion instanceof Suspension)) {
            for (UnsharedName name : names) {
                Droppable dropped = AwaitableObject.droppable(name.value(frame));
                if (dropped != null && dropped != completion) {
                    drop(dropped, Frames.function(frame));
                }
            }
        }
        return completion;
    }

    @TruffleBoundary
    private static void drop(Droppable dropped, OuroFunction running) {
        dropped.dropped(running.state(), null, 0, "");
    }
}
