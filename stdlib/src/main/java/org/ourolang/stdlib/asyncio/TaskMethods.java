// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;

/** The methods of {@code asyncio.Task}. */
final class TaskMethods {
    private TaskMethods() {}

    static void install(TypeBuilder type) {
        type.constructor(Task::new);
        type.methodN(
                "__init__(self, coro, *, loop=None, name=None, context=None, eager_start=False)",
                TaskMethods::initialize);
        type.method("__repr__(self, /)", (Object self) -> {
            ((Task) self).checkInitialized();
            return Reprs.task((Task) self);
        });
        FutureMethods.installShared(type);
        type.method("set_result(self, result, /)", (self, result) -> {
            throw Errors.runtimeError("Task does not support set_result operation");
        });
        type.method("set_exception(self, exception, /)", (self, exception) -> {
            throw Errors.runtimeError("Task does not support set_exception operation");
        });
        type.method("cancelling(self, /)", (Object self) -> (long) ((Task) self).cancelRequests);
        type.method("uncancel(self, /)", (Object self) -> ((Task) self).uncancel());
        type.method("get_name(self, /)", (Object self) -> ((Task) self).name());
        type.method("set_name(self, value, /)", (self, value) -> {
            ((Task) self).setName(Representation.str(value));
            return None.NONE;
        });
        type.method("get_coro(self, /)", (Object self) -> AsyncioState.orNone(((Task) self).coroutine));
        type.method("get_context(self, /)", (Object self) -> AsyncioState.orNone(((Task) self).context));
        type.method("get_stack(self, /, *, limit=None)",
                (self, limit) -> new OuroList(TaskStacks.of((Task) self, limit)));
        type.method("print_stack(self, /, *, limit=None, file=None)", (self, limit, file) -> {
            TaskStacks.print((Task) self, limit, file);
            return None.NONE;
        });
        installPrivate(type);
    }

    private static void installPrivate(TypeBuilder type) {
        type.getter("_coro", self -> AsyncioState.orNone(((Task) self).coroutine));
        type.getter("_fut_waiter", self -> ((Task) self).shownWaiter());
        type.getter("_must_cancel", self -> ((Task) self).mustCancel);
        type.property(
                "_log_destroy_pending",
                self -> ((Task) self).logDestroyPending,
                (self, value) -> {
                    ((Task) self).logDestroyPending = Truth.isTrue(value);
                    return None.NONE;
                },
                null);
    }

    private static Object initialize(Object[] bound) {
        Object loop = bound[2] == None.NONE ? Loops.current() : bound[2];
        ((Task) bound[0])
                .begin(
                        loop,
                        bound[1],
                        bound[3],
                        FutureMethods.contextOf(bound[4]),
                        Truth.isTrue(bound[5]));
        return None.NONE;
    }
}
