// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.reach.Losses;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.Droppable;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Bookkeeping;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Representation;

/** What the library keeps for one running instance of Ouro. */
final class AsyncioState {
    private final Map<Thread, Object> runningLoops = new IdentityHashMap<>();
    private final Map<Object, Object> foreignCurrentTasks = new IdentityHashMap<>();
    private final Map<Object, TaskRegistry> foreignTasks = new IdentityHashMap<>();
    @Bookkeeping
    private final Set<Future> unretrieved = new LinkedHashSet<>();
    /** Errors that ended a run while they held something to report: CPython's runner and they hold each other. */
    private final Set<OuroException> pinned = new LinkedHashSet<>();
    private final List<WeakReference<EventLoop>> loops = new ArrayList<>();
    private final List<WeakReference<Object>> registered = new ArrayList<>();
    private Thread loopThread;
    private Object loopOfThread;
    private long taskNumber;
    private final Thread mainThread = Thread.currentThread();
    /** Set by {@code set_event_loop_policy}; null for the default one. */
    Object policy;

    static AsyncioState get() {
        return OuroContext.get().extension(AsyncioState.class, AsyncioState::new);
    }

    static AsyncioState of(ExecutionState execution) {
        return ((OuroContext) execution.context).extension(AsyncioState.class, AsyncioState::new);
    }

    boolean isMainThread() {
        return Thread.currentThread() == mainThread;
    }

    long nextTaskNumber() {
        return ++taskNumber;
    }

    /** The loop that runs on this thread, or null. */
    Object runningLoop() {
        Thread thread = Thread.currentThread();
        if (thread == loopThread) {
            return loopOfThread;
        }
        synchronized (runningLoops) {
            return runningLoops.get(thread);
        }
    }

    /** @param loop null for none */
    void setRunningLoop(Object loop) {
        Thread thread = Thread.currentThread();
        if (loopThread == null || loopThread == thread) {
            loopThread = thread;
            loopOfThread = loop;
            return;
        }
        synchronized (runningLoops) {
            if (loop == null) {
                runningLoops.remove(thread);
            } else {
                runningLoops.put(thread, loop);
            }
        }
    }

    /** The task that runs now on the loop, or null. */
    Object currentTask(Object loop) {
        return loop instanceof EventLoop own ? own.currentTask : foreignCurrentTasks.get(loop);
    }

    static void enterTask(Object loop, Object task) {
        AsyncioState state = loop instanceof EventLoop ? null : get();
        Object current = state == null ? ((EventLoop) loop).currentTask : state.foreignCurrentTasks.get(loop);
        if (current != null) {
            throw Errors.runtimeError(
                    "Cannot enter into task %s while another task %s is being executed.",
                    Representation.repr(task),
                    Representation.repr(current));
        }
        setCurrentTask(loop, task);
    }

    static void leaveTask(Object loop, Object task) {
        Object current = loop instanceof EventLoop own ? own.currentTask : get().foreignCurrentTasks.get(loop);
        if (current != task) {
            throw Errors.runtimeError(
                    "Leaving task %s does not match the current task %s.",
                    Representation.repr(task),
                    current == null ? "None" : Representation.repr(current));
        }
        setCurrentTask(loop, null);
    }

    /** Answers the task that was current; both may be null. */
    static Object swapTask(Object loop, Object task) {
        Object before = loop instanceof EventLoop own ? own.currentTask : get().foreignCurrentTasks.get(loop);
        setCurrentTask(loop, task);
        return before;
    }

    private static void setCurrentTask(Object loop, Object task) {
        if (loop instanceof EventLoop own) {
            own.currentTask = task;
        } else if (task == null) {
            get().foreignCurrentTasks.remove(loop);
        } else {
            get().foreignCurrentTasks.put(loop, task);
        }
    }

    /** Counts a task of a script's own kind among all tasks as long as it lives. */
    void register(Object task) {
        unregister(task);
        registered.add(new WeakReference<>(task));
    }

    void unregister(Object task) {
        registered.removeIf(known -> known.get() == null || known.get() == task);
    }

    /** The tasks of scripts' own kinds. */
    List<Object> registered() {
        List<Object> live = new ArrayList<>();
        for (WeakReference<Object> known : registered) {
            Object task = known.get();
            if (task != null) {
                live.add(task);
            }
        }
        return live;
    }

    TaskRegistry registryOf(Object loop) {
        return foreignTasks.computeIfAbsent(loop, key -> new TaskRegistry());
    }

    /** The futures that failed and whose exception nobody has asked for, the oldest failure first. */
    Set<Future> unretrieved() {
        return unretrieved;
    }

    void setUnretrieved(Future future, boolean isUnretrieved) {
        if (isUnretrieved) {
            unretrieved.add(future);
        } else {
            unretrieved.remove(future);
        }
    }

    /** Reports, in order, the exceptions that nobody has asked for, as CPython does when their futures die. */
    void reportUnretrieved() {
        while (!unretrieved.isEmpty()) {
            Future future = unretrieved.iterator().next();
            future.setLogTraceback(false);
            Reports.neverRetrieved(future);
        }
    }

    /**
     * As {@link #reportUnretrieved}, but what the program still has is reported when it goes.
     *
     * @param error what is on its way to a handler; null for nothing
     */
    void reportDropped(OuroException error) {
        Set<Droppable> kept = Losses.kept(Runtime.execution(), unretrieved, error);
        if (error != null && !kept.isEmpty()) {
            pinned.add(error);
        }
        for (Future future : List.copyOf(unretrieved)) {
            if (future.logsTraceback() && !kept.contains(future)) {
                future.setLogTraceback(false);
                Reports.neverRetrieved(future);
            }
        }
    }

    void addLoop(EventLoop loop) {
        loops.removeIf(known -> known.get() == null);
        loops.add(new WeakReference<>(loop));
    }

    /** At the end of the program: reports failures that nobody has asked for, and tasks that never ended. */
    void reportLeftovers() {
        reportUnretrieved();
        for (WeakReference<EventLoop> known : loops) {
            EventLoop loop = known.get();
            if (loop == null) {
                continue;
            }
            loop.forsaken.forEach(Task::dropAtEnd);
            for (Task task = loop.tasks.first(); task != null; task = task.nextTask) {
                task.dropAtEnd();
            }
        }
    }

    static Object orNone(Object value) {
        return value == null ? None.NONE : value;
    }
}
