// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import org.ourolang.interpreter.coroutine.Suspendable.State;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;

/** Starts, resumes, interrupts and closes suspendable bodies, always at the innermost one of a chain. */
public final class Driver {
    /** What roots answer when the body stopped at an await, or a generator at a yield. */
    public static final Object SUSPENDED = new Marker("suspended");

    /** What roots answer when an asynchronous generator handed a value to its consumer: {@code state.yielded}. */
    public static final Object PRODUCED = new Marker("produced");

    /** What roots answer when a generator stopped at its own yield; nothing but its frame tells what it yields. */
    public static final Object STOPPED = new Marker("stopped");

    /** What {@link #send} and {@link #throwInto} answer after a suspension; the value is {@code state.yielded}. */
    public static final Object YIELDED = SUSPENDED;

    /** While it holds, the innermost body of a chain is resumed without those around it. */
    private static final Assumption ALONE = Truffle.getRuntime().createAssumption("nobody looks at chains of awaits");

    private Driver() {}

    /** From now on bodies are resumed from the outermost to the innermost, so that tools find them all on the stack. */
    public static void showChains() {
        ALONE.invalidate();
    }

    /** Whether those who await a resumed body are on the stack with it. */
    public static boolean showsChains() {
        return !ALONE.isValid();
    }

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
        return drive(body, value, null, state, caller);
    }

    /**
     * Sends None, or throws an exception, for nodes; answers as {@link #send(Suspendable, Object, ExecutionState)}.
     *
     * @param exception null to send None
     */
    public static Object sendOrThrow(
            Suspendable body, OuroException exception, ExecutionState state, BodyCaller caller) {
        if (exception == null) {
            return drive(body, None.NONE, null, state, caller);
        }
        return body.is(State.SUSPENDED) && !isExit(exception)
                ? drive(body, null, thrown(exception), state, caller)
                : throwInto(body, exception, state);
    }

    @TruffleBoundary
    private static boolean isExit(OuroException exception) {
        return isGeneratorExit(exception);
    }

    @TruffleBoundary
    private static OuroError thrown(OuroException exception) {
        return new OuroError(exception);
    }

    private static Object drive(
            Suspendable body, Object value, OuroError error, ExecutionState state, BodyCaller caller) {
        if (injectBranchProbability(FASTPATH_PROBABILITY, body.is(State.SUSPENDED))) {
            if (body.awaiter != null) {
                checkNotInRunningChain(body);
            }
            return error == null && body.leaf == body && body.awaiting == null
                    ? resumeAlone(body, value, state, caller)
                    : runChain(body, value, error, state, caller);
        }
        if (body.is(State.CREATED) && value == None.NONE) {
            caller.seeStart();
            return start(body, state, caller);
        }
        return refuse(body);
    }

    /** As {@link #run}, for a body that awaits no other. */
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
        return run(body, value, error, state, caller);
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
                body.finish();
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
                    return throwExit(body, error, state);
                }
                return run(body, null, error, state, BodyCaller.UNCACHED);
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
        return run(body, null, error, state, BodyCaller.UNCACHED);
    }

    /** Closes a body as {@code close()} does and answers what it answers (3.13: the value a body returned). */
    @TruffleBoundary
    public static Object close(Suspendable body, ExecutionState state) {
        switch (body.state()) {
            case CREATED -> {
                body.finish();
                return None.NONE;
            }
            case CLOSED -> {
                return None.NONE;
            }
            case RUNNING -> throw alreadyExecuting(body);
            default -> {
                checkNotInRunningChain(body);
            }
        }
        Object result;
        try {
            result = throwExit(body, new OuroError(Errors.make(ExceptionTypes.GENERATOR_EXIT)), state);
        } catch (OuroError error) {
            if (isExitOrStop(error.exception())) {
                return None.NONE;
            }
            throw error;
        }
        if (result == YIELDED || result == PRODUCED) {
            throw Errors.runtimeError(body.kindName() + " ignored GeneratorExit");
        }
        return result;
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
            NeverAwaited.settled(coroutine);
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

    /** Closes the bodies below {@code root} one by one, innermost first, then throws into {@code root} itself. */
    private static Object throwExit(Suspendable root, OuroError exit, ExecutionState state) {
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
        return run(root, null, error, state, BodyCaller.UNCACHED);
    }

    /**
     * Resumes the innermost body of a chain, and passes results outwards. Bodies that it does not enter, because they wait
     * for the one that it resumes, count as calls under way, as in the reference, where they are.
     */
    static Object run(
            Suspendable root, Object firstValue, OuroError firstError, ExecutionState state, BodyCaller caller) {
        int depth = state.depth;
        try {
            return run(root, firstValue, firstError, state, caller, depth);
        } finally {
            state.depth = depth;
        }
    }

    private static Object run(
            Suspendable root,
            Object firstValue,
            OuroError firstError,
            ExecutionState state,
            BodyCaller caller,
            int depth) {
        OuroException outerHandled = state.handled;
        Object value = firstValue;
        OuroError error = firstError;
        Suspendable current = leafOf(root);
        root.enter(State.RUNNING);
        boolean throwing = error != null;
        if (throwing) {
            chain(error, current);
        }
        if (!ALONE.isValid()) {
            current = root;
        }
        while (true) {
            Suspendable outer = current == root ? null : current.awaiter;
            Object result;
            state.depth = depth + current.depth - root.depth;
            try {
                state.handled = firstError == null && root.chainHandles()
                        ? inheritedHandled(current, root, outerHandled)
                        : outerHandled;
                result = ALONE.isValid()
                        ? resume(current, value, error, state, caller)
                        : resumeChain(current, value, error, state, caller);
            } catch (OuroError raised) {
                state.handled = outerHandled;
                discardSent(state);
                current.finish();
                if (outer == null) {
                    throw raised;
                }
                value = null;
                error = leaving(current, outer, raised, throwing);
                if (error == null) {
                    value = None.NONE;
                }
                throwing &= error != null;
                current = outer;
                continue;
            }
            state.handled = outerHandled;
            if (result == SUSPENDED) {
                root.stopAt((Suspendable) state.innermost, current);
                root.noteHandlers(state.chainHandles);
                root.enter(State.SUSPENDED);
                return YIELDED;
            }
            if (result != PRODUCED) {
                current.finish();
            }
            if (outer == null) {
                return result;
            }
            error = null;
            value = result;
            if (current instanceof AsyncGenerator generator) {
                error = AsyncGeneratorSteps.errorOf(generator, result);
                value = error == null ? AsyncGeneratorSteps.valueOf(result, state) : null;
            }
            outer.unlink();
            current = outer;
            throwing = false;
        }
    }

    /** As {@link #resume}, of a body with all that it awaits: what is written in Java does not resume it by itself. */
    private static Object resumeChain(
            Suspendable body, Object value, OuroError error, ExecutionState state, BodyCaller caller) {
        if (body.frame != null || body.awaiting == null) {
            return resume(body, value, error, state, caller);
        }
        body.enter(State.RUNNING);
        Object sent;
        try {
            sent = resumeInside(body, value, error, state);
        } catch (OuroError raised) {
            return resume(body, null, raised, state, caller);
        }
        if (sent != null) {
            return resume(body, sent, null, state, caller);
        }
        body.enter(State.SUSPENDED);
        state.suspended = body;
        state.chainHandles |= body.handledException() != null;
        return SUSPENDED;
    }

    /** Resumes the body that {@code outer}, itself just resumed, awaits; answers as {@link AwaitProtocol#await}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object resumeInside(Suspendable outer, Object value, OuroError thrown, ExecutionState state) {
        Suspendable inner = outer.awaiting;
        OuroException handled = state.handled;
        Object result;
        try {
            result = resumeChain(inner, value, thrown, state, BodyCaller.UNCACHED);
        } catch (OuroError raised) {
            discardSent(state);
            inner.finish();
            OuroError error = leaving(inner, outer, raised, thrown != null);
            if (error == null) {
                return None.NONE;
            }
            throw error;
        } finally {
            state.handled = handled;
        }
        if (result == SUSPENDED) {
            return null;
        }
        if (result != PRODUCED) {
            inner.finish();
        }
        outer.unlink();
        if (!(inner instanceof AsyncGenerator generator)) {
            return result;
        }
        OuroError end = AsyncGeneratorSteps.errorOf(generator, result);
        if (end != null) {
            throw end;
        }
        return AsyncGeneratorSteps.valueOf(result, state);
    }

    /** What {@code outer} receives after {@code raised} left {@code inner}; null to receive None. */
    @TruffleBoundary
    private static OuroError leaving(Suspendable inner, Suspendable outer, OuroError raised, boolean throwing) {
        OuroError error = AsyncGeneratorSteps.translate(inner, raised);
        outer.unlink();
        if (throwing && error != null) {
            chain(error, outer);
        }
        return error;
    }

    /** An error that is thrown into a body gets the exception that the body itself handles as its context, no other. */
    @TruffleBoundary
    private static void chain(OuroError error, Suspendable body) {
        error.markSettled();
        if (body.handledException() != null) {
            Errors.setContext(error.exception(), body.handledException());
        }
    }

    private static Object resume(
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
        if (answer == STOPPED) {
            body.publishYield(state);
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

    private static Suspendable leafOf(Suspendable root) {
        Suspendable leaf = root.leaf;
        return leaf.awaiting != null || leaf.is(State.CLOSED) ? innermost(root) : leaf;
    }

    @TruffleBoundary
    private static Suspendable innermost(Suspendable root) {
        return root.innermost();
    }

    @TruffleBoundary
    private static OuroException inheritedHandled(Suspendable leaf, Suspendable root, OuroException outer) {
        for (Suspendable body = leaf; body != root;) {
            body = body.awaiter;
            if (body.handledException() != null) {
                return body.handledException();
            }
        }
        return outer;
    }

    private static Object sendToClosed(Suspendable body) {
        if (body instanceof Coroutine) {
            throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
        return None.NONE;
    }

    @TruffleBoundary
    private static void checkNotInRunningChain(Suspendable body) {
        for (Suspendable outer = body.awaiter; outer != null; outer = outer.awaiter) {
            if (outer.is(State.RUNNING)) {
                throw alreadyExecuting(body);
            }
        }
    }

    private static OuroError alreadyExecuting(Suspendable body) {
        return Errors.valueError(body.kindName() + " already executing");
    }

    static boolean isGeneratorExit(OuroException exception) {
        return exception.type().isSubclassOf(ExceptionTypes.GENERATOR_EXIT);
    }

    private static boolean isExitOrStop(OuroException exception) {
        return isGeneratorExit(exception) || exception.type().isSubclassOf(ExceptionTypes.STOP_ITERATION);
    }

    private record Marker(String name) {}
}
