// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroFunction;

/** The root at which a suspended body goes on, on its materialised frame; its one argument is the suspendable. */
public final class ResumeRootNode extends FunctionRootNode {
    private final Suspensions.Points points;

    @Child
    private StatementNode body;

    public ResumeRootNode(
            TruffleLanguage<?> language,
            Code code,
            com.oracle.truffle.api.source.Source source,
            StatementNode body) {
        super(language, new FrameDescriptor(), code, source);
        this.body = body;
        this.points = Suspensions.Points.of(code);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Suspendable self = (Suspendable) frame.getArguments()[0];
        MaterializedFrame suspended = self.exactFrame();
        OuroFunction function = self.function();
        ExecutionState state = function.state();
        // All others ask who resumes.
        if (points != Suspensions.Points.YIELDS) {
            state.resuming = self;
        }
        int depth = state.depth;
        try {
            enter(state, depth);
            Object result = body.resume(suspended, self.site());
            if (result instanceof Suspension suspension) {
                return answer(Suspensions.stop(points, self, function, suspended, suspension, state));
            }
            return answer(result == null ? None.NONE : result);
        } catch (OuroError | StackOverflowError | OutOfMemoryError error) {
            throw Suspensions.leave(error, function, state);
        } finally {
            state.depth = depth;
        }
    }
}
