// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.module.SourceModule;
import org.ourolang.interpreter.object.FrameRecord;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Attributes;

/**
 * What people want to know of a task, read without changing it; only on the loop's thread.
 *
 * @param task the task itself
 * @param name as {@code get_name()} answers
 * @param coroutine such as {@code worker()}
 * @param state what it does now
 * @param place where its own code stands, such as {@code demo.py:7}; null if not known
 * @param pending what it waits for; null if it does not wait
 */
public record TaskFacts(Object task, String name, String coroutine, State state, String place, PendingWait pending) {
    /** Frames of library modules are no news to who asks where a task is. */
    private static final String FROZEN = "<frozen ";

    /** What a task does. */
    public enum State {
        RUNNING,
        /** It has a turn in the loop's queue. */
        READY,
        WAITING,
        CANCELLED,
        FAILED,
        FINISHED
    }

    /** The facts of all unfinished tasks of a loop, the oldest first. */
    public static List<TaskFacts> all(LoopDriver driver) {
        List<TaskFacts> all = new ArrayList<>();
        for (Object task : driver.tasks()) {
            all.add(of(task));
        }
        return all;
    }

    /** Whether the value is a task of asyncio's own class. */
    public static boolean isTask(Object value) {
        return value instanceof Task;
    }

    /** The facts of one task, which {@link #isTask} accepts. */
    public static TaskFacts of(Object value) {
        Task task = (Task) value;
        State state = stateOf(task);
        Suspendable body = task.coroutine instanceof Suspendable coroutine ? coroutine : null;
        String name = body == null ? "?" : body.qualifiedName() + "()";
        PendingWait pending = state == State.WAITING ? PendingWait.of(task) : null;
        return new TaskFacts(task, task.name(), name, state, placeOf(task, body), pending);
    }

    private static State stateOf(Task task) {
        if (task.isDone()) {
            return task.isCancelled() ? State.CANCELLED : task.exception() != null ? State.FAILED : State.FINISHED;
        }
        if (task.loop instanceof EventLoop own && own.currentTask == task) {
            return State.RUNNING;
        }
        return task.waiter == null ? State.READY : State.WAITING;
    }

    private static String placeOf(Task task, Suspendable body) {
        FrameRecord frame = null;
        for (FrameRecord each : frames(task)) {
            if (frame == null || !isOfTheLibrary(each.code().fileName())) {
                frame = each;
            }
        }
        if (frame != null) {
            return frame.code().fileName() + ":" + frame.line();
        }
        return body == null ? null : body.code().fileName() + ":" + body.code().firstLine();
    }

    private static boolean isOfTheLibrary(String file) {
        return file.startsWith(FROZEN) || SourceModule.isLibrary(file);
    }

    /** The frames of a suspended task, outermost first. */
    static List<FrameRecord> frames(Task task) {
        List<FrameRecord> frames = new ArrayList<>();
        Object body = task.coroutine;
        while (body instanceof Suspendable current) {
            Object frame = Attributes.getOrNull(current, "cr_frame");
            if (frame == null || frame == None.NONE) {
                frame = Attributes.getOrNull(current, "ag_frame");
            }
            if (frame instanceof FrameRecord record) {
                frames.add(record);
            }
            body = current.awaiting();
        }
        return frames;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** The state in a word. */
    public String stateText() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The name, and what runs if the name does not say it. */
    public String label() {
        return name + " " + coroutine;
    }

    /** The tasks and futures it waits for. */
    public List<Object> awaited() {
        return pending == null ? List.of() : pending.awaited();
    }

    /** The exception of a failed task; null for others. */
    public Object exception() {
        return ((Task) task).exception();
    }

    /** Whether a local variable of the suspended task is the object, or holds it as an attribute. */
    public boolean refersTo(Object object) {
        for (FrameRecord frame : frames((Task) task)) {
            if (frame.locals() instanceof OuroDict locals && holds(locals.valuesToArray(), object)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Object[] values, Object object) {
        for (Object value : values) {
            if (value == object) {
                return true;
            }
            if (value instanceof OuroInstance instance) {
                for (Object name : instance.attributeNames()) {
                    if (name instanceof String text && instance.attribute(text) == object) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
