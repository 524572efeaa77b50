// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.Source;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Gathering;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroFunction;

/**
 * The root of a generator's body that hands its values to a {@link Gathering}, or to a {@link PushedLoop}, where it yields,
 * and goes on. At a value that is not taken so, or after which the loop ends, the body stops as if it had been started in
 * the ordinary way; only then does it need a generator object, if it had none.
 */
public final class FeedRootNode extends BeginningRootNode {
    private final boolean pushes;

    /** @param pushes whether the values go to a loop */
    public FeedRootNode(
            TruffleLanguage<?> language,
            FrameDescriptor descriptor,
            Code code,
            Source source,
            ParametersNode parameters,
            StatementNode body,
            boolean pushes) {
        super(language, descriptor, code, source, parameters, body);
        this.pushes = pushes;
    }

    /** The run of the loop to which the body of a frame hands its values. */
    public static PushedLoop.Run run(VirtualFrame frame) {
        return (PushedLoop.Run) frame.getArguments()[3];
    }

    /** The gathering to which the body of a frame hands its values. */
    public static Gathering gathering(VirtualFrame frame) {
        return (Gathering) frame.getArguments()[3];
    }

    @Override
    public Object execute(VirtualFrame frame) {
        OuroFunction function = Frames.function(frame);
        ExecutionState state = function.state();
        Generator self = (Generator) frame.getArguments()[1];
        if (self != null) {
            self.giveFrame(frame.materialize());
        }
        int depth = state.depth;
        try {
            enter(state, depth);
            parameters.execute(frame, (Object[]) frame.getArguments()[2]);
            Object result = body.execute(frame);
            if (result instanceof Suspension suspension) {
                if (pushes) {
                    return answer(Suspensions.stopAtYield(self, frame.materialize(), suspension, state));
                }
                Generator stopped = self != null ? self : new Generator(function, null);
                return answer(Suspensions.stopFeeding(stopped, frame.materialize(), suspension, state));
            }
            return answer(result == null ? None.NONE : result);
        } catch (OuroError | StackOverflowError | OutOfMemoryError error) {
            throw Suspensions.leave(error, function, state);
        } finally {
            state.depth = depth;
        }
    }
}
