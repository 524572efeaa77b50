// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.Libraries;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Suggestions;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/** {@code . Did you mean: 'x'?} behind the messages of errors about names. */
final class SuggestionText {
    private SuggestionText() {}

    /** @param placed whether the names that the failed frame knew may be suggested */
    static String of(OuroException exception, boolean placed) {
        try {
            String wanted = wanted(exception);
            if (wanted == null || isRefusal(exception)) {
                return "";
            }
            boolean variable = exception.type().isSubclassOf(ExceptionTypes.NAME_ERROR);
            String found = variable && !placed ? null : nearest(exception, wanted, variable);
            boolean library = variable && isLibrary(wanted);
            if (found != null) {
                return ". Did you mean: '" + found + "'?"
                        + (library ? " Or did you forget to import '" + wanted + "'?" : "");
            }
            return library ? ". Did you forget to import '" + wanted + "'?" : "";
        } catch (OuroError failed) {
            return "";
        }
    }

    private static String nearest(OuroException exception, String wanted, boolean variable) {
        boolean ofSelf = variable
                && exception.field("self") != null
                && Attributes.getOrNull(exception.field("self"), wanted) != null;
        return ofSelf ? "self." + wanted : Suggestions.find(candidates(exception), wanted);
    }

    /** What Ouro leaves out was spelled right. */
    private static boolean isRefusal(OuroException exception) {
        return exception.args().size() > 0
                && exception.args().get(0) instanceof String text
                && text.contains(" by Ouro");
    }

    private static boolean isLibrary(String name) {
        return Libraries.names().contains(name)
                || Libraries.source(name) != null;
    }

    private static String wanted(OuroException exception) {
        boolean imported = exception.type().isSubclassOf(ExceptionTypes.IMPORT_ERROR);
        boolean named = imported
                || exception.type().isSubclassOf(ExceptionTypes.NAME_ERROR)
                || exception.type().isSubclassOf(ExceptionTypes.ATTRIBUTE_ERROR);
        if (!named) {
            return null;
        }
        return Attributes.getOrNull(exception, imported ? "name_from" : "name") instanceof String name ? name : null;
    }

    private static List<String> candidates(OuroException exception) {
        List<String> names = new ArrayList<>();
        if (exception.type().isSubclassOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
            Object object = Attributes.getOrNull(exception, "obj");
            if (object != null) {
                addAll(names, directory(object));
            }
        } else if (exception.type().isSubclassOf(ExceptionTypes.IMPORT_ERROR)) {
            Object module = Attributes.getOrNull(exception, "name");
            if (module instanceof String name) {
                addAll(names, directory(OuroContext.get().importModule(name)));
            }
        } else {
            visibleNames(exception, names);
        }
        boolean variables = exception.type().isSubclassOf(ExceptionTypes.NAME_ERROR);
        if (!variables && !wanted(exception).startsWith("_") && !isOfSelf(exception)) {
            names.removeIf(name -> name.startsWith("_"));
        }
        return names;
    }

    private static Traceback last(OuroException exception) {
        Traceback last = exception.traceback();
        while (last != null && last.next() != null) {
            last = last.next();
        }
        return last;
    }

    /** Whether a method asked for the attribute of its own object, whose private names may be suggested. */
    private static boolean isOfSelf(OuroException exception) {
        Traceback last = last(exception);
        Span span = last == null ? null : last.span();
        SourceText source = span == null ? null : last.frame().code().source();
        return source != null && source.text().startsWith("self." + wanted(exception), span.start());
    }

    private static Object directory(Object object) {
        return Calls.call(
                Attributes.get(OuroContext.get().importModule("builtins"), "dir"),
                object);
    }

    private static void addAll(List<String> names, Object iterable) {
        for (Object name : Iteration.toArray(iterable)) {
            if (name instanceof String text) {
                names.add(text);
            }
        }
    }

    private static void visibleNames(OuroException exception, List<String> names) {
        Traceback last = last(exception);
        if (last == null) {
            return;
        }
        if (exception.field("visible") instanceof OuroList visible) {
            addAll(names, visible);
        } else {
            names.addAll(List.of(last.frame().code().variableNames()));
            names.addAll(List.of(last.frame().code().cellNames()));
            names.addAll(List.of(last.frame().code().freeNames()));
        }
        if (last.frame().globals() != null) {
            addAll(names, OuroList.of(last.frame().globals().keysToArray()));
        }
        addAll(
                names,
                OuroList.of(OuroContext.get().state().builtins.keysToArray()));
    }
}
