// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.Source;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroFunction;

/** The root of a body that cannot suspend. */
public final class PlainRootNode extends BeginningRootNode {
    public PlainRootNode(
            TruffleLanguage<?> language,
            FrameDescriptor descriptor,
            Code code,
            Source source,
            ParametersNode parameters,
            StatementNode body) {
        super(language, descriptor, code, source, parameters, body);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        OuroFunction function = Frames.function(frame);
        ExecutionState state = function.state();
        int depth = state.depth;
        try {
            enter(state, depth);
            parameters.execute(frame, frame.getArguments());
            Object result = body.execute(frame);
            return answer(result == null ? None.NONE : result);
        } catch (OuroError | StackOverflowError | OutOfMemoryError error) {
            throw leave(error, function, state);
        } finally {
            state.depth = depth;
        }
    }
}
