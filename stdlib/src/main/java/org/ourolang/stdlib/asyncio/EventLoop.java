// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ourolang.interpreter.context.TaskEnd;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Bookkeeping;
import org.ourolang.interpreter.object.Hub;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.reach.Losses;
import org.ourolang.stdlib.contextvars.Context;
import org.ourolang.stdlib.contextvars.CurrentContexts;

/**
 * The event loop: runs what is ready, in order; sleeps only when nothing is.
 *
 * <p>A pass ({@link #runOnce}) drops cancelled timers, waits if nothing is ready, moves due timers behind what is ready,
 * and then runs exactly what is ready at that moment; what those callbacks schedule waits for the next pass.
 */
class EventLoop extends OuroObject implements Hub {
    /** The calls of the reference's library around a callback; the limit of recursion counts them. */
    private static final int CALLS_OF_RUNNING = 3;
    /** How many callers a coroutine that is made in debug mode remembers. */
    private static final int ORIGIN_DEPTH = 10;

    final ReadyQueue ready = new ReadyQueue();
    final TimerHeap timers = new TimerHeap();
    final Inbox inbox = new Inbox();
    final TaskRegistry tasks = new TaskRegistry();
    /** Unfinished tasks that stood in the queue when the loop was closed: no loop holds them any more. */
    @Bookkeeping
    final List<Task> forsaken = new ArrayList<>();
    final LoopClock clock = new LoopClock();
    final AsyncGenerators asyncGenerators = new AsyncGenerators(this);
    final ExecutionState execution = Runtime.execution();
    final CurrentContexts contexts = CurrentContexts.get();
    final AsyncioState asyncio = AsyncioState.get();
    final CancelDepth cancelDepth = CancelDepth.get();
    final Workers workers = new Workers(this);
    final SignalHandlers signals = new SignalHandlers(this);
    private final Idle idle = new Idle(this);
    final Accounts accounts = new Accounts(this);
    final Observation observation = Observation.get();
    private final Shape initialShape;
    private boolean debug;
    /** Null when it does not run. */
    @Bookkeeping
    private Outside outside;
    boolean stopping;
    boolean closed;
    private Thread thread;
    /** How close to its deadline a timer fires, in seconds; the resolution of the clock. */
    double clockResolution = 1e-9;
    /** The task whose step is running, or null. */
    Object currentTask;
    Handle currentHandle;
    /** What gave the running turn, which lives as long as the turn: a future, an error, or null. */
    private Object turnGiver;
    /** What the running turn throws into its task, which lives as long; null for nothing. */
    private OuroException turnError;
    Object taskFactory = None.NONE;
    Object exceptionHandler = None.NONE;
    /** In seconds; a step that takes longer is reported in debug mode. */
    Object slowCallbackDuration = 0.1;

    EventLoop(OuroClass type) {
        super(type);
        initialShape = getShape();
        asyncio.addLoop(this);
        if (type != AsyncioTypes.BASE_EVENT_LOOP) {
            Log.debug("Using selector: %s", "EpollSelector");
        }
        if (DebugMode.ofNewLoop()) {
            setDebug(true);
        }
    }

    /** Whether no script has put methods of its own in the place of the loop's. */
    final boolean isPlain() {
        return getShape() == initialShape && type().isBuiltin();
    }

    final boolean isRunning() {
        return thread != null;
    }

    final boolean isRunByThisThread() {
        return thread == Thread.currentThread();
    }

    final boolean isDebug() {
        return debug;
    }

    final void setDebug(boolean enabled) {
        debug = enabled;
        if (enabled) {
            // What is made from now on shall know the line that made it.
            Tools.appear();
        }
        if (isRunning()) {
            addFromAnyThread(running -> running.setOriginDepth(enabled));
        }
    }

    private void setOriginDepth(boolean enabled) {
        if (enabled) {
            execution.originDepth = ORIGIN_DEPTH;
        } else if (outside != null) {
            execution.originDepth = outside.originDepth();
        }
    }

    final void checkClosed() {
        if (closed) {
            throw Errors.runtimeError("Event loop is closed");
        }
    }

    /** In seconds, as {@code time()} answers, which a script may have replaced. */
    final double time() {
        return isPlain() ? clock.time() : Numbers.asDouble(Calls.method(this, "time"));
    }

    // Scheduling

    /** @param context null for a copy of the current one */
    final Handle newHandle(Object callback, Object[] arguments, Context context) {
        Handle handle = new Handle(callback, arguments, this, context != null ? context : contexts.copyCurrent());
        if (debug) {
            handle.created = CreationStack.capture();
        }
        return handle;
    }

    final Handle callSoon(Object callback, Object[] arguments, Context context) {
        checkClosed();
        if (debug) {
            checkThread();
            checkCallback(callback, "call_soon");
        }
        Handle handle = newHandle(callback, arguments, context);
        ready.add(handle);
        return handle;
    }

    final Handle callSoonThreadsafe(Object callback, Object[] arguments, Context context) {
        checkClosed();
        if (debug) {
            checkCallback(callback, "call_soon_threadsafe");
        }
        Handle handle = newHandle(callback, arguments, context);
        // Script code of one thread at a time runs, so that the queue needs no other protection.
        ready.add(handle);
        if (!isPlain() && isGivenByScript("_write_to_self")) {
            Calls.method(this, "_write_to_self");
        } else if (Thread.currentThread() != thread) {
            inbox.wake();
        }
        return handle;
    }

    /** Puts an item at the end of what is ready; wakes the loop if it sleeps. */
    final void addFromAnyThread(Ready item) {
        if (Thread.currentThread() == thread) {
            ready.add(item);
        } else {
            inbox.add(item);
        }
    }

    final TimerHandle callAt(double when, Object callback, Object[] arguments, Context context) {
        checkClosed();
        if (debug) {
            checkThread();
            checkCallback(callback, "call_at");
        }
        Context own = context != null ? context : contexts.copyCurrent();
        TimerHandle timer = new TimerHandle(when, callback, arguments, this, own);
        if (debug) {
            timer.created = CreationStack.capture();
        }
        timers.push(timer);
        return timer;
    }

    final void timerCancelled(TimerHandle timer) {
        if (timer.scheduled) {
            timers.noteCancelled();
        }
    }

    final void checkCallback(Object callback, String method) {
        if (Coroutines.isCoroutine(callback) || Coroutines.isCoroutineFunction(callback)) {
            throw Errors.typeError("coroutines cannot be used with %s()", method);
        }
        if (!Calls.isCallable(callback)) {
            throw Errors.typeError(
                    "a callable object was expected by %s(), got %s", method, Representation.repr(callback));
        }
    }

    private void checkThread() {
        if (thread != null && thread != Thread.currentThread()) {
            throw Errors.runtimeError(
                    "Non-thread-safe operation invoked on an event loop other than the current one");
        }
    }

    /** @param context null for a copy of the current one */
    final Object createTask(Object coroutine, Object name, Context context) {
        checkClosed();
        if (taskFactory == None.NONE) {
            return new Task(this, coroutine, name, context);
        }
        Object task = context == null
                ? Calls.call(taskFactory, this, coroutine)
                : Calls.call(taskFactory, new Object[] {this, coroutine, context}, new String[] {"context"});
        TaskNames.afterFactory(task, name);
        return task;
    }

    // Running

    final void checkRunning() {
        if (isRunning()) {
            throw Errors.runtimeError("This event loop is already running");
        }
        if (asyncio.runningLoop() != null) {
            throw Errors.runtimeError("Cannot run the event loop while another loop is running");
        }
    }

    final void runForever() {
        checkClosed();
        checkRunning();
        boolean plain = isPlain();
        during(() -> {
            if (plain) {
                return LoopRootNode.target(OuroContext.get().language()).call(this);
            }
            do {
                Calls.method(this, "_run_once");
            } while (!stopping);
            return null;
        });
    }

    /** Runs code as the running loop of this thread. */
    final <T> T during(Supplier<T> code) {
        begin();
        int depth = execution.depth;
        execution.depth += CALLS_OF_RUNNING;
        try {
            return code.get();
        } finally {
            execution.depth = depth;
            endRun();
        }
    }

    /** Makes this the running loop of this thread, for a script that itself makes the passes. */
    final void beginRun() {
        checkClosed();
        checkRunning();
        begin();
    }

    private void begin() {
        outside = Outside.leave(this);
        execution.floor = execution.made;
        if (debug) {
            execution.originDepth = ORIGIN_DEPTH;
        }
        thread = Thread.currentThread();
        asyncio.setRunningLoop(this);
        execution.asyncGeneratorHooks = asyncGenerators;
    }

    /** Undoes what {@link #beginRun} did. */
    final void endRun() {
        stopping = false;
        thread = null;
        asyncio.setRunningLoop(null);
        outside.enter(this);
        outside = null;
    }

    /** What holds for the thread when no loop runs; a running loop changes it. */
    private record Outside(Object hooks, Object payer, int floor, int originDepth) {
        static Outside leave(EventLoop loop) {
            ExecutionState execution = loop.execution;
            return new Outside(
                    execution.asyncGeneratorHooks, execution.account, execution.floor, execution.originDepth);
        }

        void enter(EventLoop loop) {
            ExecutionState execution = loop.execution;
            execution.asyncGeneratorHooks = hooks;
            execution.floor = floor;
            execution.originDepth = originDepth;
            loop.accounts.change(payer);
        }
    }

    /** One pass over the loop. */
    final void runOnce() {
        int count = beginPass();
        for (int i = 0; i < count; i++) {
            run(ready.take());
        }
    }

    /** Waits if nothing is ready; answers how many items this pass runs. */
    @TruffleBoundary
    final int beginPass() {
        timers.dropCancelled();
        if (!inbox.isEmpty()) {
            inbox.drainTo(ready);
        }
        idle.waitForWork();
        // A virtual clock moves a little at each reading, and CPython's loop reads it in each pass.
        if (!timers.isEmpty() || clock.isVirtual()) {
            moveDueTimers();
        }
        if (observation.observer != null) {
            observation.passBegins(this);
        }
        return ready.size();
    }

    /** Keeps for a turn what gave it; {@link #dropTurn} must follow. */
    final void keepTurn(Object giver, OuroException error) {
        turnGiver = giver;
        turnError = error;
    }

    /** Ends what {@link #keepTurn} began: what alone the turn had is looked after. */
    final void dropTurn() {
        if (turnGiver != null || turnError != null) {
            dropKept();
        }
    }

    private void dropKept() {
        Object giver = turnGiver;
        OuroException error = turnError;
        turnGiver = null;
        turnError = null;
        if (execution.loose != 0) {
            Losses.suspectInside(execution, giver);
            Losses.suspectInside(execution, error);
        }
    }

    /** Whether somebody looks on when items run. */
    final boolean isWatched() {
        return debug || observation.observer != null;
    }

    @TruffleBoundary
    final void run(Ready item) {
        if (item.isSkipped()) {
            return;
        }
        if (item.account() != execution.account && !accounts.change(item.account())) {
            return;
        }
        try {
            runItem(item);
        } catch (TaskEnd end) {
            accounts.end(end);
        }
    }

    private void runItem(Ready item) {
        if (observation.observer != null) {
            observation.run(this, item);
        } else if (debug) {
            SlowSteps.run(this, item);
        } else {
            item.run(this);
        }
    }

    /** Puts the timers that are due behind what is ready. */
    final void moveDueTimers() {
        double now = time();
        // So long after the start of the clock that a step of it is more than the resolution, nothing else would fire.
        double end = Math.max(now + clockResolution, Math.nextUp(now));
        while (!timers.isEmpty() && timers.first().when() < end) {
            ready.add(timers.pop());
        }
    }

    final boolean isGivenByScript(String name) {
        return attribute(name) != null || !(type().lookup(name) instanceof BuiltinMethod);
    }

    final Object runUntilComplete(Object value) {
        checkClosed();
        checkRunning();
        boolean isNew = !Loops.isFuture(value);
        Object future = Loops.ensureFuture(value, this);
        if (isNew && future instanceof Task task) {
            task.logDestroyPending = false;
        }
        Object stopper = Stopper.attach(future);
        int depth = execution.depth++;
        try {
            if (isPlain()) {
                runForever();
            } else {
                Calls.method(this, "run_forever");
            }
        } catch (OuroError error) {
            if (isNew && future instanceof Task task && task.isDone() && !task.isCancelled()) {
                task.exceptionNow();
            }
            throw error;
        } finally {
            execution.depth = depth;
            Stopper.detach(future, stopper);
        }
        if (future instanceof Future own) {
            if (!own.isDone()) {
                throw Errors.runtimeError("Event loop stopped before Future completed.");
            }
            return own.resultNow();
        }
        return Calls.method(future, "result");
    }

    final void close() {
        if (isRunning()) {
            throw Errors.runtimeError("Cannot close a running event loop");
        }
        if (closed) {
            return;
        }
        if (debug) {
            Log.debug("Close %r", this);
        }
        signals.removeAll();
        closed = true;
        for (int i = 0; i < ready.size(); i++) {
            if (ready.at(i) instanceof Task task) {
                task.forsake();
            }
        }
        ready.clear();
        timers.clear();
        workers.shutdown();
    }
}
