// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** What becomes of a task by what its coroutine yielded: it waits for that, or is told what is wrong with it. */
final class TaskWaits {
    private TaskWaits() {}

    static void begin(Task task, Object yielded) {
        if (yielded == None.NONE) {
            task.sleepForATurn();
        } else if (yielded == task) {
            task.refuse("Task cannot await on itself: " + Representation.repr(task));
        } else if (yielded instanceof Future future && !hasOwnCallbacks(future.type())) {
            waitFor(task, future);
        } else {
            waitForForeign(task, yielded);
        }
    }

    /** Whether a script's class says what it is to wait for such a future. */
    private static boolean hasOwnCallbacks(OuroClass type) {
        return !type.isBuiltin()
                && type.lookup("add_done_callback") != AsyncioTypes.FUTURE.lookup("add_done_callback");
    }

    private static void waitFor(Task task, Future future) {
        if (future.loop != task.loop) {
            refuseOtherLoop(task, future);
        } else if (!future.blocking) {
            refuseYield(task, future);
        } else {
            future.blocking = false;
            future.addCallback(task);
            task.sleepOn(future);
        }
    }

    private static void waitForForeign(Task task, Object yielded) {
        Object isBlocking = Attributes.getOrNull(yielded, "_asyncio_future_blocking");
        if (isBlocking == null || isBlocking == None.NONE) {
            refuseObject(task, yielded);
        } else if (Loops.ofFuture(yielded) != task.loop) {
            refuseOtherLoop(task, yielded);
        } else if (!Truth.isTrue(isBlocking)) {
            refuseYield(task, yielded);
        } else {
            Attributes.set(yielded, "_asyncio_future_blocking", Boolean.FALSE);
            Object method = Attributes.get(yielded, "add_done_callback");
            Calls.call(
                    method, new Object[] {NativeFunctions.wakeUp(task), task.context}, new String[] {"context"});
            task.sleepOn(yielded);
        }
    }

    private static void refuseObject(Task task, Object yielded) {
        if (Types.of(yielded) == BuiltinTypes.GENERATOR) {
            task.refuse("yield was used instead of yield from for generator in task " + Representation.repr(task)
                    + " with " + Representation.repr(yielded));
        } else {
            task.refuse("Task got bad yield: " + Representation.repr(yielded));
        }
    }

    private static void refuseYield(Task task, Object yielded) {
        task.refuse("yield was used instead of yield from in task " + Representation.repr(task) + " with "
                + Representation.repr(yielded));
    }

    private static void refuseOtherLoop(Task task, Object future) {
        task.refuse("Task " + Representation.repr(task) + " got Future " + Representation.repr(future)
                + " attached to a different loop");
    }
}
