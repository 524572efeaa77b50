// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.stdlib.support.StructSequence;

/** What becomes of exceptions that no guest code can catch: {@code sys.unraisablehook} hears of them. */
public final class Unraisable {
    private static final StructSequence ARGUMENTS = new StructSequence(
            "", "UnraisableHookArgs", 5, false, "exc_type", "exc_value", "exc_traceback", "err_msg", "object");

    private Unraisable() {}

    /**
     * Calls the hook, or says on standard error what the usual one says.
     *
     * @param message what was going on; null for none
     * @param object in which the exception was raised; null for none
     */
    public static void report(OuroContext context, OuroException exception, String message, Object object) {
        Object sys = context.modules().getString("sys");
        Object hook = sys == null ? null : Attributes.getOrNull(sys, "unraisablehook");
        if (hook == null || hook == Attributes.getOrNull(sys, "__unraisablehook__")) {
            StandardReports.write(context, text(exception, message, object));
            return;
        }
        Object traceback = exception.traceback() == null ? None.NONE : exception.traceback();
        try {
            Calls.call(hook, ARGUMENTS.make(exception.type(), exception, traceback, orNone(message), orNone(object)));
        } catch (OuroError failed) {
            StandardReports.write(context, text(failed.exception(), "Exception ignored in sys.unraisablehook", hook));
        }
    }

    private static Object orNone(Object value) {
        return value == null ? None.NONE : value;
    }

    /** What the usual hook says of arguments such as {@link #report} gives. */
    public static String text(Object arguments) {
        Object message = Attributes.get(arguments, "err_msg");
        Object object = Attributes.get(arguments, "object");
        return text(
                (OuroException) Attributes.get(arguments, "exc_value"),
                message instanceof String text ? text : null,
                object == None.NONE ? null : object);
    }

    private static String text(OuroException exception, String message, Object object) {
        String title = message == null ? object == null ? "" : "Exception ignored in" : message;
        String about = object == null ? "" : " " + shown(object);
        return (title.isEmpty() ? "" : title + ":" + about + "\n") + TracebackText.plainly(exception);
    }

    private static String shown(Object object) {
        try {
            return Representation.repr(object);
        } catch (OuroError failed) {
            return "<object repr() failed>";
        }
    }
}
