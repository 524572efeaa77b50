// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;

/** Tells the loop's exception handler what went wrong where no caller could be told. */
final class Reports {
    private static final List<String> STACKS = List.of("source_traceback", "handle_traceback");

    private Reports() {}

    static void callbackFailed(Object loop, Handle handle, OuroException exception) {
        OuroDict context = new OuroDict();
        context.put("message", "Exception in callback " + Reprs.callback(handle));
        context.put("exception", exception);
        context.put("handle", handle);
        if (handle.created != null) {
            context.put("source_traceback", handle.created);
        }
        // An error of the handler itself has this one for its context.
        ExecutionState execution = Runtime.execution();
        OuroException outside = execution.handled;
        execution.handled = exception;
        try {
            send(loop, context);
        } finally {
            execution.handled = outside;
        }
    }

    static void neverRetrieved(Future future) {
        if (Observation.get().observer != null) {
            Observation.get().neverRetrieved(future);
        }
        OuroDict context = new OuroDict();
        context.put("message", future.type().name() + " exception was never retrieved");
        context.put("exception", future.exception());
        context.put("future", future);
        if (future.created() != null) {
            context.put("source_traceback", future.created());
        }
        send(future.loop, context);
    }

    static void destroyedPending(Task task) {
        OuroDict context = new OuroDict();
        context.put("task", task);
        context.put("message", "Task was destroyed but it is pending!");
        if (task.created() != null) {
            context.put("source_traceback", task.created());
        }
        send(task.loop, context);
    }

    static void send(Object loop, OuroDict context) {
        if (loop instanceof EventLoop own && own.isPlain()) {
            handle(own, context);
        } else {
            showStacks(context);
            Calls.method(loop, "call_exception_handler", context);
        }
    }

    /** {@code loop.call_exception_handler(context)}. */
    static void handle(EventLoop loop, Object context) {
        if (loop.exceptionHandler == None.NONE) {
            handleByDefault(loop, context, "");
            return;
        }
        if (context instanceof OuroDict known) {
            showStacks(known);
        }
        try {
            Calls.call(loop.exceptionHandler, loop, context);
        } catch (OuroError error) {
            if (Errs.endsLoop(error)) {
                throw error;
            }
            OuroDict failure = new OuroDict();
            failure.put("message", "Unhandled error in exception handler");
            failure.put("exception", error.exception());
            failure.put("context", context);
            handleByDefault(loop, failure, " while handling an unexpected error in custom exception handler");
        }
    }

    /** Puts what a script can read in the place of the stacks of debug mode. */
    private static void showStacks(OuroDict context) {
        for (String key : STACKS) {
            if (context.getString(key) instanceof CreationStack stack) {
                context.put(key, stack.shown());
            }
        }
    }

    private static void handleByDefault(EventLoop loop, Object context, String circumstance) {
        try {
            if (loop.isPlain()) {
                writeDefault(loop, context);
            } else {
                if (context instanceof OuroDict known) {
                    showStacks(known);
                }
                Calls.method(loop, "default_exception_handler", context);
            }
        } catch (OuroError error) {
            if (Errs.endsLoop(error)) {
                throw error;
            }
            Log.handling("Exception in default exception handler" + circumstance, error.exception());
        }
    }

    /** {@code loop.default_exception_handler(context)}. */
    static void writeDefault(EventLoop loop, Object given) {
        if (!(given instanceof OuroDict context)) {
            // Scripts hand in dicts; the error is the reference's, which begins by asking for the message.
            Attributes.get(given, "get");
            throw Errors.unsupported("an exception context that is a %s".formatted(Types.name(given)));
        }
        Object message = context.getString("message");
        if (message == null || message.equals("")) {
            message = "Unhandled exception in event loop";
        }
        Object exception = context.getString("exception");
        if (context.getString("source_traceback") == null
                && loop.currentHandle != null
                && loop.currentHandle.created != null) {
            context.put("handle_traceback", loop.currentHandle.created);
        }
        StringBuilder text = new StringBuilder(Representation.str(message));
        Object[] keys = context.keysToArray();
        Arrays.sort(keys, Comparator.comparing(Object::toString));
        for (Object key : keys) {
            if (key.equals("message") || key.equals("exception")) {
                continue;
            }
            Object value = context.get(key);
            text.append('\n').append(key).append(": ");
            if (STACKS.contains(key)) {
                text.append(key.equals("handle_traceback") ? "Handle" : "Object")
                        .append(" created at (most recent call last):\n")
                        .append(CreationStack.format(value).stripTrailing());
            } else {
                text.append(Representation.repr(value));
            }
        }
        Log.error(text.toString(), exception instanceof OuroException failure ? failure : null);
    }
}
