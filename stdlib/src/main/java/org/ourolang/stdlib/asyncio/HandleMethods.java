// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.function.BiPredicate;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.stdlib.contextvars.Context;
import org.ourolang.stdlib.contextvars.CurrentContexts;

/** The methods of {@code asyncio.Handle} and {@code asyncio.TimerHandle}. */
final class HandleMethods {
    private HandleMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, callback, args, loop, context=None)", bound -> traced(
                bound[0], new Handle(bound[1], Iteration.toArray(bound[2]), bound[3], FutureMethods.contextOf(bound[4]))
                        .keep(bound[2])));
        type.method("__repr__(self, /)", (Object self) -> Reprs.handle((Handle) self));
        installCancel(type);
        type.method("cancelled(self)", (Object self) -> ((Handle) self).cancelled);
        type.method("get_context(self)", (Object self) -> AsyncioState.orNone(((Handle) self).context));
        type.method("_run(self)", (Object self) -> {
            Handle handle = (Handle) self;
            if (handle.loop instanceof EventLoop loop) {
                handle.run(loop);
            } else {
                handle.call(CurrentContexts.get());
            }
            return None.NONE;
        });
        type.getter("_cancelled", self -> ((Handle) self).cancelled);
        type.getter("_callback", self -> AsyncioState.orNone(((Handle) self).callback));
        type.getter("_args", self -> ((Handle) self).shownArguments());
        type.getter("_loop", self -> ((Handle) self).loop);
        type.getter("_context", self -> AsyncioState.orNone(((Handle) self).context));
        type.getter("_source_traceback", self -> CreationStack.shown(((Handle) self).created));
    }

    private static void installCancel(TypeBuilder type) {
        type.method("cancel(self)", (Object self) -> {
            ((Handle) self).cancel();
            return None.NONE;
        });
    }

    private static Handle traced(Object asked, Handle handle) {
        if (asked != handle.type()) {
            throw Errors.unsupported("a subclass of asyncio." + handle.type().name());
        }
        if (Truth.isTrue(Calls.method(handle.loop, "get_debug"))) {
            Tools.appear();
            handle.created = CreationStack.capture();
        }
        return handle;
    }

    static void installTimer(TypeBuilder type) {
        type.constructor("__new__(cls, when, callback, args, loop, context=None)", bound -> {
            Context context = FutureMethods.contextOf(bound[5]);
            double when = Numbers.asDouble(bound[1]);
            TimerHandle timer = new TimerHandle(when, bound[2], Iteration.toArray(bound[3]), bound[4], context);
            timer.givenWhen = bound[1] instanceof Double ? null : bound[1];
            return traced(bound[0], timer.keep(bound[3]));
        });
        installCancel(type);
        type.method("when(self)", (Object self) -> ((TimerHandle) self).shownWhen());
        type.getter("_when", self -> ((TimerHandle) self).when);
        type.getter("_scheduled", self -> ((TimerHandle) self).scheduled);
        type.method("__hash__(self, /)", (Object self) -> Hashing.hash(((TimerHandle) self).shownWhen()));
        compared(type, "__lt__", (first, second) -> first.when < second.when);
        compared(type, "__le__", (first, second) -> first.when < second.when || isSame(first, second));
        compared(type, "__gt__", (first, second) -> first.when > second.when);
        compared(type, "__ge__", (first, second) -> first.when > second.when || isSame(first, second));
        compared(type, "__eq__", HandleMethods::isSame);
    }

    private static void compared(TypeBuilder type, String name, BiPredicate<TimerHandle, TimerHandle> holds) {
        type.method(name + "(self, other, /)", (self, other) -> other instanceof TimerHandle timer
                ? (Object) holds.test((TimerHandle) self, timer)
                : NotImplemented.NOT_IMPLEMENTED);
    }

    private static boolean isSame(TimerHandle first, TimerHandle second) {
        if (first.callback == null || second.callback == null) {
            return first == second || first.when == second.when && first.cancelled && second.cancelled;
        }
        return first.when == second.when
                && first.cancelled == second.cancelled
                && Comparison.equal(first.callback, second.callback)
                && Comparison.equal(OuroTuple.of(first.arguments), OuroTuple.of(second.arguments));
    }
}
