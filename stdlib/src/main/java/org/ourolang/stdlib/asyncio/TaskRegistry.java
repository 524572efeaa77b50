// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

/** The tasks of one loop that are not done, in the order of their creation. */
final class TaskRegistry extends Line<Task> {
    static TaskRegistry of(Object loop) {
        return loop instanceof EventLoop own ? own.tasks : AsyncioState.get().registryOf(loop);
    }

    void add(Task task) {
        if (task.registered) {
            return;
        }
        task.registered = true;
        append(task);
    }

    void remove(Task task) {
        if (!task.registered) {
            return;
        }
        task.registered = false;
        unlink(task);
    }

    @Override
    Task previous(Task task) {
        return task.previousTask;
    }

    @Override
    void setPrevious(Task task, Task previous) {
        task.previousTask = previous;
    }

    @Override
    Task next(Task task) {
        return task.nextTask;
    }

    @Override
    void setNext(Task task, Task next) {
        task.nextTask = next;
    }
}
