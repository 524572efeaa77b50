// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;

/** Ends suspendable bodies: those that are closed, and those that nobody has any longer. */
public final class Closing {
    private Closing() {}

    /** Closes a body as {@code close()} does and answers what it answers (3.13: the value a body returned). */
    @TruffleBoundary
    public static Object close(Suspendable body, ExecutionState state) {
        switch (body.state()) {
            case CREATED -> {
                body.neverBegins();
                return None.NONE;
            }
            case CLOSED -> {
                return None.NONE;
            }
            case RUNNING -> throw Driver.alreadyExecuting(body);
            default -> {
                Driver.checkNotInRunningChain(body);
            }
        }
        Object result;
        try {
            result = throwExit(body, new OuroError(Errors.make(ExceptionTypes.GENERATOR_EXIT)), state);
        } catch (OuroError error) {
            if (isExitOrStop(error.exception())) {
                dropHeld(error.exception(), state);
                return None.NONE;
            }
            throw error;
        }
        if (result == Driver.YIELDED || result == Driver.PRODUCED) {
            throw Errors.runtimeError(body.kindName() + " ignored GeneratorExit");
        }
        return result;
    }

    /** An error that ends with the body it left takes along what the body's frame had alone. */
    private static void dropHeld(OuroException exception, ExecutionState state) {
        for (Droppable dropped : exception.release()) {
            dropped.dropped(state, null, 0, "");
        }
    }

    /** Closes a body whose last reference was just dropped; errors of its clean-up cannot be raised. */
    @TruffleBoundary
    public static void abandon(Suspendable body, ExecutionState state) {
        if (body instanceof AsyncGenerator generator) {
            abandon(generator, state);
            return;
        }
        OuroException handled = state.handled;
        try {
            close(body, state);
        } catch (OuroError error) {
            if (state.reports != null) {
                state.reports.unraisable(error.exception(), body);
            }
        } finally {
            state.handled = handled;
        }
    }

    /** Schedules the end of an unfinished asynchronous generator whose last reference was just dropped (PEP 525). */
    @TruffleBoundary
    private static void abandon(AsyncGenerator generator, ExecutionState state) {
        if (!generator.isClosed() && state.asyncGeneratorHooks instanceof AsyncGeneratorHooks hooks) {
            hooks.finalize(generator);
        }
    }

    /** Closes the bodies below {@code root} one by one, innermost first, then throws into {@code root} itself. */
    static Object throwExit(Suspendable root, OuroError exit, ExecutionState state) {
        Suspendable inner = root.awaiting;
        OuroError error = exit;
        if (inner != null) {
            root.unlink();
            root.leaf = root;
            try {
                close(inner, state);
            } catch (OuroError raised) {
                error = raised;
            }
        }
        root.leaf = root;
        return Chain.run(root, null, error, state, BodyCaller.UNCACHED);
    }

    private static boolean isExitOrStop(OuroException exception) {
        return Driver.isGeneratorExit(exception) || exception.type().isSubclassOf(ExceptionTypes.STOP_ITERATION);
    }
}
