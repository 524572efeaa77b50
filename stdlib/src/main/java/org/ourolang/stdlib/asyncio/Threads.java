// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.FnN;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.stdlib.bodies.AwaitPause;
import org.ourolang.stdlib.contextvars.Context;

/** The bridges between loops and threads. */
final class Threads {
    private Threads() {}

    /** {@code asyncio.to_thread}. */
    static Object toThread(ExecutionState state, Object function, OuroTuple arguments, OuroDict keywords) {
        Object loop = Loops.running();
        Context context = Context.copyCurrent();
        Object[] names = keywords.keysToArray();
        Object[] values = keywords.valuesToArray();
        Object[] all = new Object[1 + arguments.size() + values.length];
        all[0] = function;
        System.arraycopy(arguments.items, 0, all, 1, arguments.size());
        System.arraycopy(values, 0, all, 1 + arguments.size(), values.length);
        String[] keywordNames = java.util.Arrays.copyOf(names, names.length, String[].class);
        FnN code = bound -> Calls.method(context, "run", all, keywordNames);
        Object call = NativeFunctions.of("to_thread()", code);
        return new Outcome().begin(state, Calls.method(loop, "run_in_executor", None.NONE, call));
    }

    /** {@code asyncio.wrap_future}: an asyncio future that follows a future of a thread. */
    static Object wrapFuture(Object future, Object loop) {
        if (Loops.isFuture(future)) {
            return future;
        }
        Object kind = Attributes.get(OuroContext.get().importModule("concurrent.futures"), "Future");
        if (!Types.isInstance(future, kind)) {
            throw Errors.raise(
                    ExceptionTypes.ASSERTION_ERROR,
                    "concurrent.futures.Future is expected, got " + Representation.repr(future));
        }
        Object home = loop == None.NONE ? Loops.current() : loop;
        Future own = Future.labelled(Loops.createFuture(home), "the result of another thread");
        Fn0 copy = () -> {
            copyOutcome(future, own);
            return None.NONE;
        };
        Object copier = NativeFunctions.inner("_chain_future.<locals>._set_state", "()", copy);
        Fn1 sourceDone = ignored -> {
            if (!own.isCancelled() || !Truth.isTrue(Calls.method(home, "is_closed"))) {
                Calls.method(home, "call_soon_threadsafe", copier);
            }
            return None.NONE;
        };
        own.addCallback(new Named("_chain_future.<locals>._call_check_cancel()", () -> {
            if (own.isCancelled()) {
                Calls.method(future, "cancel");
            }
        }));
        Calls.method(future, "add_done_callback",
                NativeFunctions.inner("_chain_future.<locals>._call_set_state", "(source)", sourceDone));
        return own;
    }

    /** Ends a future as one of any kind has ended. */
    static void copyOutcome(Object source, Future own) {
        if (own.isCancelled()) {
            return;
        }
        if (Truth.isTrue(Calls.method(source, "cancelled"))) {
            own.cancel(None.NONE);
            return;
        }
        Object exception = Calls.method(source, "exception");
        if (exception == None.NONE) {
            own.complete(Calls.method(source, "result"));
        } else {
            own.failWith(Errs.ofAsyncio(exception));
        }
    }

    /** {@code asyncio.run_coroutine_threadsafe}: answers a future of {@code concurrent.futures}. */
    static Object runThreadsafe(Object coroutine, Object loop) {
        if (!Coroutines.isCoroutine(coroutine)) {
            throw Errors.typeError("A coroutine object is required");
        }
        Object futures = OuroContext.get().importModule("concurrent.futures");
        Object outer = Calls.call(Attributes.get(futures, "Future"));
        Fn0 begin = () -> {
            start(coroutine, loop, outer);
            return None.NONE;
        };
        Calls.method(loop, "call_soon_threadsafe",
                NativeFunctions.inner("run_coroutine_threadsafe.<locals>.callback", "()", begin));
        return outer;
    }

    private static boolean claim(Object outer) {
        return Truth.isTrue(Calls.method(outer, "set_running_or_notify_cancel"));
    }

    private static void start(Object coroutine, Object loop, Object outer) {
        Object task;
        try {
            task = Loops.ensureFuture(coroutine, loop);
        } catch (OuroError error) {
            if (claim(outer)) {
                Calls.method(outer, "set_exception", error.exception());
            }
            throw error;
        }
        Fn1 ended = ignored -> {
            copyOutcomeOut(task, outer);
            return None.NONE;
        };
        Fn1 settled = ignored -> {
            boolean passOn = Truth.isTrue(Calls.method(outer, "cancelled"))
                    && !Truth.isTrue(Calls.method(loop, "is_closed"));
            if (passOn) {
                Calls.method(loop, "call_soon_threadsafe", Attributes.get(task, "cancel"));
            }
            return None.NONE;
        };
        Calls.method(task, "add_done_callback",
                NativeFunctions.inner("_chain_future.<locals>._call_set_state", "(source)", ended));
        Calls.method(outer, "add_done_callback",
                NativeFunctions.inner("_chain_future.<locals>._call_check_cancel", "(destination)", settled));
    }

    private static void copyOutcomeOut(Object task, Object outer) {
        if (Truth.isTrue(Calls.method(task, "cancelled"))) {
            Calls.method(outer, "cancel");
            claim(outer);
            return;
        }
        if (!claim(outer)) {
            return;
        }
        Object exception = Calls.method(task, "exception");
        if (exception == None.NONE) {
            Calls.method(outer, "set_result", Calls.method(task, "result"));
        } else {
            Calls.method(outer, "set_exception", exception);
        }
    }

    private record Named(String text, Runnable action) implements Future.NativeCallback {
        @Override
        public void completed(Future future) {
            action.run();
        }
    }

    private static final class Outcome extends AwaitPause {
        Object begin(ExecutionState state, Object awaitable) {
            return await(state, awaitable);
        }

        @Override
        protected Object awaited(ExecutionState state, Object value) {
            return value;
        }
    }
}
