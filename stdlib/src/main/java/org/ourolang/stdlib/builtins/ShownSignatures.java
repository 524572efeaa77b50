// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.Map;
import java.util.Set;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;

/** What {@code __text_signature__} tells of builtin classes, and of functions that bind their arguments themselves. */
final class ShownSignatures {
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("bool", "(object=False, /)"),
            Map.entry("classmethod", "(function, /)"),
            Map.entry("complex", "(real=0, imag=0)"),
            Map.entry("ellipsis", "()"),
            Map.entry("enumerate", "(iterable, start=0)"),
            Map.entry("filter", "(function, iterable, /)"),
            Map.entry("float", "(x=0, /)"),
            Map.entry("frozenset", "(iterable=(), /)"),
            Map.entry("functools.partial", "(func, /, *args, **keywords)"),
            Map.entry("list", "(iterable=(), /)"),
            Map.entry("map", "(function, iterable, /, *iterables)"),
            Map.entry("method", "(function, instance, /)"),
            Map.entry("NoneType", "()"),
            Map.entry("NotImplementedType", "()"),
            Map.entry("object", "()"),
            Map.entry("reversed", "(sequence, /)"),
            Map.entry("set", "(iterable=(), /)"),
            Map.entry("staticmethod", "(function, /)"),
            Map.entry("tuple", "(iterable=(), /)"),
            Map.entry("types.SimpleNamespace", "(mapping_or_iterable=(), /, **kwargs)"),
            Map.entry("zip", "(*iterables, strict=False)"));
    /** Functions of the module, and a method, whose signatures CPython does not tell. */
    private static final Set<String> UNTOLD =
            Set.of("__build_class__", "dir", "getattr", "iter", "max", "min", "next", "vars");
    private static final Set<String> SEARCHES =
            Set.of("count", "endswith", "find", "index", "rfind", "rindex", "startswith");
    private static final Set<OuroClass> TEXTS = Set.of(BuiltinTypes.STR, BuiltinTypes.BYTES, BuiltinTypes.BYTEARRAY);
    private static final String SORTED = "(iterable, /, *, key=None, reverse=False)";

    private ShownSignatures() {}

    /** The text for a class: None for one that a script made, and where CPython tells nothing. */
    static Object ofClass(OuroClass type) {
        if (!type.isBuiltin()) {
            return None.NONE;
        }
        String known = BY_NAME.get(type.fullName());
        if (known != null) {
            return known;
        }
        String text = null;
        if (type.own("__init__") instanceof BuiltinMethod method) {
            text = method.signature().parameterText();
        } else if (type.own("__new__") instanceof BuiltinFunction function) {
            text = function.signature().parameterText();
        }
        boolean tells = text != null && !text.contains("*args") && !text.contains("<unrepresentable>");
        return tells ? text.replaceFirst("^\\(\\w+(, /(?=,|\\)))?(, )?", "(") : None.NONE;
    }

    /** The parameters that a builtin function shows; null where CPython tells nothing. */
    static String ofFunction(BuiltinFunction function) {
        if (function.method() != null) {
            return ofMethod(function.method());
        }
        boolean builtin = function.module() == null || "builtins".equals(function.module());
        if (builtin && UNTOLD.contains(function.name())) {
            return null;
        }
        return builtin && function.name().equals("sorted") ? SORTED : function.signature().parameterText();
    }

    /** The parameters that a method of a builtin class shows; null where CPython tells nothing. */
    static String ofMethod(BuiltinMethod method) {
        if (method.owner() == BuiltinTypes.DICT && method.name().equals("update")) {
            return null;
        }
        String text = method.signature().parameterText();
        return TEXTS.contains(method.owner()) && SEARCHES.contains(method.name())
                ? text.replace(", start=None, end=None, /", "[, start[, end]], /")
                : text;
    }
}
