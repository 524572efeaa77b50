// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroFunction;

/** Starts the body of a coroutine function; makes a coroutine object only if it suspends. */
final class StartBodyRoot extends BodyRoot {
    private final AsyncBody body;

    StartBodyRoot(TruffleLanguage<?> language, Code code, AsyncBody body) {
        super(language, code);
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] arguments = frame.getArguments();
        OuroFunction function = (OuroFunction) arguments[0];
        ExecutionState state = function.state();
        Suspendable self = (Suspendable) state.entering;
        state.entering = null;
        try {
            Object answer = body instanceof CompiledBody ? body.begin(arguments, state) : begin(arguments, state);
            return answer(settle(answer, self, function, state));
        } catch (OuroError error) {
            throw leave(error, state);
        }
    }

    @TruffleBoundary
    private Object begin(Object[] arguments, ExecutionState state) {
        return body.begin(arguments, state);
    }
}
