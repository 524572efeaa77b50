// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.LinkedHashSet;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;

/** What the end of one step of an asynchronous generator means to whoever awaits the step (PEP 525). */
final class AsyncGeneratorSteps {
    private AsyncGeneratorSteps() {}

    /** The error that the awaiter receives after a step ended normally with {@code result}; null for none. */
    static OuroError errorOf(AsyncGenerator generator, Object result) {
        generator.setRunning(false);
        boolean closing = generator.stepIsClose();
        generator.endStep();
        if (result == Driver.PRODUCED && !closing) {
            return null;
        }
        return errorOfEnd(result == Driver.PRODUCED, closing);
    }

    @TruffleBoundary
    private static OuroError errorOfEnd(boolean produced, boolean closing) {
        if (produced) {
            return Errors.runtimeError("async generator ignored GeneratorExit");
        }
        return closing ? null : new OuroError(Errors.make(ExceptionTypes.STOP_ASYNC_ITERATION));
    }

    /** The value that the awaiter receives. */
    static Object valueOf(Object result, ExecutionState state) {
        return result == Driver.PRODUCED ? state.yielded : None.NONE;
    }

    /** The error that the awaiter of {@code body} receives after {@code raised} left it; null to receive None. */
    @TruffleBoundary
    static OuroError translate(Suspendable body, OuroError raised) {
        if (!(body instanceof AsyncGenerator generator)) {
            return raised;
        }
        generator.setRunning(false);
        boolean closing = generator.stepIsClose();
        generator.endStep();
        boolean ended = raised.exception().type().isSubclassOf(ExceptionTypes.STOP_ASYNC_ITERATION)
                || Driver.isGeneratorExit(raised.exception());
        if (closing && ended) {
            leaveWhatItKept(raised.exception(), body.function().state());
            return null;
        }
        return raised;
    }

    /** The error that ended the body goes, and with it what it kept of the frames that it left. */
    private static void leaveWhatItKept(OuroException error, ExecutionState state) {
        if (state.loose != 0 && error.holds()) {
            if (state.suspects == null) {
                state.suspects = new LinkedHashSet<>();
            }
            state.suspects.addAll(error.release());
        }
    }
}
