// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.Source;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroFunction;

/** The root at which a body that can suspend starts, in an ordinary frame that is materialised only if it suspends. */
public final class StartRootNode extends BeginningRootNode {
    private final Suspensions.Points points;

    public StartRootNode(
            TruffleLanguage<?> language,
            FrameDescriptor descriptor,
            Code code,
            Source source,
            ParametersNode parameters,
            StatementNode body) {
        super(language, descriptor, code, source, parameters, body);
        this.points = Suspensions.Points.of(code);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        OuroFunction function = Frames.function(frame);
        ExecutionState state = function.state();
        boolean generator = code().kind() == Code.Kind.GENERATOR;
        Suspendable self = generator ? generator(frame) : takeEntering(state);
        Object[] arguments = generator ? self.takeArguments() : frame.getArguments();
        int depth = state.depth;
        try {
            enter(state, depth);
            parameters.execute(frame, arguments);
            Object result = body.execute(frame);
            if (result instanceof Suspension suspension) {
                return answer(
                        Suspensions.stop(points, self, function, frame.materialize(), suspension, state));
            }
            return answer(result == null ? None.NONE : result);
        } catch (OuroError | StackOverflowError | OutOfMemoryError error) {
            throw Suspensions.leave(error, function, state);
        } finally {
            state.depth = depth;
        }
    }

    /** A generator is an argument: so a loop that alone knows it need not write it down. */
    private Suspendable generator(VirtualFrame frame) {
        Suspendable self = (Suspendable) frame.getArguments()[1];
        self.giveFrame(frame.materialize());
        return self;
    }

    private static Suspendable takeEntering(ExecutionState state) {
        Suspendable self = (Suspendable) state.entering;
        state.entering = null;
        return self;
    }
}
