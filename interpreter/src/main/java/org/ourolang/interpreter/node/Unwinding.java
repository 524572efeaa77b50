// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.interop.LocalScope;
import org.ourolang.interpreter.interop.RunningBody;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.Traceback;

/** What happens to an error where a handler, a finally clause or the end of the frame meets it. */
public final class Unwinding {
    private Unwinding() {}

    /**
     * An error reached a handler in this frame: its implicit context is settled, and this frame's traceback entry is
     * made unless it exists already.
     */
    public static void meet(OuroError error, OuroFunction function, ExecutionState state) {
        error.settleContext(state.handled);
        if (!error.isRecorded()) {
            error.record(function);
            error.setRecorded(true);
            keepLocals(error, function);
        }
    }

    /** Keeps what the variables of the running frame stand for, for programs that look at frames. */
    static void keepLocals(OuroError error, OuroFunction function) {
        if (!Tools.areAbsent()) {
            keepVariables(error, function);
        }
    }

    @TruffleBoundary
    private static void keepVariables(OuroError error, OuroFunction function) {
        Traceback entry = error.exception().traceback();
        Frame frame = Truffle.getRuntime().iterateFrames(each -> each.getFrame(FrameAccess.MATERIALIZE));
        RunningBody body = frame == null ? null : RunningBody.of(frame);
        if (body != null && body.function() == function && entry != null && entry.isOf(function.code())) {
            entry.keepLocals(LocalScope.variables(body));
        }
    }

    /**
     * The guest error that {@code thrown} is or stands for.
     *
     * @param thrown an {@link OuroError}, or what Java throws at the end of its stack or of its memory
     */
    public static OuroError errorOf(Throwable thrown) {
        return thrown instanceof OuroError error ? error : exhausted(thrown);
    }

    /** A context that is being ended stays so: the end may have met the end of the stack itself. */
    @TruffleBoundary
    private static OuroError exhausted(Throwable error) {
        if (error instanceof Error fatal && OuroContext.get().isEnding()) {
            throw fatal;
        }
        return error instanceof OutOfMemoryError ? Errors.memoryError() : Errors.recursionError();
    }
}
