// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Types;

/** The attributes that a class pattern looks at (PEP 634). */
final class ClassPatterns {
    private static final List<OuroClass> SELF_MATCHING = List.of(
            BuiltinTypes.BOOL,
            BuiltinTypes.BYTEARRAY,
            BuiltinTypes.BYTES,
            BuiltinTypes.DICT,
            BuiltinTypes.FLOAT,
            BuiltinTypes.FROZENSET,
            BuiltinTypes.INT,
            BuiltinTypes.LIST,
            BuiltinTypes.SET,
            BuiltinTypes.STR,
            BuiltinTypes.TUPLE);

    private ClassPatterns() {}

    /** The values for the positional patterns, then for the keywords; null when one is missing. */
    static Object[] attributes(OuroClass type, Object subject, int positional, String[] keywords) {
        Object[] values = new Object[positional + keywords.length];
        List<String> seen = new ArrayList<>();
        if (positional > 0) {
            Object names = Attributes.getOrNull(type, "__match_args__");
            if (names == null && isSelfMatching(type)) {
                if (positional > 1) {
                    throw tooMany(type, 1, positional);
                }
                values[0] = subject;
            } else if (!positional(type, names, subject, positional, values, seen)) {
                return null;
            }
        }
        for (int i = 0; i < keywords.length; i++) {
            if (!find(type, subject, keywords[i], values, positional + i, seen)) {
                return null;
            }
        }
        return values;
    }

    private static boolean positional(
            OuroClass type, Object names, Object subject, int positional, Object[] values, List<String> seen) {
        if (names == null) {
            throw tooMany(type, 0, positional);
        }
        if (!(names instanceof OuroTuple tuple)) {
            throw Errors.typeError(
                    "%s.__match_args__ must be a tuple (got %s)", type.name(), Types.name(names));
        }
        if (tuple.size() < positional) {
            throw tooMany(type, tuple.size(), positional);
        }
        for (int i = 0; i < positional; i++) {
            if (!(tuple.get(i) instanceof String name)) {
                throw Errors.typeError(
                        "__match_args__ elements must be strings (got %s)", Types.name(tuple.get(i)));
            }
            if (!find(type, subject, name, values, i, seen)) {
                return false;
            }
        }
        return true;
    }

    private static boolean find(
            OuroClass type, Object subject, String name, Object[] values, int index, List<String> seen) {
        if (seen.contains(name)) {
            throw Errors.typeError("%s() got multiple sub-patterns for attribute '%s'", type.name(), name);
        }
        seen.add(name);
        values[index] = Attributes.getOrNull(subject, name);
        return values[index] != null;
    }

    private static OuroError tooMany(OuroClass type, int accepted, int given) {
        String plural = accepted == 1 ? "" : "s";
        return Errors.typeError(
                "%s() accepts %s positional sub-pattern%s (%s given)", type.name(), accepted, plural, given);
    }

    private static boolean isSelfMatching(OuroClass type) {
        for (OuroClass each : SELF_MATCHING) {
            if (type.isSubclassOf(each)) {
                return true;
            }
        }
        return false;
    }
}
