// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.AnsweringRootNode;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroFunction;

/** What the roots of bodies in Java have in common; tracebacks do not show them. */
abstract class BodyRoot extends AnsweringRootNode {
    private final Code code;

    BodyRoot(TruffleLanguage<?> language, Code code) {
        super(language, null);
        this.code = code;
    }

    final Code code() {
        return code;
    }

    /** Answers the result, or {@link Driver#SUSPENDED} after storing the pause; {@code body} is null if awaited on the spot. */
    static Object settle(Object answer, Suspendable body, OuroFunction function, ExecutionState state) {
        if (answer == PauseInPlace.SUSPENDED) {
            if (body != null) {
                suspendInOwnRight(body, state);
            }
            return Driver.SUSPENDED;
        }
        if (!(answer instanceof Pause pause)) {
            return answer;
        }
        if (body == null) {
            pause.suspendInPlace(function, state);
        } else {
            suspend(pause, body, state);
        }
        return Driver.SUSPENDED;
    }

    @TruffleBoundary
    private static void suspendInOwnRight(Suspendable body, ExecutionState state) {
        suspend(((PauseInPlace) state.awaited).toPause(), body, state);
    }

    @TruffleBoundary
    private static void suspend(Pause pause, Suspendable body, ExecutionState state) {
        state.awaited = pause;
        body.suspendAt(null, 0, state);
    }

    /** Sets the implicit context; a StopIteration must not leave a coroutine. */
    @TruffleBoundary
    static OuroError leave(OuroError error, ExecutionState state) {
        error.settleContext(state.handled);
        if (!error.is(ExceptionTypes.STOP_ITERATION)) {
            return error;
        }
        OuroError replaced = Errors.runtimeError("coroutine raised StopIteration");
        replaced.exception().setCause(error.exception());
        replaced.settleContext(error.exception());
        return replaced;
    }

    @Override
    public final String getName() {
        return code.name();
    }

    @Override
    public final String getQualifiedName() {
        return code.qualifiedName();
    }

    @Override
    public final boolean isInternal() {
        return true;
    }

    @Override
    protected final boolean isInstrumentable() {
        return false;
    }
}
