// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.coroutine.Closing;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.interpreter.reach.Losses;
import org.ourolang.stdlib.contextvars.Context;
import org.ourolang.stdlib.contextvars.CurrentContexts;

/**
 * A coroutine that the event loop runs step by step.
 *
 * <p>At most one turn of a task is in the loop's queue at a time, so the task itself stands there: {@link #turn} says what
 * the turn is about.
 */
final class Task extends Future implements Ready, Future.NativeCallback {
    Object coroutine;
    Context context;
    /** Null while the name is still {@code Task-N}. */
    private String name;
    private int number;
    /** What the task sleeps on; null when it is running or has a turn. */
    Object waiter;
    boolean mustCancel;
    boolean logDestroyPending = true;
    int cancelRequests;
    /** What the next turn is about: the future whose completion gave it, the error to throw, or null. */
    private Object turn;
    /** Neighbours in the loop's list of unfinished tasks. */
    Task previousTask;
    Task nextTask;
    boolean registered;
    /** Who pays for the turns: whoever made the task. */
    Object account;

    Task(OuroClass type) {
        super(type);
    }

    /** A task for a coroutine that was checked to be one. */
    Task(EventLoop loop, Object coroutine, Object taskName, Context context) {
        super(AsyncioTypes.TASK);
        begin(loop, coroutine, taskName, context, loop.observation.eager);
    }

    /** As {@code __init__}. */
    void begin(Object newLoop, Object newCoroutine, Object taskName, Context newContext, boolean eager) {
        initialize(newLoop);
        if (!Coroutines.isCoroutine(newCoroutine)) {
            logDestroyPending = false;
            throw Errors.typeError("a coroutine was expected, got %s", Representation.repr(newCoroutine));
        }
        context = newContext != null ? newContext : contexts().copyCurrent();
        coroutine = newCoroutine;
        if (newCoroutine instanceof Coroutine own) {
            own.adopted();
        }
        account = executionState().account;
        if (taskName == None.NONE) {
            setNumber((newLoop instanceof EventLoop own ? own.asyncio : AsyncioState.get()).nextTaskNumber());
        } else {
            name = Representation.str(taskName);
        }
        boolean startsNow = eager && Loops.isRunning(newLoop);
        if (observer() != null) {
            observation().created(this, startsNow);
        }
        if (startsNow) {
            EagerStart.of(this, contexts());
        } else {
            scheduleFirstStep();
            TaskRegistry.of(newLoop).add(this);
        }
    }

    /** A task that no loop takes is gone before it began. */
    private void scheduleFirstStep() {
        try {
            scheduleStep(null);
        } catch (OuroError refused) {
            if (logDestroyPending) {
                logDestroyPending = false;
                Reports.destroyedPending(this);
            }
            throw refused;
        }
    }

    @Override
    public void setOwned() {
        if (loop instanceof EventLoop own && own.taskFactory == None.NONE) {
            super.setOwned();
        }
    }

    private void setNumber(long given) {
        if (given > Integer.MAX_VALUE) {
            name = "Task-" + given;
        } else {
            number = (int) given;
        }
    }

    String name() {
        if (name == null) {
            name = "Task-" + number;
        }
        return name;
    }

    void setName(String newName) {
        name = newName;
    }

    /** Its loop is closed and lets it go, though it has a turn: it is reported where the last reference to it goes. */
    void forsake() {
        if (isDone() || !logDestroyPending || isForsaken() || !(loop instanceof EventLoop own)) {
            return;
        }
        setForsaken();
        TaskRegistry.of(loop).remove(this);
        own.forsaken.add(this);
        own.execution.loose++;
        Losses.suspect(own.execution, this);
    }

    @Override
    public boolean isLoose() {
        return isForsaken() && logDestroyPending && !isDone() || super.isLoose();
    }

    @Override
    public void lost(ExecutionState execution, String file, int line, String text) {
        if (isForsaken() && logDestroyPending) {
            execution.loose--;
            reportDestroyed();
            if (coroutine instanceof Coroutine own) {
                own.orphaned(execution, file, line, text);
            }
        } else {
            super.lost(execution, file, line, text);
        }
    }

    /** Reports that nobody has it any more though it is pending, once. */
    void reportDestroyed() {
        if (!isDone() && logDestroyPending) {
            logDestroyPending = false;
            Reports.destroyedPending(this);
        }
    }

    /** At the end of the program: reports it if it is pending, and ends its coroutine where that has stopped. */
    void dropAtEnd() {
        reportDestroyed();
        if (!isDone() && coroutine instanceof Coroutine own && own.isRootSuspended()) {
            Closing.abandon(own, Runtime.execution());
        }
    }

    // Turns

    private void scheduleStep(OuroException error) {
        turn = error;
        if (loop instanceof EventLoop own && own.isPlain()) {
            own.checkClosed();
            own.ready.add(this);
        } else {
            turn = null;
            Loops.callSoon(loop, NativeFunctions.step(this, error), context);
        }
    }

    @Override
    public void run(EventLoop running) {
        Object about = turn;
        turn = null;
        running.keepTurn(about, null);
        context.enter(running.contexts);
        try {
            if (about instanceof Future woken) {
                wakeUp(woken);
            } else {
                step((OuroException) about);
            }
        } catch (OuroError raised) {
            stepFailed(running, raised);
        } finally {
            context.exit(running.contexts);
            running.dropTurn();
        }
        reportIfLost();
    }

    @Override
    public Object account() {
        return account;
    }

    /** Ends the task without letting its coroutine do anything more. */
    void end(OuroException reason) {
        TaskRegistry.of(loop).remove(this);
        fail(reason);
        setLogTraceback(false);
    }

    /** Whether the turn is nothing but the resumption of a coroutine of Ouro's on a loop of ours. */
    boolean hasOrdinaryTurn(EventLoop running) {
        return !mustCancel
                && loop == running
                && running.currentTask == null
                && account == running.execution.account
                && coroutine instanceof Coroutine
                && !isDone()
                && !context.isEntered()
                && !(turn instanceof Future woken && !woken.isDone());
    }

    /** Gives it its next turn because the future is done. */
    void wakeBy(Future future) {
        turn = future;
    }

    /** Begins an ordinary turn; answers what is to be thrown into the coroutine, or null. */
    OuroException takeTurn() {
        Object about = turn;
        turn = null;
        waiter = null;
        if (about == null) {
            return null;
        }
        OuroException error = about instanceof Future woken && woken.hasPlainResult() ? null : errorOf(about);
        ((EventLoop) loop).keepTurn(about, error);
        return error;
    }

    @TruffleBoundary
    private static OuroException errorOf(Object turn) {
        if (!(turn instanceof Future woken)) {
            return (OuroException) turn;
        }
        try {
            woken.resultNow();
            return null;
        } catch (OuroError raised) {
            return raised.exception();
        }
    }

    /** What it sleeps on, for scripts; None for nothing. */
    Object shownWaiter() {
        if (waiter instanceof SleepFuture && coroutine instanceof Suspendable body) {
            body.innermost().awaitingObject();
        }
        return AsyncioState.orNone(waiter);
    }

    /** An error of the step itself, not of the coroutine. */
    @TruffleBoundary
    void stepFailed(EventLoop running, OuroError raised) {
        if (Errs.endsLoop(raised)) {
            throw raised;
        }
        Handle shown = new Handle(NativeFunctions.step(this, null), new Object[0], loop, context);
        Reports.callbackFailed(running, shown, raised.exception());
    }

    /** For a future of ours on a loop with a {@code call_soon} of its own. */
    @Override
    public void completed(Future future) {
        wakeUp(future);
    }

    @Override
    public Object awaiter() {
        return this;
    }

    @Override
    public String text() {
        return type().name() + ".task_wakeup()";
    }

    /** Goes on after the future it slept on is done; the context must be entered. */
    void wakeUp(Object future) {
        OuroException error = null;
        try {
            if (future instanceof Future own && own.type().isBuiltin()) {
                own.resultNow();
            } else {
                Calls.method(future, "result");
            }
        } catch (OuroError raised) {
            error = raised.exception();
        }
        step(error);
    }

    /** Runs the coroutine to its next suspension as the current task. */
    void step(OuroException error) {
        if (isDone()) {
            throw Errs.invalidState("__step(): already done: " + Representation.repr(this) + " "
                    + (error == null ? "None" : Representation.repr(error)));
        }
        OuroException thrown = error;
        if (mustCancel) {
            if (thrown == null || !Errs.isCancelled(thrown)) {
                thrown = makeCancelledError();
            }
            mustCancel = false;
        }
        waiter = null;
        AsyncioState.enterTask(loop, this);
        try {
            advance(thrown);
        } finally {
            AsyncioState.leaveTask(loop, this);
        }
    }

    private Observation observation() {
        return loop instanceof EventLoop own ? own.observation : Observation.get();
    }

    private LoopObserver observer() {
        return loop instanceof EventLoop own ? own.observation.observer : null;
    }

    @Override
    public final String purpose() {
        return "task " + name();
    }

    private void advance(OuroException thrown) {
        if (observer() == null) {
            runToSuspension(thrown);
            return;
        }
        observer().stepBegins(this, name());
        try {
            runToSuspension(thrown);
        } finally {
            if (observer() != null) {
                if (isDone()) {
                    observation().ends(this);
                }
                observer().stepEnds(this, name());
            }
        }
    }

    private void runToSuspension(OuroException thrown) {
        ExecutionState execution = executionState();
        Object yielded;
        try {
            Object answer = coroutine instanceof Suspendable body
                    ? drive(body, thrown, execution)
                    : ForeignCoroutines.drive(coroutine, thrown, execution);
            if (answer != Driver.YIELDED) {
                finish(answer);
                return;
            }
            yielded = execution.yielded;
            execution.yielded = null;
        } catch (OuroError raised) {
            finishWith(raised.exception());
            return;
        }
        suspendOn(yielded);
    }

    private static Object drive(Suspendable body, OuroException thrown, ExecutionState execution) {
        return thrown == null ? Driver.send(body, None.NONE, execution) : Driver.throwInto(body, thrown, execution);
    }

    private ExecutionState executionState() {
        return loop instanceof EventLoop own ? own.execution : Runtime.execution();
    }

    private CurrentContexts contexts() {
        return loop instanceof EventLoop own ? own.contexts : CurrentContexts.get();
    }

    @TruffleBoundary
    void finish(Object value) {
        TaskRegistry.of(loop).remove(this);
        if (mustCancel) {
            mustCancel = false;
            becomeCancelled(cancelMessage());
        } else {
            complete(value);
        }
    }

    @TruffleBoundary
    void finishWith(OuroError raised) {
        finishWith(raised.exception());
    }

    private void finishWith(OuroException error) {
        TaskRegistry.of(loop).remove(this);
        if (Errs.isCancelled(error)) {
            setCancelledError(error);
            super.cancel(None.NONE);
            return;
        }
        fail(error);
        if (Errs.endsLoop(error)) {
            throw Errors.of(error);
        }
    }

    /** Has it wait for what its coroutine yielded. */
    @TruffleBoundary
    void suspendOn(Object yielded) {
        TaskWaits.begin(this, yielded);
    }

    /** It waits for nothing but its next turn. */
    void sleepForATurn() {
        if (observer() != null) {
            observation().sleeps(this, null);
        }
        scheduleStep(null);
    }

    /** It waits for a future, to whose callbacks it was added. */
    void sleepOn(Object future) {
        waiter = future;
        if (observer() != null) {
            observation().sleeps(this, future);
        }
        if (mustCancel && cancelWaiter(cancelMessage())) {
            mustCancel = false;
        }
    }

    /** Throws a RuntimeError into the coroutine, in its next turn. */
    void refuse(String text) {
        scheduleStep(Errors.make(ExceptionTypes.RUNTIME_ERROR, text));
    }

    // Cancellation

    @Override
    boolean cancel(Object message) {
        checkInitialized();
        setLogTraceback(false);
        if (isDone()) {
            return false;
        }
        if (observer() != null) {
            observer().cancelRequested(this, name());
        }
        cancelRequests++;
        if (waiter != null && cancelWaiter(message)) {
            return true;
        }
        mustCancel = true;
        setCancelMessage(message);
        return true;
    }

    private boolean cancelWaiter(Object message) {
        CancelDepth depth = loop instanceof EventLoop own ? own.cancelDepth : CancelDepth.get();
        return depth.cancel(waiter, message);
    }

    long uncancel() {
        if (cancelRequests > 0) {
            cancelRequests--;
            if (cancelRequests == 0) {
                mustCancel = false;
            }
        }
        return cancelRequests;
    }

    /** Lets the coroutine run once more as the current task, whose context is entered. */
    void stepEagerly() {
        if (isDone()) {
            throw Errs.invalidState("__step(): already done: " + Representation.repr(this) + " None");
        }
        advance(null);
    }
}
