// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ourolang.interpreter.context.Clock;
import org.ourolang.interpreter.context.GuestLock;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.stdlib.contextvars.Context;

/**
 * Turns an event loop callback by callback, for a prompt: the loop counts as running all the time, and its caller decides
 * when it goes on. All methods but {@link #wake} and the two about the step belong to the thread that made it.
 */
public final class LoopDriver {
    private static final Ready WAKE_UP = new Ready() {
        @Override
        public boolean isSkipped() {
            return true;
        }

        @Override
        public void run(EventLoop loop) {
            throw new IllegalStateException("a wake-up is skipped");
        }
    };

    private final EventLoop loop = new EventLoop(AsyncioTypes.UNIX_EVENT_LOOP);
    private final Clock clock = OuroContext.get().clock();
    private final GuestLock lock = GuestLock.get();
    private final Context context = Context.copyCurrent();

    private int leftInPass;
    private long steps;
    private volatile long stepStart;
    private volatile Object stepTask;

    /** Makes a loop, which becomes what {@code get_event_loop()} answers. */
    public LoopDriver() {
        Policies.setEventLoop(loop);
    }

    /** The loop as guest code sees it. */
    public Object loop() {
        return loop;
    }

    /** Runs code with the loop as the running one of this thread. */
    public <T> T running(Supplier<T> code) {
        return AsyncioState.get().runningLoop() == loop ? code.get() : loop.during(code);
    }

    /** Reports exceptions that nobody asked for, and closes the loop. */
    public void close() {
        AsyncioState.get().reportUnretrieved();
        loop.close();
    }

    // Steps

    /** Whether something can run now; due timers count. */
    public boolean isReady() {
        while (true) {
            if (leftInPass == 0) {
                beginPass();
                if (leftInPass == 0) {
                    return false;
                }
            }
            if (!loop.ready.at(0).isSkipped()) {
                return true;
            }
            loop.ready.take();
            leftInPass--;
        }
    }

    private void beginPass() {
        loop.timers.dropCancelled();
        loop.inbox.drainTo(loop.ready);
        if (!loop.timers.isEmpty()) {
            loop.moveDueTimers();
        }
        leftInPass = loop.ready.size();
        if (leftInPass > 0 && loop.observation.observer != null) {
            loop.observation.passBegins(loop);
        }
    }

    /**
     * Runs the next callback or task step, if there is one.
     *
     * @return what ran, for people; null if nothing was ready
     * @throws org.ourolang.interpreter.error.OuroError SystemExit or KeyboardInterrupt that the callback raised
     */
    public String runNext(boolean described) {
        if (!isReady()) {
            return null;
        }
        Ready item = loop.ready.take();
        leftInPass--;
        steps++;
        String text = described ? describe(item) : "";
        beginStep(item instanceof Task task ? task : null);
        try {
            loop.run(item);
        } finally {
            endStep();
            loop.stopping = false;
        }
        return text;
    }

    private static String describe(Ready item) {
        return switch (item) {
            case Task task -> task.name();
            case Handle handle when handle.callback != null -> Reprs.callback(handle);
            default -> "a callback of asyncio";
        };
    }

    /** Says that code which is no callback of the loop starts to run on its thread. */
    public void beginStep(Object task) {
        stepTask = task;
        stepStart = System.nanoTime();
    }

    /** Ends what {@link #beginStep} began. */
    public void endStep() {
        stepStart = 0;
        stepTask = null;
    }

    /** When the running step began, by {@link System#nanoTime}; 0 if none runs. Any thread. */
    public long stepStart() {
        return stepStart;
    }

    /** The task whose step runs; null if none does. Any thread. */
    public Object stepTask() {
        return stepTask;
    }

    /** How many callbacks and task steps have run. */
    public long steps() {
        return steps;
    }

    // Waiting

    /** Seconds until the next timer is due, not below 0; infinite if none is set. */
    public double untilNextTimer() {
        loop.timers.dropCancelled();
        return loop.timers.isEmpty() ? Double.POSITIVE_INFINITY : Math.max(0, loop.timers.first().when() - loop.time());
    }

    /** Whether work goes on in other threads that will come back to the loop. */
    public boolean expectsOutsideWork() {
        return loop.inbox.expectsOutsideWork();
    }

    /**
     * Sleeps until a timer is due, something arrives from another thread, or {@link #wake} is called.
     *
     * @param timers whether timers end the sleep; a virtual clock stands still while it lasts
     */
    public void sleep(boolean timers) {
        double seconds = timers && !clock.isVirtual() ? untilNextTimer() : Double.POSITIVE_INFINITY;
        if (seconds <= 0) {
            return;
        }
        long nanoseconds = Double.isInfinite(seconds) ? -1 : (long) Math.ceil(Math.min(seconds, 3600) * 1e9);
        if (clock.isVirtual() && loop.inbox.expectsOutsideWork()) {
            // They may come to wait for something that takes virtual time, which nobody tells.
            lock.blocking(() -> loop.inbox.await(Inbox.GLANCE));
        } else {
            lock.blocking(() -> loop.inbox.await(nanoseconds));
        }
        loop.inbox.drainTo(loop.ready);
    }

    /** Ends a sleep of the loop's thread. Any thread. */
    public void wake() {
        loop.inbox.add(WAKE_UP);
    }

    /** {@code loop.time()}, in seconds. */
    public double time() {
        return loop.time();
    }

    // Tasks

    /** A task for a coroutine, in the context that all code of the prompt shares. */
    public Object start(Object coroutine, String name) {
        return new Task(loop, coroutine, name, context);
    }

    /** Runs code in the context that all code of the prompt shares. */
    public void inContext(Runnable code) {
        context.enter(loop.contexts);
        try {
            code.run();
        } finally {
            context.exit(loop.contexts);
        }
    }

    public boolean isDone(Object task) {
        return ((Task) task).isDone();
    }

    /** The result of a task that is done; throws what it ended with. */
    public Object result(Object task) {
        return ((Task) task).resultNow();
    }

    /** Forgets the exception of a task that was told otherwise. */
    public void settle(Object task) {
        ((Task) task).setLogTraceback(false);
    }

    public boolean cancel(Object task) {
        return Loops.cancelTask(task);
    }

    /** The tasks that are not done, the oldest first. */
    public List<Object> tasks() {
        List<Object> all = new ArrayList<>();
        for (Task task = loop.tasks.first(); task != null; task = task.nextTask) {
            all.add(task);
        }
        return all;
    }

    /** Tasks that failed and whose exception nobody has asked for. */
    public List<Object> failures() {
        List<Object> all = new ArrayList<>();
        for (Future future : AsyncioState.get().unretrieved()) {
            if (future instanceof Task) {
                all.add(future);
            }
        }
        return all;
    }
}
