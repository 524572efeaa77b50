// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/**
 * The library's log: goes through the {@code logging} module once the script has imported it, and otherwise straight to
 * standard error in the form that an unconfigured {@code logging} has.
 */
final class Log {
    private Log() {}

    /** @param exception null for none */
    static void error(String message, OuroException exception) {
        Object logger = logger();
        if (logger == null) {
            write(message, exception);
            return;
        }
        Object info = exception == null
                ? Boolean.FALSE
                : OuroTuple.of(exception.type(), exception, Attributes.get(exception, "__traceback__"));
        Calls.call(Attributes.get(logger, "error"), new Object[] {message, info}, new String[] {"exc_info"});
    }

    /** Logs an exception that is being handled. */
    static void handling(String message, OuroException exception) {
        Object logger = logger();
        if (logger == null) {
            write(message, exception);
            return;
        }
        ExecutionState execution = Runtime.execution();
        OuroException outside = execution.handled;
        execution.handled = exception;
        try {
            Calls.call(
                    Attributes.get(logger, "error"), new Object[] {message, Boolean.TRUE}, new String[] {"exc_info"});
        } finally {
            execution.handled = outside;
        }
    }

    /** @param format as logging's, with the arguments' values at its marks in {@code text} */
    static void warning(String text, String format, Object... arguments) {
        Object logger = logger();
        if (logger == null) {
            write(text, null);
            return;
        }
        Object[] all = new Object[arguments.length + 1];
        all[0] = format;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Calls.method(logger, "warning", all);
    }

    /** @param format as logging's, for one argument */
    static void debug(String format, Object argument) {
        Object logger = logger();
        if (logger != null) {
            Calls.method(logger, "debug", format, argument);
        }
    }

    /** Null while no script has imported logging. */
    private static Object logger() {
        OuroContext context = OuroContext.get();
        Object logging = context.modules().getString("logging");
        if (logging == null) {
            return null;
        }
        Object module = context.modules().getString("asyncio.base_events");
        Object replacement = module instanceof OuroModule own ? own.globals().getString("logger") : null;
        return replacement != null ? replacement : Calls.method(logging, "getLogger", "asyncio");
    }

    private static void write(String message, OuroException exception) {
        StringBuilder text = new StringBuilder(message).append('\n');
        if (exception != null) {
            text.append(Runtime.formatException(exception));
        }
        Runtime.writeError(text.toString());
    }
}
