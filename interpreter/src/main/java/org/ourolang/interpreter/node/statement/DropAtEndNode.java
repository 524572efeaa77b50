// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.coroutine.AwaitableObject;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.OuroFunction;

/**
 * A function's body; when it returns, what its unshared names stand for is dropped, and the generators that were made for
 * its parameters.
 */
public final class DropAtEndNode extends StatementNode {
    @CompilationFinal(dimensions = 1)
    private final UnsharedName[] names;

    @CompilationFinal(dimensions = 1)
    private final int[] parameters;

    @Child
    private StatementNode body;

    /** @param parameters slots of the parameters whose values nobody else sees */
    public DropAtEndNode(UnsharedName[] names, int[] parameters, StatementNode body) {
        this.names = names;
        this.parameters = parameters;
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
        for (int parameter : parameters) {
            Generator generator = suspended(frame, parameter);
            if (generator != null) {
                hold(error, generator);
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
            for (int parameter : parameters) {
                Generator generator = suspended(frame, parameter);
                if (generator != null) {
                    drop(generator, Frames.function(frame));
                }
            }
        }
        return completion;
    }

    private static Generator suspended(VirtualFrame frame, int parameter) {
        Object value = frame.isObject(parameter) ? frame.getObject(parameter) : null;
        return value instanceof Generator generator && generator.is(Suspendable.State.SUSPENDED) ? generator : null;
    }

    @TruffleBoundary
    private static void drop(Droppable dropped, OuroFunction running) {
        dropped.dropped(running.state(), null, 0, "");
    }
}
