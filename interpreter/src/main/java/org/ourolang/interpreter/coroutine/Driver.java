// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.coroutine.Suspendable.State;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;

/** Starts, resumes and interrupts suspendable bodies, always at the innermost one of a chain. */
public final class Driver {
    /** What roots answer when the body stopped at an await, or a generator at a yield. */
    public static final Object SUSPENDED = new Marker("suspended");

    /** What roots answer when an asynchronous generator handed a value to its consumer: {@code state.yielded}. */
    public static final Object PRODUCED = new Marker("produced");

    /** What roots answer when a generator stopped at its own yield; nothing but its frame tells what it yields. */
    public static final Object STOPPED = new Marker("stopped");

    /** What {@link #send} and {@link #throwInto} answer after a suspension; the value is {@code state.yielded}. */
    public static final Object YIELDED = SUSPENDED;

    private Driver() {}

    /**
     * Starts or resumes a body.
     *
     * @return {@link #YIELDED}, {@link #PRODUCED}, or the returned value; None for an exhausted generator
     */
    @TruffleBoundary
    public static Object send(Suspendable body, Object value, ExecutionState state) {
        return send(body, value, state, BodyCaller.UNCACHED);
    }

    /** As {@link #send(Suspendable, Object, ExecutionState)}, for nodes. */
    public static Object send(Suspendable body, Object value, ExecutionState state, BodyCaller caller) {
        return drive(body, value, state, caller);
    }

    /**
     * Sends None, or throws an exception, for nodes; answers as {@link #send(Suspendable, Object, ExecutionState)}.
     *
     * @param exception null to send None
     */
    public static Object sendOrThrow(
            Suspendable body, OuroException exception, ExecutionState state, BodyCaller caller) {
        if (exception == null) {
            return drive(body, None.NONE, state, caller);
        }
        return body.is(State.SUSPENDED) && !isExit(exception)
                ? interrupt(body, thrown(exception), state, caller)
                : throwInto(body, exception, state);
    }

    /** Throws into a suspended body; apart from {@link #drive}, so that compiled code has the ways to go on but once. */
    private static Object interrupt(Suspendable body, OuroError error, ExecutionState state, BodyCaller caller) {
        if (body.awaiter != null) {
            checkNotInRunningChain(body);
        }
        return runChain(body, null, error, state, caller);
    }

    @TruffleBoundary
    private static boolean isExit(OuroException exception) {
        return isGeneratorExit(exception);
    }

    @TruffleBoundary
    private static OuroError thrown(OuroException exception) {
        return new OuroError(exception);
    }

    private static Object drive(Suspendable body, Object value, ExecutionState state, BodyCaller caller) {
        if (injectBranchProbability(FASTPATH_PROBABILITY, body.is(State.SUSPENDED))) {
            if (body.awaiter != null) {
                checkNotInRunningChain(body);
            }
            return body.leaf == body && body.awaiting == null
                    ? resumeAlone(body, value, state, caller)
                    : runChain(body, value, null, state, caller);
        }
        if (body.is(State.CREATED) && value == None.NONE) {
            caller.seeStart();
            return start(body, state, caller);
        }
        return refuse(body);
    }

    /** As {@link Chain#run}, for a body that awaits no other. */
    private static Object resumeAlone(Suspendable body, Object value, ExecutionState state, BodyCaller caller) {
        OuroException outerHandled = state.handled;
        Object result;
        try {
            result = resume(body, value, null, state, caller);
        } catch (OuroError raised) {
            state.handled = outerHandled;
            discardSent(state);
            body.finish();
            throw raised;
        }
        if (state.handled != outerHandled) {
            state.handled = outerHandled;
        }
        if (result == SUSPENDED) {
            if (state.innermost != body) {
                body.stopAt((Suspendable) state.innermost, body);
            }
            body.noteHandlers(state.chainHandles);
        } else if (result != PRODUCED) {
            body.finish();
        }
        return result;
    }

    private static Object runChain(
            Suspendable body, Object value, OuroError error, ExecutionState state, BodyCaller caller) {
        caller.seeChain();
        return Chain.run(body, value, error, state, caller);
    }

    @TruffleBoundary
    private static Object refuse(Suspendable body) {
        return switch (body.state()) {
            case CREATED -> throw Errors.typeError(
                    "can't send non-None value to a just-started " + body.kindName());
            case CLOSED -> sendToClosed(body);
            default -> throw alreadyExecuting(body);
        };
    }

    /** Throws into a body; answers as {@link #send}. */
    @TruffleBoundary
    public static Object throwInto(Suspendable body, OuroException exception, ExecutionState state) {
        OuroError error = new OuroError(exception);
        switch (body.state()) {
            case CREATED -> {
                body.neverBegins();
                error.markSettled();
                throw Tracebacks.atDefinition(error, body.code());
            }
            case CLOSED -> {
                if (body instanceof Coroutine) {
                    throw Errors.runtimeError("cannot reuse already awaited coroutine");
                }
                error.markSettled();
                throw error;
            }
            case RUNNING -> throw alreadyExecuting(body);
            default -> {
                checkNotInRunningChain(body);
                if (isGeneratorExit(exception) && body.awaiting != null) {
                    return Closing.throwExit(body, error, state);
                }
                return Chain.run(body, null, error, state, BodyCaller.UNCACHED);
            }
        }
    }

    /** Whether the body stopped in an await of another one. */
    public static boolean awaitsBody(Suspendable body) {
        return body.is(State.SUSPENDED) && body.awaiting != null;
    }

    /**
     * Throws into the body around the innermost one, which goes on to wait: so the reference reports what the innermost
     * one's {@code throw} refuses. Answers as {@link #send}.
     *
     * @param body for which {@link #awaitsBody} holds
     */
    @TruffleBoundary
    public static Object throwAroundInnermost(Suspendable body, OuroError error, ExecutionState state) {
        checkNotInRunningChain(body);
        Suspendable outer = body.innermost().awaiter;
        outer.unlink();
        body.leaf = outer;
        return Chain.run(body, null, error, state, BodyCaller.UNCACHED);
    }

    private static Object start(Suspendable body, ExecutionState state, BodyCaller caller) {
        Object result = enter(body, state, caller);
        if (result == SUSPENDED) {
            body.stopAt((Suspendable) state.innermost, body);
            body.noteHandlers(state.chainHandles);
        }
        return result;
    }

    /** Starts a created body for an await; after {@link #SUSPENDED} the awaiting root links to it. */
    public static Object enter(Suspendable body, ExecutionState state, BodyCaller caller) {
        body.enter(State.RUNNING);
        if (body instanceof Coroutine coroutine) {
            NeverAwaited.settled(coroutine, state);
        }
        Object result;
        try {
            result = body instanceof Generator generator
                    ? tellYield(caller.start(body.code(), generator.rootArguments()), body, state)
                    : enterRoot(body, state, caller);
        } catch (OuroError error) {
            body.finish();
            throw error;
        }
        if (result != SUSPENDED && result != PRODUCED) {
            body.finish();
        }
        return result;
    }

    static Object resume(
            Suspendable body, Object value, OuroError error, ExecutionState state, BodyCaller caller) {
        body.enter(State.RUNNING);
        if (value != None.NONE) {
            state.sent = value;
        }
        if (error != null) {
            state.thrown = error;
        }
        return tellYield(caller.resume(body.code(), body), body, state);
    }

    /** What the root of {@code body} answered, as drivers of whole chains take it. */
    private static Object tellYield(Object answer, Suspendable body, ExecutionState state) {
        if (body instanceof Generator generator && answer == STOPPED) {
            generator.publishYield(state);
            return SUSPENDED;
        }
        return answer;
    }

    private static Object enterRoot(Suspendable body, ExecutionState state, BodyCaller caller) {
        state.entering = body;
        return caller.start(body.code(), body.takeArguments());
    }

    /** A body that fails before its suspension point goes on leaves behind what was sent to it. */
    static void discardSent(ExecutionState state) {
        state.sent = null;
        state.thrown = null;
    }

    private static Object sendToClosed(Suspendable body) {
        if (body instanceof Coroutine) {
            throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
        return None.NONE;
    }

    @TruffleBoundary
    static void checkNotInRunningChain(Suspendable body) {
        for (Suspendable outer = body.awaiter; outer != null; outer = outer.awaiter) {
            if (outer.is(State.RUNNING)) {
                throw alreadyExecuting(body);
            }
        }
    }

    static OuroError alreadyExecuting(Suspendable body) {
        return Errors.valueError(body.kindName() + " already executing");
    }

    static boolean isGeneratorExit(OuroException exception) {
        return exception.type().isSubclassOf(ExceptionTypes.GENERATOR_EXIT);
    }

    private record Marker(String name) {}
}
