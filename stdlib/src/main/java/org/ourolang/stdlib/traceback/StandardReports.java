// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.coroutine.NeverAwaited;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.stdlib.support.GuestFrames;
import org.ourolang.stdlib.support.GuestStack;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.RuntimeReports;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;

/** Writes what no guest code can catch to standard error, as the reference does. */
public final class StandardReports implements RuntimeReports {
    private final OuroContext context;
    /** The places and subjects of reports already written: by default each is written once. */
    private final Set<List<Object>> told = new HashSet<>();

    public StandardReports(OuroContext context) {
        this.context = context;
    }

    @Override
    public void neverAwaited(Object coroutine, String subject, String file, int line, String text) {
        if (file == null) {
            GuestFrames.Location caller = GuestFrames.location(1);
            if (caller == null || !caller.isKnown()) {
                neverAwaited(coroutine, subject, "<sys>", 0, "");
            } else {
                neverAwaited(coroutine, subject, caller.file(), caller.line(), caller.text());
            }
            return;
        }
        Object warnings = context.modules().getString("warnings");
        if (warnings != null) {
            String message = subject + " was never awaited" + origin(coroutine);
            Object source = line > 0 ? coroutine : None.NONE;
            Calls.method(
                    warnings,
                    "_from_runtime",
                    message,
                    ExceptionTypes.RUNTIME_WARNING,
                    file,
                    (long) line,
                    coroutine,
                    source);
            return;
        }
        if (!told.add(List.of(file, line, subject))) {
            return;
        }
        String shown = text.isBlank() ? "" : "  " + text.strip() + "\n";
        String hint = line > 0 ? "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n" : "";
        write(file + ":" + line + ": RuntimeWarning: " + subject + " was never awaited" + origin(coroutine) + "\n"
                + shown
                + hint);
    }

    private String origin(Object dropped) {
        if (!(dropped instanceof Coroutine coroutine && NeverAwaited.origin(coroutine) instanceof OuroTuple places)) {
            return "";
        }
        OuroList lines = new OuroList();
        for (int i = places.size() - 1; i >= 0; i--) {
            Object[] place = ((OuroTuple) places.items[i]).toArray();
            lines.append(OuroTuple.of(place[0], place[1], place[2], None.NONE));
        }
        Object formatted = Calls.method(context.importModule("traceback"), "format_list", lines);
        return "\nCoroutine created at (most recent call last)\n"
                + ((String) Calls.method("", "join", formatted)).stripTrailing();
    }

    @Override
    public OuroTuple origin(int depth) {
        List<Object> places = new ArrayList<>();
        GuestStack.visit(entry -> {
            if (places.size() >= depth) {
                return places;
            }
            OuroFunction function = entry.function();
            int line = entry.line() == 0 ? function.code().firstLine() : entry.line();
            places.add(OuroTuple.of(function.code().fileName(), (long) line, function.code().name()));
            return null;
        });
        return OuroTuple.of(places.toArray());
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
        Unraisable.report(context, exception, null, object);
    }

    private void write(String text) {
        write(context, text);
    }

    /** Writes to the program's standard error; to nobody where {@code sys.stderr} is None. */
    public static void write(OuroContext context, String text) {
        Object sys = context.modules().getString("sys");
        Object stream = sys == null ? null : Attributes.getOrNull(sys, "stderr");
        if (stream != null) {
            if (stream != None.NONE) {
                Calls.method(stream, "write", text);
            }
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
