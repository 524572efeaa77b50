// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ourolang.interpreter.protocol.Suggestions;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.CodePoints;

/** Arguments as Java values, with the error texts of the reference. */
final class Arguments {
    private Arguments() {}

    /** The string of an argument that a method names by its position. */
    static String text(Object value, String method, int position) {
        if (OuroInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw Errors.typeError("%s() argument %s must be str, not %s", method, position, Types.argumentName(value));
    }

    /** The string of a method's only or named argument; {@code named} such as {@code encode() argument 'errors'}. */
    static String text(Object value, String named) {
        if (OuroInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw Errors.typeError("%s must be str, not %s", named, Types.argumentName(value));
    }

    /** The string behind a value, or null. */
    static String textOrNull(Object value) {
        return OuroInstance.unwrap(value) instanceof String text ? text : null;
    }

    /** A size; OverflowError if it does not fit, TypeError for what is no index. */
    static long size(Object value) {
        Object index = Numbers.index(value);
        if (index instanceof BigInteger) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return (Long) index;
    }

    /** How often something is repeated; OverflowError if it does not fit. */
    static long count(Object value) {
        Object index = Numbers.index(value);
        if (index instanceof BigInteger) {
            throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
        }
        return (Long) index;
    }

    /** A number that the reference keeps in a C int; OverflowError if it does not fit. */
    static int small(Object value) {
        Object index = Numbers.index(value);
        if (!(index instanceof Long number) || number != number.intValue()) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return number.intValue();
    }

    /** A start or end of a search, clipped to {@code 0..length}; start may stay above the length. */
    static int bound(Object value, int length, int absent) {
        if (value == null || value == None.NONE) {
            return absent;
        }
        if (!Numbers.isInteger(value) && Attributes.lookupSpecial(value, "__index__") == null) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        Object index = Numbers.index(value);
        if (index instanceof BigInteger big) {
            return big.signum() < 0 ? 0 : length;
        }
        return CodePoints.clip((Long) index, length);
    }

    /** Whether a start lies behind the end of the text, where not even an empty string is found. */
    static boolean beyond(Object value, int length) {
        if (value == null || value == None.NONE) {
            return false;
        }
        Object index = Numbers.index(value);
        return index instanceof BigInteger big ? big.signum() > 0 : (Long) index > length;
    }

    static void noKeywords(String name, Object keywords) {
        if (keywords != null && ((OuroDict) keywords).size() != 0) {
            throw Errors.typeError("%s() takes no keyword arguments", name);
        }
    }

    static void atMost(String name, Object arguments, int most) {
        int count = ((OuroTuple) arguments).size();
        if (count > most) {
            throw Errors.typeError(
                    "%s expected at most %s argument%s, got %s", name, most, most == 1 ? "" : "s", count);
        }
    }

    /**
     * Binds arguments to names by position and keyword, in the words of the reference's argument clinic.
     *
     * @param names the names; null for positional-only ones
     * @return one element per name, null where absent
     */
    static Object[] bind(String function, OuroTuple arguments, OuroDict keywords, String... names) {
        int given = arguments.size() + keywords.size();
        if (given > names.length) {
            throw Errors.typeError(
                    "%s() takes at most %s %sargument%s (%s given)",
                    function, names.length, arguments.size() == 0 ? "keyword " : "", names.length == 1 ? "" : "s",
                    given);
        }
        Object[] bound = new Object[names.length];
        System.arraycopy(arguments.items, 0, bound, 0, arguments.size());
        int found = 0;
        for (int i = 0; i < names.length; i++) {
            Object value = names[i] == null ? null : keywords.getString(names[i]);
            if (value == null) {
                continue;
            }
            found++;
            if (bound[i] != null) {
                throw Errors.typeError(
                        "argument for %s() given by name ('%s') and position (%s)", function, names[i], i + 1);
            }
            bound[i] = value;
        }
        if (found < keywords.size()) {
            throw unexpected(function, keywords, names);
        }
        return bound;
    }

    private static List<String> names(String[] names) {
        return Arrays.stream(names).filter(Objects::nonNull).toList();
    }

    private static RuntimeException unexpected(String function, OuroDict keywords, String[] names) {
        for (int i = 0; i < keywords.size(); i++) {
            String key = (String) keywords.keyAt(i);
            boolean known = Arrays.asList(names).contains(key);
            if (!known) {
                return Suggestions.unexpectedKeyword(function, key, names(names));
            }
        }
        throw new IllegalStateException(function);
    }
}
