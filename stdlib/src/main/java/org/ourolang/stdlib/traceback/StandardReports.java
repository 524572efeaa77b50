// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.RuntimeReports;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;

/** Writes what no guest code can catch to standard error, as the reference does. */
public final class StandardReports implements RuntimeReports {
    private final OuroContext context;

    public StandardReports(OuroContext context) {
        this.context = context;
    }

    @Override
    public void neverAwaited(String qualifiedName, String file, int line, String text) {
        Object warnings = context.modules().getString("warnings");
        if (warnings != null) {
            Object category = context.state().builtins.getString("RuntimeWarning");
            String message = "coroutine '" + qualifiedName + "' was never awaited";
            Calls.method(warnings, "warn_explicit", message, category, file, (long) line);
            return;
        }
        String shown = text.isBlank() ? "" : "  " + text.strip() + "\n";
        write(file + ":" + line + ": RuntimeWarning: coroutine '" + qualifiedName + "' was never awaited\n" + shown
                + "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
    }

    @Override
    public void syntaxWarning(String message, String file, int line, String text) {
        Object warnings = context.modules().getString("warnings");
        if (warnings == null) {
            String shown = text.isBlank() ? "" : "  " + text.strip() + "\n";
            write(file + ":" + line + ": SyntaxWarning: " + message + "\n" + shown);
            return;
        }
        Calls.method(warnings, "warn_explicit", message, ExceptionTypes.SYNTAX_WARNING, file, (long) line);
    }

    @Override
    public void unraisable(OuroException exception, Object object) {
        write("Exception ignored in: " + Representation.repr(object) + "\n" + TracebackText.plainly(exception));
    }

    private void write(String text) {
        Object sys = context.modules().getString("sys");
        Object stream = sys == null ? null : Attributes.getOrNull(sys, "stderr");
        if (stream != null && stream != None.NONE) {
            Calls.method(stream, "write", text);
            return;
        }
        try {
            OutputStream err = context.err();
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException closed) {
            // Nobody is left to tell.
        }
    }
}
