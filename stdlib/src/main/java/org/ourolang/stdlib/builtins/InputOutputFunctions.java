// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.io.IoModule;
import org.ourolang.stdlib.io.Opening;
import org.ourolang.stdlib.io.StandardStreams;

/** {@code print}, {@code input} and {@code open}. */
final class InputOutputFunctions {
    private InputOutputFunctions() {}

    static void add(ModuleBuilder module) {
        module.functionN("print(*args, sep=' ', end='\\n', file=None, flush=False)", bound -> {
            print((OuroTuple) bound[0], bound[1], bound[2], bound[3], bound[4]);
            return None.NONE;
        });
        module.function("input(prompt='', /)", InputOutputFunctions::input);
        module.functionN(IoModule.OPEN, Opening::open);
    }

    private static void print(OuroTuple values, Object sep, Object end, Object file, Object flush) {
        Object stream = file;
        if (file == None.NONE) {
            stream = StandardStreams.current(OuroContext.get(), "stdout");
            if (stream == null) {
                throw Errors.runtimeError("lost sys.stdout");
            }
            if (stream == None.NONE) {
                return;
            }
        }
        String separator = text("sep", sep, " ");
        String ending = text("end", end, "\n");
        if (StandardStreams.isPlain(stream)) {
            printPlain(stream, values, separator, ending);
        } else {
            printTo(stream, values, separator, ending);
        }
        if (Truth.isTrue(flush)) {
            Calls.method(stream, "flush");
        }
    }

    private static String text(String name, Object value, String absent) {
        if (value == None.NONE) {
            return absent;
        }
        if (OuroInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw Errors.typeError("%s must be None or a string, not %s", name, Types.name(value));
    }

    /** One write for all: nobody can see the difference, except that an error in a later value comes before output. */
    private static void printPlain(Object stream, OuroTuple values, String separator, String ending) {
        List<String> parts = new ArrayList<>(2 * values.size() + 1);
        try {
            for (int i = 0; i < values.size(); i++) {
                if (i > 0) {
                    parts.add(separator);
                }
                parts.add(Representation.str(values.get(i)));
            }
            parts.add(ending);
        } finally {
            writeAll(stream, parts);
        }
    }

    /** What cannot be encoded keeps only itself and what follows from being written. */
    private static void writeAll(Object stream, List<String> parts) {
        try {
            StandardStreams.write(stream, String.join("", parts));
        } catch (OuroError error) {
            if (!error.exception().type().isSubclassOf(ExceptionTypes.UNICODE_ENCODE_ERROR)) {
                throw error;
            }
            for (String part : parts) {
                StandardStreams.write(stream, part);
            }
            throw error;
        }
    }

    private static void printTo(Object stream, OuroTuple values, String separator, String ending) {
        Object write = Attributes.get(stream, "write");
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                Calls.call(write, separator);
            }
            Calls.call(write, Representation.str(values.get(i)));
        }
        Calls.call(write, ending);
    }

    /** What has no {@code flush}, or fails at it, is written to without. */
    private static void flush(Object out) {
        try {
            Calls.method(out, "flush");
        } catch (OuroError ignored) {
            return;
        }
    }

    private static Object input(Object prompt) {
        OuroContext context = OuroContext.get();
        Object in = StandardStreams.current(context, "stdin");
        Object out = StandardStreams.current(context, "stdout");
        if (in == null || in == None.NONE) {
            throw Errors.runtimeError("input(): lost sys.stdin");
        }
        if (out == null || out == None.NONE) {
            throw Errors.runtimeError("input(): lost sys.stdout");
        }
        String shown = Representation.str(prompt);
        if (!shown.isEmpty()) {
            Calls.method(out, "write", shown);
        }
        flush(out);
        Object line = Calls.method(in, "readline");
        if (!(line instanceof String text)) {
            throw Errors.typeError("object.readline() returned non-string");
        }
        if (text.isEmpty()) {
            throw Errors.eofError("EOF when reading a line");
        }
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
