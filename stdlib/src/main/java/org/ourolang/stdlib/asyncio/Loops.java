// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.contextvars.Context;

/** What the library asks of loops and futures that may be a script's own. */
final class Loops {
    private static final String[] CONTEXT = {"context"};
    private static final String[] MESSAGE = {"msg"};

    private Loops() {}

    static boolean isDebug(Object loop) {
        Object answer = Calls.method(loop, "get_debug");
        return Truth.isTrue(answer);
    }

    static boolean isRunning(Object loop) {
        return loop instanceof EventLoop own ? own.isRunning() : Truth.isTrue(Calls.method(loop, "is_running"));
    }

    /** @param context null for a copy of the current one */
    static void callSoon(Object loop, Object function, Context context, Object... arguments) {
        if (loop instanceof EventLoop own && own.isPlain()) {
            own.checkClosed();
            own.ready.add(own.newHandle(function, arguments, context));
            return;
        }
        Object method = Attributes.get(loop, "call_soon");
        Object[] all = new Object[arguments.length + (context == null ? 1 : 2)];
        all[0] = function;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        if (context == null) {
            Calls.call(method, all);
        } else {
            all[all.length - 1] = context;
            Calls.call(method, all, CONTEXT);
        }
    }

    /** The loop of a future of any kind. */
    static Object ofFuture(Object future) {
        if (future instanceof Future own) {
            own.checkInitialized();
            return own.loop;
        }
        Object getter = Attributes.getOrNull(future, "get_loop");
        return getter != null ? Calls.call(getter) : Attributes.get(future, "_loop");
    }

    /** Asks a task of any kind to end, without a message. */
    static boolean cancelTask(Object task) {
        return task instanceof Task own && own.type().isBuiltin()
                ? own.cancel(None.NONE)
                : Truth.isTrue(Calls.method(task, "cancel"));
    }

    /** Hands a cancellation on to what is waited for. */
    static boolean cancelFuture(Object future, Object message) {
        if (future instanceof Future own && own.type().isBuiltin()) {
            return own.cancel(message);
        }
        Object method = Attributes.get(future, "cancel");
        return Truth.isTrue(Calls.call(method, new Object[] {message}, MESSAGE));
    }

    /** Whether asyncio takes the value for a future. */
    static boolean isFuture(Object value) {
        if (value instanceof Future) {
            return true;
        }
        OuroClass shown =
                value instanceof OuroInstance && Attributes.getOrNull(value, "__class__") instanceof OuroClass type
                        ? type
                        : Types.of(value);
        if (shown.lookup("_asyncio_future_blocking") == null) {
            return false;
        }
        Object blocking = Attributes.getOrNull(value, "_asyncio_future_blocking");
        return blocking != null && blocking != None.NONE;
    }

    static Object running() {
        return running(AsyncioState.get());
    }

    /** As {@link #running()}, for callers that know the state of the running instance. */
    static Object running(AsyncioState state) {
        Object loop = state.runningLoop();
        if (loop == null) {
            throw Errors.runtimeError("no running event loop");
        }
        return loop;
    }

    /** {@code get_event_loop()}. */
    static Object current() {
        AsyncioState state = AsyncioState.get();
        Object loop = state.runningLoop();
        if (loop != null) {
            return loop;
        }
        return Calls.method(Policies.current(), "get_event_loop");
    }

    /** Passes a value on to a task, future or coroutine: what {@code ensure_future} does. */
    static Object ensureFuture(Object value, Object loop) {
        if (isFuture(value)) {
            if (loop != null && loop != ofFuture(value)) {
                throw Errors.valueError(
                        "The future belongs to a different loop than the one specified as the loop argument");
            }
            return value;
        }
        Object coroutine = value;
        boolean closeOnFailure = true;
        if (!Coroutines.isCoroutine(value)) {
            if (!Coroutines.isIterableCoroutine(value)
                    && Types.of(value).lookup("__await__") == null) {
                throw Errors.typeError("An asyncio.Future, a coroutine or an awaitable is required");
            }
            coroutine = Calls.call(LazyNames.get("_wrap_awaitable"), value);
            closeOnFailure = false;
        }
        try {
            Object target = loop != null ? loop : current();
            return createTask(target, coroutine, null, null);
        } catch (OuroError error) {
            if (closeOnFailure && error.is(ExceptionTypes.RUNTIME_ERROR)) {
                Calls.method(coroutine, "close");
            }
            throw error;
        }
    }

    /**
     * Asks the loop for a task.
     *
     * @param name null not to pass one
     * @param context null for a copy of the current one
     */
    static Object createTask(Object loop, Object coroutine, Object name, Context context) {
        if (loop instanceof EventLoop own && own.isPlain()) {
            return own.createTask(coroutine, name == null ? None.NONE : name, context);
        }
        Object method = Attributes.get(loop, "create_task");
        if (name == null) {
            return Calls.call(method, coroutine);
        }
        if (context == null) {
            return Calls.call(method, new Object[] {coroutine, name}, new String[] {"name"});
        }
        return Calls.call(method, new Object[] {coroutine, name, context}, new String[] {"name", "context"});
    }

    static Future createFuture(Object loop) {
        if (loop instanceof EventLoop own && own.isPlain()) {
            return new Future(loop);
        }
        Object made = Calls.method(loop, "create_future");
        if (made instanceof Future future) {
            return future;
        }
        throw Errors.unsupported("create_future() that answers a %s".formatted(Types.name(made)));
    }
}
