// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.stdlib.contextvars.Context;

/** {@code asyncio.Runner}: one loop and one context for several runs, and an orderly end. */
final class Runner extends OuroObject {
    /** {@code asyncio.run} and {@code Runner.run}, which the limit of recursion counts. */
    private static final int CALLS_OF_RUNNING = 2;

    private enum State {
        CREATED,
        INITIALIZED,
        CLOSED
    }

    private State state = State.CREATED;
    private Object debug = None.NONE;
    private Object loopFactory = None.NONE;
    private Object loop;
    private Context context;
    private boolean setEventLoop;
    /** Who takes Ctrl-C, or last took it; null before. */
    private Interrupts interrupts;

    Runner(OuroClass type) {
        super(type);
    }

    /** @param newFactory makes the loop; None for {@code new_event_loop} */
    void configure(Object newDebug, Object newFactory) {
        debug = newDebug;
        loopFactory = newFactory;
    }

    /** {@code asyncio.run(main)}. */
    static Object run(Object main, Object debug, Object loopFactory) {
        if (AsyncioState.get().runningLoop() != null) {
            throw Errors.runtimeError("asyncio.run() cannot be called from a running event loop");
        }
        Runner runner = new Runner(AsyncioTypes.RUNNER);
        runner.configure(debug, loopFactory);
        runner.initialize();
        Object result;
        try {
            result = runner.run(main, None.NONE);
        } catch (OuroError error) {
            runner.closeAfter(error);
            throw error;
        }
        runner.close(null);
        return result;
    }

    private void closeAfter(OuroError error) {
        try {
            close(error.exception());
        } catch (OuroError later) {
            Errors.setContext(later.exception(), error.exception());
            throw later;
        }
    }

    void initialize() {
        if (state == State.CLOSED) {
            throw Errors.runtimeError("Runner is closed");
        }
        if (state == State.INITIALIZED) {
            return;
        }
        if (loopFactory == None.NONE) {
            loop = Policies.newEventLoop();
            if (!setEventLoop) {
                Policies.setEventLoop(loop);
                setEventLoop = true;
            }
        } else {
            loop = Calls.call(loopFactory);
        }
        if (debug != None.NONE) {
            Calls.method(loop, "set_debug", debug);
        }
        context = Context.copyCurrent();
        state = State.INITIALIZED;
    }

    Object loop() {
        initialize();
        return loop;
    }

    /** @param runContext None for the runner's own */
    Object run(Object main, Object runContext) {
        if (!Coroutines.isCoroutine(main)) {
            throw Errors.valueError("a coroutine was expected, got %s", Representation.repr(main));
        }
        if (AsyncioState.get().runningLoop() != null) {
            throw Errors.runtimeError("Runner.run() cannot be called from a running event loop");
        }
        initialize();
        Context used = runContext == None.NONE ? context : FutureMethods.contextOf(runContext);
        Object task = loop instanceof EventLoop own && own.isPlain()
                ? own.createTask(main, None.NONE, used)
                : Calls.call(
                        Attributes.get(loop, "create_task"),
                        new Object[] {main, used},
                        new String[] {"context"});
        interrupts = Interrupts.begin(this, loop, task);
        ExecutionState execution = Runtime.execution();
        int depth = execution.depth;
        execution.depth += CALLS_OF_RUNNING;
        try {
            return runUntilComplete(loop, task);
        } catch (OuroError error) {
            if (Errs.endsLoop(error) && task instanceof Task own && own.hasFailed()) {
                // The callback by which the run ends would do so, were it not cut short.
                own.exceptionNow();
            }
            if (interrupts.count() > 0 && error.is(Errs.CANCELLED) && task instanceof Task own && own.uncancel() == 0) {
                OuroError interrupted = Errors.raise(ExceptionTypes.KEYBOARD_INTERRUPT);
                interrupted.settleContext(error.exception());
                throw interrupted;
            }
            throw error;
        } finally {
            execution.depth = depth;
            interrupts.end();
        }
    }

    void interrupt() {
        if (interrupts != null) {
            interrupts.run();
        }
    }

    private static Object runUntilComplete(Object loop, Object future) {
        return loop instanceof EventLoop own && own.isPlain()
                ? own.runUntilComplete(future)
                : Calls.method(loop, "run_until_complete", future);
    }

    /** @param error what is on its way to a handler; null for nothing */
    void close(OuroException error) {
        if (state != State.INITIALIZED) {
            return;
        }
        Object ending = loop;
        try {
            cancelAllTasks(ending);
            if (ending instanceof EventLoop own) {
                own.checkRunning();
            }
            if (!endQuickly(ending)) {
                runUntilComplete(ending, Calls.method(ending, "shutdown_asyncgens"));
                runUntilComplete(ending, Calls.method(ending, "shutdown_default_executor", 300L));
            }
        } finally {
            if (setEventLoop) {
                Policies.setEventLoop(None.NONE);
            }
            Calls.method(ending, "close");
            loop = null;
            state = State.CLOSED;
            AsyncioState.get().reportDropped(error);
        }
    }

    /** With nothing to close and nothing to run, shutting down is only seen in the numbers of later tasks. */
    private static boolean endQuickly(Object loop) {
        if (loop instanceof EventLoop own
                && own.isPlain()
                && own.taskFactory == None.NONE
                && own.ready.isEmpty()
                && own.inbox.isEmpty()
                && own.timers.isEmpty()
                && own.asyncGenerators.isEmpty()
                && !own.workers.hasThreads()) {
            AsyncioState.get().nextTaskNumber();
            AsyncioState.get().nextTaskNumber();
            return true;
        }
        return false;
    }

    private static void cancelAllTasks(Object loop) {
        List<Object> pending = new ArrayList<>();
        for (Task task = TaskRegistry.of(loop).first(); task != null; task = task.nextTask) {
            pending.add(task);
        }
        if (pending.isEmpty()) {
            return;
        }
        for (Object task : pending) {
            Loops.cancelTask(task);
        }
        runUntilComplete(loop, GatheringFuture.gather(pending.toArray(), true));
        for (Object each : pending) {
            Task task = (Task) each;
            OuroException exception = task.isCancelled() ? null : task.exceptionNow();
            if (exception != null) {
                OuroDict report = new OuroDict();
                report.put("message", "unhandled exception during asyncio.run() shutdown");
                report.put("exception", exception);
                report.put("task", task);
                Reports.send(loop, report);
            }
        }
    }
}
