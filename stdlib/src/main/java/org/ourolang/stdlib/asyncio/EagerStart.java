// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.None;
import org.ourolang.stdlib.contextvars.CurrentContexts;

/** Runs a task's first step while it is being made, in the place of the task that makes it. */
final class EagerStart {
    private EagerStart() {}

    static void of(Task task, CurrentContexts contexts) {
        Object before = AsyncioState.swapTask(task.loop, task);
        TaskRegistry registry = TaskRegistry.of(task.loop);
        registry.add(task);
        try {
            task.context.enter(contexts);
            try {
                task.stepEagerly();
            } finally {
                task.context.exit(contexts);
            }
        } finally {
            AsyncioState.swapTask(task.loop, before);
        }
        if (task.isDone()) {
            registry.remove(task);
            task.coroutine = None.NONE;
        }
    }
}
