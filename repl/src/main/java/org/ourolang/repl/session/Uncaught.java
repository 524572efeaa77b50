// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.stdlib.io.StandardStreams;
import org.ourolang.stdlib.traceback.Palette;
import org.ourolang.stdlib.traceback.TracebackText;

/** What becomes of an exception that nobody caught, by Python's rules. */
public final class Uncaught {
    /** The exit status after Ctrl-C. */
    public static final int INTERRUPTED = 130;

    /** Stands for the hook that programs begin with. */
    private static final Object DEFAULT = new Object();

    private final OuroContext context;
    private boolean isErrorLost;

    /** @param context in which the program runs */
    public Uncaught(OuroContext context) {
        this.context = context;
    }

    /** Shows the exception on standard error, unless it asks for the program's end; the exit status. */
    public int report(OuroException exception) {
        if (isExit(exception)) {
            return exitStatus(exception);
        }
        try {
            flush("stdout");
        } catch (OuroError ignored) {
            // The report of the exception itself matters more.
        }
        keep(exception);
        OuroException failure = shown(exception);
        if (failure != null && isExit(failure)) {
            return exitStatus(failure);
        }
        if (failure != null) {
            error("Error in sys.excepthook:\n" + limited(failure) + "\nOriginal exception was:\n"
                    + limited(exception));
        }
        return exception.type() == ExceptionTypes.KEYBOARD_INTERRUPT ? INTERRUPTED : 1;
    }

    private static boolean isExit(OuroException exception) {
        return exception.type().isSubclassOf(ExceptionTypes.SYSTEM_EXIT);
    }

    /** As {@code sys} has it afterwards; only a program that asked for {@code sys} can look. */
    private void keep(OuroException exception) {
        Object sys = context.modules().getString("sys");
        if (sys != null) {
            Attributes.set(sys, "last_exc", exception);
            Attributes.set(sys, "last_type", exception.type());
            Attributes.set(sys, "last_value", exception);
            Attributes.set(sys, "last_traceback", traceback(exception));
        }
    }

    private static Object traceback(OuroException exception) {
        return exception.traceback() == null ? None.NONE : exception.traceback();
    }

    /** Shows the exception; what a hook of the program raised at that, or null. */
    private OuroException shown(OuroException exception) {
        Object hook = hook();
        if (hook == DEFAULT) {
            error(limited(exception));
            return null;
        }
        if (hook == null) {
            error("sys.excepthook is missing\n" + limited(exception));
            return null;
        }
        try {
            Calls.call(hook, exception.type(), exception, traceback(exception));
            return null;
        } catch (OuroError failed) {
            return failed.exception();
        }
    }

    /** The program's own hook; null if it has taken the hook away, else {@link #DEFAULT}. */
    private Object hook() {
        Object sys = context.modules().getString("sys");
        if (sys == null) {
            return DEFAULT;
        }
        Object hook = Attributes.getOrNull(sys, "excepthook");
        return hook != null && hook == Attributes.getOrNull(sys, "__excepthook__") ? DEFAULT : hook;
    }

    private String limited(OuroException exception) {
        Object sys = context.modules().getString("sys");
        Object limit = sys == null ? null : Attributes.getOrNull(sys, "tracebacklimit");
        return TracebackText.limited(exception, Palette.of(context), limit);
    }

    /** The text to show for the exception; empty when a hook of the program has shown it itself. */
    String text(OuroException exception) {
        Object hook = hook();
        if (hook == null || hook == DEFAULT) {
            return limited(exception);
        }
        try {
            Calls.call(hook, exception.type(), exception, traceback(exception));
            return "";
        } catch (OuroError failed) {
            return "Error in sys.excepthook:\n" + TracebackText.of(failed.exception()) + "\nOriginal exception was:\n"
                    + TracebackText.of(exception);
        }
    }

    /** The exit status that {@code SystemExit} asks for; an argument that is no number is shown. */
    public int exitStatus(OuroException exit) {
        Object given = Attributes.getOrNull(exit, "code");
        if (given == null || given == None.NONE) {
            return 0;
        }
        Object code = OuroInstance.unwrap(given);
        if (code instanceof Long number) {
            return (int) (number & 0xFF);
        }
        if (code instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (code instanceof BigInteger) {
            error("Exception ignored on threading shutdown:\n"
                    + "OverflowError: Python int too large to convert to C long\n");
            return 0xFF;
        }
        try {
            error(Representation.str(given) + "\n");
        } catch (OuroError failed) {
            error("\nException ignored on threading shutdown:\n" + TracebackText.plainly(failed.exception()));
        }
        return 1;
    }

    /** Writes what the standard streams hold back, saying so if that fails; whether it did not. */
    public boolean flushAtEnd() {
        try {
            flush("stdout");
        } catch (OuroError failed) {
            error("Exception ignored on flushing sys.stdout:\n" + TracebackText.plainly(failed.exception()));
            return false;
        }
        try {
            flush("stderr");
            return !isErrorLost;
        } catch (OuroError nobodyHears) {
            return false;
        }
    }

    /** Writes what the standard streams hold back, as far as that works. */
    public void flush() {
        try {
            flush("stdout");
            flush("stderr");
        } catch (OuroError unheard) {
            // The end of the program says so.
        }
    }

    private void flush(String stream) {
        Object target = StandardStreams.current(context, stream);
        if (target != null && target != None.NONE && !isClosed(target)) {
            Calls.method(target, "flush");
        }
    }

    private static boolean isClosed(Object stream) {
        try {
            return Truth.isTrue(Attributes.get(stream, "closed"));
        } catch (OuroError unknown) {
            return false;
        }
    }

    /** Writes to the program's standard error. */
    public void error(String text) {
        Object target = StandardStreams.current(context, "stderr");
        if (target == null) {
            errorOfProcess(text);
        } else if (target != None.NONE) {
            try {
                Calls.method(target, "write", text);
                flush("stderr");
            } catch (OuroError failed) {
                errorOfProcess(text);
            }
        }
    }

    private void errorOfProcess(String text) {
        try {
            OutputStream err = context.err();
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException closed) {
            isErrorLost = true;
        }
    }
}
