// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.List;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.coroutine.AwaitableObject;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.reach.Losses;
import org.ourolang.stdlib.contextvars.Context;

/** A result that is not there yet; awaiting it hands it to the task, which sleeps until it is done. */
class Future extends AwaitableObject {
    /** The life of a future; it leaves PENDING once. */
    enum State {
        PENDING,
        CANCELLED,
        FINISHED
    }

    private static final State[] STATES = State.values();

    /** Java code that runs, through the loop, when a future is done. */
    interface NativeCallback {
        void completed(Future future);

        /** How the future's repr shows it. */
        String text();

        /** The task or future that waits here for the one it is added to; null for none. */
        default Object awaiter() {
            return null;
        }
    }

    /** A guest callable or a {@link NativeCallback}, with the context to run it in (null for a native one) and who pays. */
    record Callback(Object function, Context context, Object account) {}

    /** What few futures have; a future that waits is one of perhaps a million. */
    private static final class Rarity {
        OuroException exception;
        Traceback exceptionTraceback;
        Object cancelMessage = None.NONE;
        OuroException cancelledError;
        CreationStack created;
        /** What tools call it; null for a future like any other. */
        String label;
        /** Whether it is a task whose loop was closed with its turn in the queue. */
        boolean forsaken;
    }

    /** Null before {@code __init__}. */
    Object loop;

    Object result;
    private byte stage;
    boolean blocking;
    /** Whether nobody has asked for the exception yet. */
    private boolean logTraceback;

    /** Null as long as nothing of it differs from a new one. */
    private Rarity rarity;
    /** Whether, as far as is known, only the caller of what made it has it. */
    private boolean owned;
    /** Whether nobody has it any more but the loop. */
    private boolean abandoned;
    /** As {@link FutureCallbacks} has them. */
    private Object callbacks;

    Future(OuroClass type) {
        super(type);
    }

    Future(Object loop) {
        super(AsyncioTypes.FUTURE);
        initialize(loop);
    }

    // References

    @Override
    public void setOwned() {
        owned = true;
    }

    /** Somebody else has got hold of it, for who knows how long. */
    final void setShared() {
        owned = false;
        abandoned = false;
    }

    @Override
    public void dropped(ExecutionState execution, String file, int line, String text) {
        if (owned) {
            abandoned = true;
            reportIfLost();
        }
    }

    @Override
    public boolean isLoose() {
        return logTraceback;
    }

    @Override
    public int number() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void lost(ExecutionState execution, String file, int line, String text) {
        reportLost();
    }

    /** Has it looked after when the running callback has stopped, if nobody has asked for its failure. */
    final void suspectIfUnasked() {
        if (logTraceback) {
            Losses.suspect(Runtime.execution(), this);
        }
    }

    /** Reports a failure that nobody can ask for any more. */
    final void reportIfLost() {
        if (abandoned && logTraceback) {
            reportLost();
        }
    }

    @TruffleBoundary
    private void reportLost() {
        setLogTraceback(false);
        Reports.neverRetrieved(this);
    }

    final void initialize(Object newLoop) {
        loop = newLoop;
        if (newLoop instanceof EventLoop own ? own.isDebug() : Loops.isDebug(newLoop)) {
            rarity().created = CreationStack.capture();
        }
    }

    private Rarity rarity() {
        if (rarity == null) {
            rarity = new Rarity();
        }
        return rarity;
    }

    /** Where it was made, outermost first; null unless the loop was in debug mode. */
    final CreationStack created() {
        return rarity == null ? null : rarity.created;
    }

    /** What it ended with if it failed, else null; asking counts as nothing. */
    final OuroException exception() {
        return rarity == null ? null : rarity.exception;
    }

    final Object cancelMessage() {
        return rarity == null ? None.NONE : rarity.cancelMessage;
    }

    final void setCancelMessage(Object message) {
        if (message != None.NONE || rarity != null) {
            rarity().cancelMessage = message;
        }
    }

    /** Keeps the very exception by which a task ended cancelled; it is given out once. */
    final void setCancelledError(OuroException error) {
        rarity().cancelledError = error;
    }

    final boolean isForsaken() {
        return rarity != null && rarity.forsaken;
    }

    final void setForsaken() {
        rarity().forsaken = true;
    }

    final void checkInitialized() {
        if (loop == null) {
            throw Errors.runtimeError("Future object is not initialized.");
        }
    }

    final State state() {
        return STATES[stage];
    }

    private boolean is(State asked) {
        return stage == asked.ordinal();
    }

    private void enter(State next) {
        stage = (byte) next.ordinal();
    }

    final boolean isDone() {
        return !is(State.PENDING);
    }

    /** Whether it is done and asking for its result does nothing else. */
    final boolean hasPlainResult() {
        return is(State.FINISHED) && exception() == null;
    }

    final boolean hasFailed() {
        return exception() != null;
    }

    final boolean isCancelled() {
        return is(State.CANCELLED);
    }

    // Awaiting

    @Override
    public String purpose() {
        return rarity == null || rarity.label == null ? "a future" : rarity.label;
    }

    /** The future, with words for tools that say what it stands for. */
    static Future labelled(Future future, String label) {
        if (future instanceof OwnedFuture owned) {
            owned.purpose = label;
        } else {
            future.rarity().label = label;
        }
        return future;
    }

    @Override
    public final Object start(ExecutionState execution) {
        if (isDone()) {
            return resultNow();
        }
        checkInitialized();
        if (blocking) {
            throw notAwaited();
        }
        blocking = true;
        execution.yielded = this;
        return null;
    }

    @Override
    public Object resume(ExecutionState execution, Object value) {
        if (!isDone()) {
            throw notAwaited();
        }
        return resultNow();
    }

    private static OuroError notAwaited() {
        return Errors.runtimeError("await wasn't used with future");
    }

    // Outcome

    /** The result; throws what the future ended with, or InvalidStateError. */
    final Object resultNow() {
        switch (state()) {
            case CANCELLED -> throw Errors.of(makeCancelledError());
            case PENDING -> {
                throw Errs.invalidState(loop == null ? "Future object is not initialized." : "Result is not set.");
            }
            default -> {
                setLogTraceback(false);
                OuroException failure = exception();
                if (failure == null) {
                    return result;
                }
                failure.setTraceback(rarity.exceptionTraceback);
                rarity.exceptionTraceback = null;
                throw Errors.of(failure);
            }
        }
    }

    /** The exception or null; throws CancelledError or InvalidStateError. */
    final OuroException exceptionNow() {
        switch (state()) {
            case CANCELLED -> throw Errors.of(makeCancelledError());
            case PENDING -> {
                throw Errs.invalidState(loop == null ? "Future object is not initialized." : "Exception is not set.");
            }
            default -> {
                setLogTraceback(false);
                return exception();
            }
        }
    }

    final OuroException makeCancelledError() {
        if (rarity != null && rarity.cancelledError != null) {
            OuroException once = rarity.cancelledError;
            rarity.cancelledError = null;
            return once;
        }
        return Errs.cancelled(cancelMessage());
    }

    final void complete(Object value) {
        checkPending();
        result = value;
        enter(State.FINISHED);
        scheduleCallbacks();
    }

    final void fail(OuroException error) {
        checkPending();
        rarity().exception = error;
        rarity.exceptionTraceback = error.traceback();
        enter(State.FINISHED);
        setLogTraceback(true);
        scheduleCallbacks();
    }

    /** As {@code set_exception}: takes a class or an instance. */
    final void failWith(Object classOrInstance) {
        checkPending();
        Object value = classOrInstance instanceof OuroClass ? Calls.call(classOrInstance) : classOrInstance;
        if (!(value instanceof OuroException error)) {
            throw Errors.typeError("invalid exception object");
        }
        if (error.type().isSubclassOf(ExceptionTypes.STOP_ITERATION)) {
            OuroException replacement = Errors.make(
                    ExceptionTypes.RUNTIME_ERROR,
                    "StopIteration interacts badly with generators and cannot be raised into a Future");
            replacement.setContext(error);
            replacement.setCause(error);
            error = replacement;
        }
        fail(error);
    }

    private void checkPending() {
        checkInitialized();
        if (isDone()) {
            throw Errs.invalidState("invalid state");
        }
    }

    /** Cancels from Java or the builtin method; answers whether the future was pending. */
    boolean cancel(Object message) {
        checkInitialized();
        setLogTraceback(false);
        return becomeCancelled(message);
    }

    final boolean becomeCancelled(Object message) {
        if (isDone()) {
            return false;
        }
        enter(State.CANCELLED);
        setCancelMessage(message);
        scheduleCallbacks();
        return true;
    }

    final boolean logsTraceback() {
        return logTraceback;
    }

    final void setLogTraceback(boolean unretrieved) {
        if (logTraceback != unretrieved) {
            logTraceback = unretrieved;
            OuroContext context = OuroContext.get();
            context.state().loose += unretrieved ? 1 : -1;
            if (unretrieved && callbacks == null) {
                Losses.suspect(context.state(), this);
            }
            context.extension(AsyncioState.class, AsyncioState::new).setUnretrieved(this, unretrieved);
        }
    }

    // Callbacks

    final void addCallback(Object function, Context context) {
        add(new Callback(function, context, loop instanceof EventLoop own ? own.execution.account : null));
    }

    /** Native code brings its own context, if it needs one. */
    final void addCallback(NativeCallback function) {
        add(function);
    }

    private void add(Object entry) {
        if (isDone()) {
            FutureCallbacks.schedule(this, entry);
        } else {
            callbacks = FutureCallbacks.with(callbacks, entry);
        }
    }

    /** Who pays for the task that alone waits for this; null if there is none. */
    final Object accountOfWaiter() {
        return callbacks instanceof Task task ? task.account() : null;
    }

    /** Removes every callback equal to the function; answers how many there were. */
    final long removeCallback(Object function) {
        int before = FutureCallbacks.entries(callbacks).size();
        List<Object> left = FutureCallbacks.without(callbacks, function);
        callbacks = left.isEmpty() ? null : left;
        return before - left.size();
    }

    /** The callbacks that wait, in order. */
    final List<Callback> callbacks() {
        return FutureCallbacks.shown(callbacks);
    }

    private void scheduleCallbacks() {
        Object waiting = callbacks;
        if (waiting != null) {
            setShared();
            callbacks = null;
            FutureCallbacks.scheduleAll(this, waiting);
        }
    }
}
