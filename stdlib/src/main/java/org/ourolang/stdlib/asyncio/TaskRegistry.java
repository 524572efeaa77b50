// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

/** The tasks of one loop that are not done, in the order of their creation. */
final class TaskRegistry {
    private Task first;
    private Task last;

    static TaskRegistry of(Object loop) {
        return loop instanceof EventLoop own ? own.tasks : AsyncioState.get().registryOf(loop);
    }

    void add(Task task) {
        if (task.registered) {
            return;
        }
        task.registered = true;
        task.previousTask = last;
        if (last == null) {
            first = task;
        } else {
            last.nextTask = task;
        }
        last = task;
    }

    void remove(Task task) {
        if (!task.registered) {
            return;
        }
        task.registered = false;
        Task before = task.previousTask;
        Task after = task.nextTask;
        if (before == null) {
            first = after;
        } else {
            before.nextTask = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.previousTask = before;
        }
        task.previousTask = null;
        task.nextTask = null;
    }

    /** The oldest unfinished task, or null; go on with {@link Task#nextTask}. */
    Task first() {
        return first;
    }
}
