// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import org.ourolang.interpreter.coroutine.NativeAwaitable;
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
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.stdlib.contextvars.Context;

/** A result that is not there yet; awaiting it hands it to the task, which sleeps until it is done. */
class Future extends OuroObject implements NativeAwaitable, Droppable {
    /** The life of a future; it leaves PENDING once. */
    enum State {
        PENDING,
        CANCELLED,
        FINISHED
    }

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

    /** A guest callable or a {@link NativeCallback}, with the context to run it in (null for a native one). */
    record Callback(Object function, Context context) {}

    /** Null before {@code __init__}. */
    Object loop;

    State state = State.PENDING;
    Object result;
    OuroException exception;
    private Traceback exceptionTraceback;
    boolean blocking;
    Object cancelMessage = None.NONE;
    /** The very exception by which a task ended cancelled; given out once. */
    OuroException cancelledError;
    /** Whether nobody has asked for the exception yet. */
    private boolean logTraceback;

    /** What tools call it; null for a future like any other. */
    private String label;

    CreationStack created;
    /** Whether, as far as is known, only the caller of what made it has it. */
    private boolean owned;
    /** Whether nobody has it any more but the loop. */
    private boolean abandoned;
    private Callback firstCallback;
    private ArrayList<Callback> moreCallbacks;

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
            created = CreationStack.capture();
        }
    }

    final void checkInitialized() {
        if (loop == null) {
            throw Errors.runtimeError("Future object is not initialized.");
        }
    }

    final boolean isDone() {
        return state != State.PENDING;
    }

    /** Whether it is done and asking for its result does nothing else. */
    final boolean hasPlainResult() {
        return state == State.FINISHED && exception == null;
    }

    final boolean hasFailed() {
        return exception != null;
    }

    final boolean isCancelled() {
        return state == State.CANCELLED;
    }

    // Awaiting

    @Override
    public String purpose() {
        return label == null ? "a future" : label;
    }

    /** The future, with words for tools that say what it stands for. */
    static Future labelled(Future future, String label) {
        future.label = label;
        return future;
    }

    @Override
    public final Object start(ExecutionState execution) {
        if (isDone()) {
            return resultNow();
        }
        checkInitialized();
        blocking = true;
        execution.yielded = this;
        return null;
    }

    @Override
    public final Object resume(ExecutionState execution, Object value) {
        if (!isDone()) {
            throw Errors.runtimeError("await wasn't used with future");
        }
        return resultNow();
    }

    // Outcome

    /** The result; throws what the future ended with, or InvalidStateError. */
    final Object resultNow() {
        switch (state) {
            case CANCELLED -> throw Errors.of(makeCancelledError());
            case PENDING -> {
                throw Errs.invalidState(loop == null ? "Future object is not initialized." : "Result is not set.");
            }
            default -> {
                setLogTraceback(false);
                if (exception == null) {
                    return result;
                }
                exception.setTraceback(exceptionTraceback);
                exceptionTraceback = null;
                throw Errors.of(exception);
            }
        }
    }

    /** The exception or null; throws CancelledError or InvalidStateError. */
    final OuroException exceptionNow() {
        switch (state) {
            case CANCELLED -> throw Errors.of(makeCancelledError());
            case PENDING -> {
                throw Errs.invalidState(loop == null ? "Future object is not initialized." : "Exception is not set.");
            }
            default -> {
                setLogTraceback(false);
                return exception;
            }
        }
    }

    final OuroException makeCancelledError() {
        if (cancelledError != null) {
            OuroException once = cancelledError;
            cancelledError = null;
            return once;
        }
        return Errs.cancelled(cancelMessage);
    }

    final void complete(Object value) {
        checkPending();
        result = value;
        state = State.FINISHED;
        scheduleCallbacks();
    }

    final void fail(OuroException error) {
        checkPending();
        exception = error;
        exceptionTraceback = error.traceback();
        state = State.FINISHED;
        scheduleCallbacks();
        setLogTraceback(true);
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
        state = State.CANCELLED;
        cancelMessage = message;
        scheduleCallbacks();
        return true;
    }

    final boolean logsTraceback() {
        return logTraceback;
    }

    final void setLogTraceback(boolean unretrieved) {
        if (logTraceback != unretrieved) {
            logTraceback = unretrieved;
            AsyncioState.get().setUnretrieved(this, unretrieved);
        }
    }

    // Callbacks

    final void addCallback(Object function, Context context) {
        if (isDone()) {
            schedule(new Callback(function, context));
        } else if (firstCallback == null) {
            firstCallback = new Callback(function, context);
        } else {
            if (moreCallbacks == null) {
                moreCallbacks = new ArrayList<>(3);
            }
            moreCallbacks.add(new Callback(function, context));
        }
    }

    final void addCallback(NativeCallback function) {
        addCallback(function, null);
    }

    /** Removes every callback equal to the function; answers how many there were. */
    final long removeCallback(Object function) {
        long removed = 0;
        for (Callback callback : callbacks()) {
            boolean same = callback.function == function
                    || !(callback.function instanceof NativeCallback)
                            && !(function instanceof NativeCallback)
                            && Comparison.equal(callback.function, function);
            if (same) {
                removed++;
                if (moreCallbacks != null && moreCallbacks.remove(callback)) {
                    continue;
                }
                if (firstCallback == callback) {
                    firstCallback = null;
                }
            }
        }
        if (firstCallback == null && moreCallbacks != null && !moreCallbacks.isEmpty()) {
            firstCallback = moreCallbacks.remove(0);
        }
        return removed;
    }

    /** The callbacks that wait, in order. */
    final ArrayList<Callback> callbacks() {
        ArrayList<Callback> all = new ArrayList<>();
        if (firstCallback != null) {
            all.add(firstCallback);
        }
        if (moreCallbacks != null) {
            all.addAll(moreCallbacks);
        }
        return all;
    }

    private void scheduleCallbacks() {
        Callback first = firstCallback;
        if (first == null) {
            return;
        }
        setShared();
        ArrayList<Callback> more = moreCallbacks;
        firstCallback = null;
        moreCallbacks = null;
        schedule(first);
        if (more != null) {
            for (Callback callback : more) {
                schedule(callback);
            }
        }
    }

    private void schedule(Callback callback) {
        if (loop instanceof EventLoop own && own.isPlain()) {
            own.checkClosed();
            if (callback.function instanceof Task task) {
                if (own.observation.observer != null) {
                    own.observation.observer.taskWoken(task, task.name(), this);
                }
                task.wokenBy = this;
                own.ready.add(task);
            } else if (callback.function instanceof NativeCallback code) {
                own.ready.add(new Completion(code, this));
            } else {
                own.ready.add(own.newHandle(callback.function, new Object[] {this}, callback.context));
            }
            return;
        }
        Object function = callback.function instanceof NativeCallback code
                ? NativeFunctions.callback(code)
                : callback.function;
        Loops.callSoon(loop, function, callback.context, this);
    }

    private record Completion(NativeCallback callback, Future future) implements Ready {
        @Override
        public String text() {
            return callback.text();
        }

        @Override
        public void run(EventLoop loop) {
            try {
                callback.completed(future);
            } catch (OuroError error) {
                if (Errs.endsLoop(error)) {
                    throw error;
                }
                Reports.callbackFailed(loop, new Handle(NativeFunctions.callback(callback), new Object[0], loop, null),
                        error.exception());
            }
        }
    }

}
