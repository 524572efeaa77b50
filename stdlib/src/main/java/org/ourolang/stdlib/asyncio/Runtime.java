// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.stdlib.support.GuestStack;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.FrameRecord;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.stdlib.traceback.StandardReports;

/** What the library needs of the running instance. */
final class Runtime {
    private Runtime() {}

    static ExecutionState execution() {
        return OuroContext.get().state();
    }

    /** The line at which a body stands; the line of its definition before the start. */
    static Object lineOf(Suspendable body) {
        return (long) GuestStack.lineOf(body);
    }

    /** The traceback and the exception, as {@code traceback.format_exception} has them. */
    static String formatException(OuroException exception) {
        return joined("format_exception", exception);
    }

    static String formatExceptionOnly(OuroException exception) {
        return joined("format_exception_only", exception);
    }

    private static String joined(String function, OuroException exception) {
        Object traceback;
        try {
            traceback = OuroContext.get().importModule("traceback");
        } catch (OuroError absent) {
            return exception.type().name() + ": " + Representation.str(exception) + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (Object part : Iteration.toArray(Calls.method(traceback, function, exception))) {
            text.append(part);
        }
        return text.toString();
    }

    /** One entry of a traceback for a frame. */
    static String formatFrame(FrameRecord frame) {
        return formatPlace(frame.code().fileName(), frame.line(), frame.code().name());
    }

    static String formatPlace(String file, int line, String function) {
        StringBuilder text = new StringBuilder("  File \"")
                .append(file)
                .append("\", line ")
                .append(line)
                .append(", in ")
                .append(function)
                .append('\n');
        Object source = Calls.method(OuroContext.get().importModule("linecache"), "getline", file, (long) line);
        String stripped = Representation.str(source).strip();
        if (!stripped.isEmpty()) {
            text.append("    ").append(stripped).append('\n');
        }
        return text.toString();
    }

    /** Writes to {@code sys.stderr}. */
    static void writeError(String text) {
        StandardReports.write(OuroContext.get(), text);
    }
}
