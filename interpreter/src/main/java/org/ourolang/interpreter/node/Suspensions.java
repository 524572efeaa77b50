// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;

/** What the two roots of a body that can suspend have in common. */
final class Suspensions {
    /** What kinds of suspension points a body has; a constant of its roots. */
    enum Points {
        /** A generator's own yields alone. */
        YIELDS,
        /** Yields of a generator, and what it delegates to. */
        BOTH,
        /** Those of coroutines and asynchronous generators, products included. */
        AWAITS;

        static Points of(Code code) {
            if (code.kind() != Code.Kind.GENERATOR) {
                return AWAITS;
            }
            return code.delegates() ? BOTH : YIELDS;
        }
    }

    private Suspensions() {}

    /** Stores where the body stopped and links it into the chain of awaits. */
    static Object stop(
            Points points,
            Suspendable body,
            OuroFunction function,
            MaterializedFrame frame,
            Suspension suspension,
            ExecutionState state) {
        if (points == Points.YIELDS || points == Points.BOTH && suspension.isYield()) {
            return stopAtYield(body, frame, suspension, state);
        }
        Suspendable self = body != null ? body : new Coroutine(function, null);
        self.suspendAt(frame, suspension.site(), state);
        return suspension.isProduct() ? Driver.PRODUCED : Driver.SUSPENDED;
    }

    /** As {@link #stop}, for a generator at a yield of its own. */
    static Object stopAtYield(
            Suspendable body, MaterializedFrame frame, Suspension suspension, ExecutionState state) {
        body.stopAtYield(frame, suspension.site(), state);
        return Driver.STOPPED;
    }

    /** As {@link #stop}, for a generator that was to hand over its values: who runs it is told of every stop alike. */
    static Object stopFeeding(
            Suspendable body, MaterializedFrame frame, Suspension suspension, ExecutionState state) {
        if (suspension.isYield()) {
            body.stopAtYield(frame, suspension.site(), state);
            body.publishYield(state);
        } else {
            body.suspendAt(frame, suspension.site(), state);
        }
        return Driver.SUSPENDED;
    }

    /**
     * As {@link FunctionRootNode#leave}; besides, an exception that ends iterations must not leave a body unnoticed
     * (PEP 479).
     */
    @TruffleBoundary
    static OuroError leave(Throwable thrown, OuroFunction function, ExecutionState state) {
        OuroError error = FunctionRootNode.leave(thrown, function, state);
        Code code = function.code();
        OuroException raised = error.exception();
        boolean stop = raised.type().isSubclassOf(ExceptionTypes.STOP_ITERATION);
        boolean asyncStop = code.kind() == Code.Kind.ASYNC_GENERATOR
                && raised.type().isSubclassOf(ExceptionTypes.STOP_ASYNC_ITERATION);
        if (!stop && !asyncStop) {
            return error;
        }
        String kind =
                switch (code.kind()) {
                    case COROUTINE -> "coroutine";
                    case ASYNC_GENERATOR -> "async generator";
                    default -> "generator";
                };
        OuroError replaced = Errors.runtimeError(kind + " raised " + (stop ? "StopIteration" : "StopAsyncIteration"));
        replaced.exception().setCause(raised);
        replaced.settleContext(raised);
        replaced.exception().setTraceback(null);
        return replaced;
    }
}
