// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.sys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;

/** The three text streams of a context. */
public final class StandardStreams extends OuroObject {
    private static final OuroClass TYPE = OuroClass.builtin(
                    "_io", "TextIOWrapper", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY | OuroClass.NOT_CALLABLE, true)
            .setInstaller(StandardStreams::install);

    private final InputStream in;
    private final OutputStream out;
    private final String name;
    private final long number;

    private StandardStreams(InputStream in, OutputStream out, String name, long number) {
        super(TYPE);
        this.in = in;
        this.out = out;
        this.name = name;
        this.number = number;
    }

    static StandardStreams in(OuroContext context) {
        return new StandardStreams(context.in(), null, "<stdin>", 0);
    }

    static StandardStreams out(OuroContext context) {
        return new StandardStreams(null, context.out(), "<stdout>", 1);
    }

    static StandardStreams err(OuroContext context) {
        return new StandardStreams(null, context.err(), "<stderr>", 2);
    }

    private static void install(TypeBuilder type) {
        type.method("write(self, text, /)", (self, text) -> ((StandardStreams) self).write(text));
        type.method("writelines(self, lines, /)", (self, lines) -> {
            Object iterator = Iteration.iterator(lines);
            for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
                ((StandardStreams) self).write(line);
            }
            return None.NONE;
        });
        type.method("flush(self, /)", self -> ((StandardStreams) self).flush());
        type.method("close(self, /)", self -> ((StandardStreams) self).flush());
        type.method("isatty(self, /)", self -> System.console() != null && System.console().isTerminal());
        type.method("fileno(self, /)", self -> ((StandardStreams) self).number);
        type.method("readable(self, /)", self -> ((StandardStreams) self).in != null);
        type.method("writable(self, /)", self -> ((StandardStreams) self).out != null);
        type.method("seekable(self, /)", self -> false);
        type.method("reconfigure(self, /, **options)", (self, options) -> None.NONE);
        type.method("readline(self, size=-1, /)", (self, size) -> ((StandardStreams) self).readLine());
        type.method("readlines(self, hint=-1, /)", (self, hint) -> ((StandardStreams) self).readLines());
        type.method("read(self, size=-1, /)", (self, size) -> ((StandardStreams) self).read(Numbers.asSize(size)));
        type.method("__iter__(self, /)", self -> self);
        type.method("__next__(self, /)", self -> {
            String line = ((StandardStreams) self).readLine();
            if (line.isEmpty()) {
                throw Errors.stopIteration(null);
            }
            return line;
        });
        type.method("__enter__(self, /)", self -> self);
        type.method("__exit__(self, /, *args)", (self, args) -> None.NONE);
        type.method("__repr__(self, /)", self -> "<_io.TextIOWrapper name='" + ((StandardStreams) self).name
                + "' mode='" + ((StandardStreams) self).mode() + "' encoding='utf-8'>");
        type.getter("name", self -> ((StandardStreams) self).name);
        type.getter("mode", self -> ((StandardStreams) self).mode());
        type.getter("encoding", self -> "utf-8");
        type.getter("errors", self -> ((StandardStreams) self).number == 2 ? "backslashreplace" : "strict");
        type.getter("newlines", self -> None.NONE);
        type.getter("line_buffering", self -> false);
        type.getter("closed", self -> false);
    }

    private String mode() {
        return in != null ? "r" : "w";
    }

    private Object write(Object text) {
        if (!(text instanceof String string)) {
            throw Errors.typeError("write() argument must be str, not %s", Types.name(text));
        }
        if (out == null) {
            throw unsupported("not writable");
        }
        try {
            out.write(string.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw Errors.osError(32, "Broken pipe");
        }
        return (long) string.codePointCount(0, string.length());
    }

    private Object flush() {
        try {
            if (out != null) {
                out.flush();
            }
        } catch (IOException failed) {
            throw Errors.osError(32, "Broken pipe");
        }
        return None.NONE;
    }

    private static RuntimeException unsupported(String what) {
        return Errors.error(ExceptionTypes.OS_ERROR, what);
    }

    private String readLine() {
        if (in == null) {
            throw unsupported("not readable");
        }
        try {
            java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                line.write(b);
                if (b == '\n') {
                    break;
                }
            }
            return line.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failed) {
            throw Errors.osError(5, "Input/output error");
        }
    }

    private Object readLines() {
        OuroList lines = new OuroList();
        for (String line = readLine(); !line.isEmpty(); line = readLine()) {
            lines.append(line);
        }
        return lines;
    }

    private Object read(long size) {
        StringBuilder text = new StringBuilder();
        while (size < 0 || text.length() < size) {
            String line = readLine();
            if (line.isEmpty()) {
                break;
            }
            text.append(line);
        }
        return text.toString();
    }
}
