// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** What {@code help(x)} and {@code x?} say. */
final class HelpText {
    static final String GENERAL = """
            Type Python; `await` works at the top level, and tasks run while you type.
            help(x) or x?     what x is
            :help             the prompt's own commands
            Tab completes, Ctrl-R searches what was typed, Ctrl-C interrupts, Ctrl-D leaves.
            """;

    private static final int WIDTH = 76;

    private HelpText() {}

    /** A text of several lines about a value; ends with a line end. */
    static String of(Object value) {
        StringBuilder text = new StringBuilder(title(value)).append('\n');
        String doc = doc(value);
        if (!doc.isBlank()) {
            text.append('\n');
            doc.strip().lines().forEach(line -> text.append("    ").append(line).append('\n'));
        }
        Set<String> names = StaticLook.names(value);
        names.removeIf(name -> name.startsWith("_"));
        if (!isCallable(value) && !names.isEmpty() || value instanceof OuroClass) {
            text.append('\n').append(wrapped(names));
        }
        String place = place(value);
        if (place != null) {
            text.append("\ndefined at ").append(place).append('\n');
        }
        return text.toString();
    }

    private static boolean isCallable(Object value) {
        return value instanceof OuroFunction
                || value instanceof BoundMethod
                || value instanceof BuiltinFunction
                || value instanceof BuiltinMethod;
    }

    private static String title(Object value) {
        return switch (value) {
            case OuroModule module -> "module " + module.name();
            case OuroClass type -> "class " + type.fullName() + signature(value) + bases(type);
            case OuroFunction function -> kind(function) + " " + function.qualifiedName() + signature(value);
            case BoundMethod method -> "method " + nameOf(method.function()) + signature(value);
            case BuiltinFunction function -> "builtin function " + function.name() + signature(value);
            case BuiltinMethod method -> "method " + method.owner().name() + "." + method.name() + signature(value);
            default -> "a value of class " + Types.of(value).fullName();
        };
    }

    private static String nameOf(Object function) {
        return function instanceof OuroFunction own ? own.qualifiedName() : Types.name(function);
    }

    private static String kind(OuroFunction function) {
        int flags = function.code().flags();
        if ((flags & Code.COROUTINE) != 0) {
            return "coroutine function";
        }
        if ((flags & Code.ASYNC_GENERATOR) != 0) {
            return "asynchronous generator function";
        }
        return (flags & Code.GENERATOR) != 0 ? "generator function" : "function";
    }

    private static String bases(OuroClass type) {
        List<String> names = java.util.Arrays.stream(type.bases()).map(OuroClass::name).toList();
        return names.isEmpty() || names.equals(List.of("object")) ? "" : ", a " + String.join(" and ", names);
    }

    private static String signature(Object value) {
        try {
            Object inspect = OuroContext.get().importModule("inspect");
            return Representation.str(Calls.method(inspect, "signature", value));
        } catch (OuroError unknown) {
            return "";
        }
    }

    private static String doc(Object value) {
        Object doc;
        try {
            Object documented = isCallable(value) || value instanceof OuroClass || value instanceof OuroModule
                    ? value
                    : Types.of(value);
            doc = Attributes.getOrNull(documented, "__doc__");
            if (doc instanceof String) {
                doc = Calls.method(OuroContext.get().importModule("inspect"), "cleandoc", doc);
            }
        } catch (OuroError failed) {
            return "";
        }
        return doc == null || doc == None.NONE ? "" : doc.toString();
    }

    private static String place(Object value) {
        Object function = value instanceof BoundMethod method ? method.function() : value;
        if (function instanceof OuroFunction own) {
            return own.code().fileName() + ":" + own.code().firstLine();
        }
        return null;
    }

    private static String wrapped(Set<String> names) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder("   ");
        for (String name : names) {
            if (line.length() + name.length() + 1 > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder("   ");
            }
            line.append(' ').append(name);
        }
        return text.append(line).append('\n').toString();
    }
}
