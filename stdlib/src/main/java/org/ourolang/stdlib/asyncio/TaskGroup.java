// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.stdlib.bodies.BodyClass;
import org.ourolang.stdlib.bodies.BodyFunctions;
import org.ourolang.stdlib.contextvars.Context;

/** {@code asyncio.TaskGroup}: leaving the block waits for all tasks; the first failure cancels the others. */
final class TaskGroup extends Primitive {
    private static final OuroClass LAYOUT = OuroClass.builtin(
            "asyncio.taskgroups", "TaskGroup", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true);

    private boolean entered;
    boolean exiting;
    private boolean aborting;
    Object loop;
    Object parent;
    /** Whether the group itself asked for a cancellation of its parent. */
    boolean cancelledParent;

    private final GroupMembers tasks = new GroupMembers();
    List<OuroException> errors = new ArrayList<>();
    /** A KeyboardInterrupt or SystemExit, which goes out alone; null for none. */
    OuroException fatal;
    /** What leaving the block waits for; null unless it does. */
    Future allDone;

    private TaskGroup(OuroClass type, BodyClass definition) {
        super(type, definition);
    }

    static BodyClass define(BodyFunctions functions) {
        BodyClass type = new BodyClass(
                functions, "asyncio.taskgroups", "TaskGroup", LAYOUT, TaskGroup.class, BuiltinTypes.OBJECT);
        type.allocator(asked -> new TaskGroup(asked, type));
        type.method("__init__(self)", frame -> None.NONE);
        type.method("__repr__(self)", frame -> of(frame).state());
        type.coroutine("__aenter__(self)", (frame, state) -> of(frame).enter());
        type.coroutine("__aexit__(self, et, exc, tb)", (frame, state) -> of(frame)
                .leave(state, frame[3] instanceof OuroException error ? error : null));
        type.method("create_task(self, coro, *, name=None, context=None)", frame -> of(frame)
                .createTask(frame[2], frame[3], LoopMethods.contextOf(frame[4])));
        type.attribute("_tasks", self -> ((TaskGroup) self).shownTasks(), null);
        type.attribute("_parent_task", self -> AsyncioState.orNone(((TaskGroup) self).parent), null);
        type.attribute("_aborting", self -> ((TaskGroup) self).aborting, null);
        type.build();
        return type;
    }

    private static TaskGroup of(Object[] frame) {
        return (TaskGroup) frame[1];
    }

    /** The tasks that are not done. */
    List<Object> members() {
        return tasks.tasks();
    }

    private Object shownTasks() {
        OuroSet shown = new OuroSet();
        tasks.tasks().forEach(shown::add);
        return shown;
    }

    private String shown() {
        return Representation.repr(this);
    }

    private String state() {
        StringBuilder text = new StringBuilder("<TaskGroup");
        if (!tasks.isEmpty()) {
            text.append(" tasks=").append(tasks.size());
        }
        if (errors != null && !errors.isEmpty()) {
            text.append(" errors=").append(errors.size());
        }
        if (aborting) {
            text.append(" cancelling");
        } else if (entered) {
            text.append(" entered");
        }
        return text.append('>').toString();
    }

    private Object enter() {
        if (entered) {
            throw Errors.runtimeError("TaskGroup %s has already been entered", shown());
        }
        if (loop == null) {
            loop = Loops.running();
        }
        parent = AsyncioState.get().currentTask(loop);
        if (parent == null) {
            throw Errors.runtimeError("TaskGroup %s cannot determine the parent task", shown());
        }
        entered = true;
        return this;
    }

    private Object leave(ExecutionState state, OuroException error) {
        exiting = true;
        if (error != null) {
            if (fatal == null && Errs.endsLoop(error)) {
                fatal = error;
            }
            if (!aborting) {
                abort();
            }
        }
        return new TaskGroupExit(this, error).join(state);
    }

    boolean isAborting() {
        return aborting;
    }

    boolean hasTasks() {
        return !tasks.isEmpty();
    }

    private Object createTask(Object coroutine, Object name, Context context) {
        String refusal = refusal();
        if (refusal != null) {
            Calls.method(coroutine, "close");
            throw Errors.runtimeError("TaskGroup %s %s", shown(), refusal);
        }
        Object task = Loops.createTask(loop, coroutine, name, context);
        GroupMembers.Member member = tasks.add(this, task);
        if (task instanceof Future own) {
            own.addCallback(member);
        } else {
            Fn1 ended = future -> {
                end(member);
                return None.NONE;
            };
            Calls.method(task, "add_done_callback", NativeFunctions.inner("TaskGroup._on_task_done", "(task)", ended));
        }
        return task;
    }

    private String refusal() {
        if (!entered) {
            return "has not been entered";
        }
        if (exiting && tasks.isEmpty()) {
            return "is finished";
        }
        return aborting ? "is shutting down" : null;
    }

    void abort() {
        aborting = true;
        for (Object task : tasks.tasks()) {
            boolean done = task instanceof Future own ? own.isDone() : Truth.isTrue(Calls.method(task, "done"));
            if (!done) {
                Loops.cancelTask(task);
            }
        }
    }

    /** A task of the group is done. */
    void end(GroupMembers.Member member) {
        Object task = member.task();
        tasks.remove(member);
        if (allDone != null && tasks.isEmpty() && !allDone.isDone()) {
            allDone.complete(Boolean.TRUE);
        }
        OuroException error = failureOf(task);
        if (error == null) {
            return;
        }
        if (errors != null) {
            errors.add(error);
        }
        if (fatal == null && Errs.endsLoop(error)) {
            fatal = error;
        }
        boolean orphan = parent == null
                || (parent instanceof Future own ? own.isDone() : Truth.isTrue(Calls.method(parent, "done")));
        if (orphan) {
            reportOrphan(task, error);
        } else if (!aborting && !cancelledParent) {
            abort();
            cancelledParent = true;
            Loops.cancelTask(parent);
        }
    }

    private static OuroException failureOf(Object task) {
        if (task instanceof Future own) {
            return own.isCancelled() ? null : own.exceptionNow();
        }
        if (Truth.isTrue(Calls.method(task, "cancelled"))) {
            return null;
        }
        return Calls.method(task, "exception") instanceof OuroException error ? error : null;
    }

    private void reportOrphan(Object task, OuroException error) {
        OuroDict report = new OuroDict();
        report.put("message", "Task " + Representation.repr(task) + " has errored out but its parent task "
                + Representation.str(AsyncioState.orNone(parent)) + " is already completed");
        report.put("exception", error);
        report.put("task", task);
        Calls.method(loop, "call_exception_handler", report);
    }
}
