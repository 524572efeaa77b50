// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.RepresentationGuard;
import org.ourolang.interpreter.protocol.Types;

/** The texts by which futures, tasks and handles show themselves. */
final class Reprs {
    private Reprs() {}

    static String future(Future future) {
        return once(future, Reprs::futureText);
    }

    static String task(Task task) {
        return once(task, Reprs::taskText);
    }

    /** Tasks may wait for each other in a circle: CPython shows the inner one as three points. */
    private static <T> String once(T shown, Function<T, String> text) {
        if (!RepresentationGuard.enter(shown)) {
            return "...";
        }
        try {
            return text.apply(shown);
        } finally {
            RepresentationGuard.leave(shown);
        }
    }

    private static String futureText(Future future) {
        List<String> parts = new ArrayList<>();
        parts.add(future.state().name().toLowerCase(Locale.ROOT));
        addOutcome(parts, future);
        return "<" + future.type().name() + " " + String.join(" ", parts) + ">";
    }

    private static void addOutcome(List<String> parts, Future future) {
        if (future.state() == Future.State.FINISHED) {
            parts.add(future.exception() != null
                    ? "exception=" + Representation.repr(future.exception())
                    : "result=" + Abbreviation.of(future.result));
        }
        List<Future.Callback> callbacks = future.callbacks();
        if (!callbacks.isEmpty()) {
            parts.add("cb=[" + callbacks(callbacks) + "]");
        }
        if (future.created() != null) {
            parts.add("created at " + future.created().place());
        }
    }

    private static String taskText(Task task) {
        List<String> parts = new ArrayList<>();
        boolean cancelling = task.mustCancel || !task.isDone() && task.cancelRequests > 0;
        parts.add(cancelling ? "cancelling" : task.state().name().toLowerCase(Locale.ROOT));
        parts.add("name=" + Representation.repr(task.name()));
        if (task.coroutine != null && task.coroutine != None.NONE) {
            parts.add("coro=<" + coroutine(task.coroutine) + ">");
        }
        if (task.waiter != null) {
            parts.add("wait_for=" + Representation.repr(task.waiter));
        }
        addOutcome(parts, task);
        return "<" + task.type().name() + " " + String.join(" ", parts) + ">";
    }

    private static String callbacks(List<Future.Callback> all) {
        int count = all.size();
        String first = callbackWithSource(all.get(0).function());
        if (count == 1) {
            return first;
        }
        String last = callbackWithSource(all.get(count - 1).function());
        return count == 2 ? first + ", " + last : first + ", <" + (count - 2) + " more>, " + last;
    }

    private static String callbackWithSource(Object function) {
        return function instanceof Future.NativeCallback code ? code.text() : withSource(function, null, false);
    }

    /** A coroutine as a task's repr shows it. */
    static String coroutine(Object coroutine) {
        String name = nameOf(coroutine) + "()";
        if (!(coroutine instanceof Suspendable body)) {
            Object running = Attributes.getOrNull(coroutine, "cr_running");
            return Boolean.TRUE.equals(running) ? name + " running" : name;
        }
        Code code = body.code();
        if (body.isClosed()) {
            return name + " done, defined at " + code.fileName() + ":" + code.firstLine();
        }
        return name + " running at " + code.fileName() + ":" + Runtime.lineOf(body);
    }

    private static String nameOf(Object coroutine) {
        if (coroutine instanceof Suspendable body) {
            return body.qualifiedName();
        }
        Object name = Attributes.getOrNull(coroutine, "__qualname__");
        if (name == null) {
            name = Attributes.getOrNull(coroutine, "__name__");
        }
        return name instanceof String text ? text : "<" + Types.name(coroutine) + " without __name__>";
    }

    // Handles

    static String handle(Handle handle) {
        if (handle.textWhenCancelled != null) {
            return handle.textWhenCancelled;
        }
        StringBuilder text = new StringBuilder("<").append(handle.type().name());
        if (handle.cancelled) {
            text.append(" cancelled");
        }
        text.append(whenOf(handle));
        if (handle.callback != null || handle.nativeText() != null && !handle.cancelled) {
            text.append(' ').append(callback(handle));
        }
        if (handle.created != null) {
            text.append(" created at ").append(handle.created.place());
        }
        return text.append('>').toString();
    }

    private static String whenOf(Handle handle) {
        return handle instanceof TimerHandle timer ? " when=" + Representation.repr(timer.shownWhen()) : "";
    }

    /** What the handle will call, with the place of its definition. */
    static String callback(Handle handle) {
        if (handle.callback == null) {
            return handle.nativeText();
        }
        boolean debug = handle.loop instanceof EventLoop own ? own.isDebug() : Loops.isDebug(handle.loop);
        return withSource(handle.callback, handle.arguments, debug);
    }

    static String ready(Ready item) {
        return switch (item) {
            case Handle handle when handle.callback instanceof BuiltinFunction function
                    && function.self() instanceof Task task ->
                Representation.repr(task);
            case Handle handle -> handle(handle);
            case Task task -> Representation.repr(task);
            default -> "<Handle " + item.text() + ">";
        };
    }

    private static String withSource(Object function, Object[] arguments, boolean debug) {
        String text = call(function, arguments, debug, "");
        Code code = codeOf(function);
        return code == null ? text : text + " at " + code.fileName() + ":" + code.firstLine();
    }

    private static String call(Object function, Object[] arguments, boolean debug, String suffix) {
        if (isPartial(function)) {
            String own = arguments(arguments, null, debug) + suffix;
            OuroTuple partialArguments = (OuroTuple) Attributes.get(function, "args");
            OuroDict partialKeywords = (OuroDict) Attributes.get(function, "keywords");
            String inner = arguments(partialArguments.items, partialKeywords, debug) + own;
            return baseName(Attributes.get(function, "func"), inner);
        }
        return baseName(function, arguments(arguments, null, debug) + suffix);
    }

    private static String baseName(Object function, String suffix) {
        if (isPartial(function)) {
            return call(function, new Object[0], false, suffix);
        }
        Object name = Attributes.getOrNull(function, "__qualname__");
        if (!(name instanceof String)) {
            name = Attributes.getOrNull(function, "__name__");
        }
        return (name instanceof String text && !text.isEmpty() ? text : Representation.repr(function)) + suffix;
    }

    private static String arguments(Object[] positional, OuroDict keywords, boolean debug) {
        if (!debug) {
            return "()";
        }
        List<String> parts = new ArrayList<>();
        if (positional != null) {
            for (Object argument : positional) {
                parts.add(Representation.repr(argument));
            }
        }
        if (keywords != null) {
            Object[] names = keywords.keysToArray();
            Object[] values = keywords.valuesToArray();
            for (int i = 0; i < names.length; i++) {
                parts.add(names[i] + "=" + Representation.repr(values[i]));
            }
        }
        return "(" + String.join(", ", parts) + ")";
    }

    private static boolean isPartial(Object function) {
        return isOfFunctools(function, "partial");
    }

    private static boolean isOfFunctools(Object function, String name) {
        return Types.of(function).name().equals(name) && "functools".equals(Types.of(function).module());
    }

    /** The code of the function behind wrappers and partials; null for anything else, bound methods included. */
    private static Code codeOf(Object function) {
        Object current = function;
        while (true) {
            if (current instanceof OuroFunction own) {
                Object wrapped = own.attribute("__wrapped__");
                if (wrapped == null) {
                    return own.code();
                }
                current = wrapped;
            } else if (isPartial(current) || isOfFunctools(current, "partialmethod")) {
                current = Attributes.get(current, "func");
            } else {
                return null;
            }
        }
    }
}
