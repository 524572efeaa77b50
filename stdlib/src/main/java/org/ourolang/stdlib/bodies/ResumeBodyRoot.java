// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;

/** Goes on with a suspended body; its one argument is the coroutine. */
final class ResumeBodyRoot extends BodyRoot {
    ResumeBodyRoot(TruffleLanguage<?> language, Code code) {
        super(language, code);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return answer(goOn((Suspendable) frame.getArguments()[0]));
    }

    @TruffleBoundary
    private static Object goOn(Suspendable self) {
        ExecutionState state = self.function().state();
        Pause pause = (Pause) self.takeAwaited();
        Object sent = AwaitProtocol.takeSent(state);
        OuroError thrown = (OuroError) state.thrown;
        state.thrown = null;
        try {
            return settle(pause.goOn(state, sent, thrown), self, self.function(), state);
        } catch (OuroError error) {
            throw leave(error, state);
        }
    }
}
