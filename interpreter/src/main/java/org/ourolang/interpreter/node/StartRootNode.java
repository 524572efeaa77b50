// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroFunction;

/** The root at which a body that can suspend starts, in an ordinary frame that is materialised only if it suspends. */
public final class StartRootNode extends FunctionRootNode {
    @Child
    private ParametersNode parameters;

    @Child
    private StatementNode body;

    public StartRootNode(
            TruffleLanguage<?> language,
            FrameDescriptor descriptor,
            Code code,
            com.oracle.truffle.api.source.Source source,
            ParametersNode parameters,
            StatementNode body) {
        super(language, descriptor, code, source);
        this.parameters = parameters;
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        OuroFunction function = Frames.function(frame);
        ExecutionState state = function.state();
        Suspendable self = (Suspendable) state.entering;
        state.entering = null;
        int depth = state.depth;
        try {
            enter(state, depth);
            parameters.execute(frame);
            Object result = body.execute(frame);
            if (result instanceof Suspension suspension) {
                return Suspensions.stop(self, function, frame.materialize(), suspension, state);
            }
            return result == null ? None.NONE : result;
        } catch (OuroError | StackOverflowError | OutOfMemoryError error) {
            throw Suspensions.leave(error, function, state);
        } finally {
            state.depth = depth;
        }
    }
}
