// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.OuroException;
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
        Object logging = OuroContext.get().modules().getString("logging");
        if (logging == null) {
            write(message, exception);
            return;
        }
        Object logger = Calls.method(logging, "getLogger", "asyncio");
        Object method = Attributes.get(logger, "error");
        Object info = exception == null ? Boolean.FALSE : exception;
        Calls.call(method, new Object[] {"%s", message, info}, new String[] {"exc_info"});
    }

    static void warning(String message) {
        Object logging = OuroContext.get().modules().getString("logging");
        if (logging == null) {
            write(message, null);
        } else {
            Calls.method(Calls.method(logging, "getLogger", "asyncio"), "warning", "%s", message);
        }
    }

    private static void write(String message, OuroException exception) {
        StringBuilder text = new StringBuilder(message).append('\n');
        if (exception != null) {
            text.append(Runtime.formatException(exception));
        }
        Runtime.writeError(text.toString());
    }
}
