// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Identity;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** Shortened reprs, with the limits of {@code reprlib.repr}. */
final class Abbreviation {
    private static final int MAX_LEVEL = 6;
    private static final int MAX_ITEMS = 6;
    private static final int MAX_DICT = 4;
    private static final int MAX_STRING = 30;
    private static final int MAX_INT = 40;
    private static final int MAX_OTHER = 30;

    private Abbreviation() {}

    static String of(Object value) {
        return of(value, MAX_LEVEL);
    }

    private static String of(Object value, int level) {
        return switch (Types.of(value).name().toLowerCase(Locale.ROOT)) {
            case "str" -> value instanceof String text ? string(text) : other(value);
            case "int" -> middle(Representation.repr(value), MAX_INT);
            case "list" ->
                value instanceof OuroList list ? items("[", list.toArray(), "]", level, false) : other(value);
            case "tuple" -> value instanceof OuroTuple tuple
                    ? items("(", tuple.items, ")", level, true)
                    : other(value);
            case "set" -> value instanceof OuroSet set ? set(set, "{", "}", level) : other(value);
            case "frozenset" -> value instanceof OuroSet set ? set(set, "frozenset({", "})", level) : other(value);
            case "dict" -> value instanceof OuroDict dict ? dictionary(dict, level) : other(value);
            default -> other(value);
        };
    }

    private static String string(String text) {
        String shown = Representation.repr(text.codePointCount(0, text.length()) > MAX_STRING
                ? text.substring(0, text.offsetByCodePoints(0, MAX_STRING))
                : text);
        if (shown.length() <= MAX_STRING && text.length() <= MAX_STRING) {
            return shown;
        }
        int before = Math.max(0, (MAX_STRING - 3) / 2);
        int after = Math.max(0, MAX_STRING - 3 - before);
        int length = text.length();
        String joined = Representation.repr(text.substring(0, Math.min(before, length))
                + text.substring(Math.max(0, length - after)));
        return joined.substring(0, before) + "..." + joined.substring(joined.length() - after);
    }

    private static String middle(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int before = Math.max(0, (limit - 3) / 2);
        int after = Math.max(0, limit - 3 - before);
        return text.substring(0, before) + "..." + text.substring(text.length() - after);
    }

    private static String other(Object value) {
        String text;
        try {
            text = Representation.repr(value);
        } catch (OuroError error) {
            return "<" + Types.name(value) + " instance at " + Identity.address(value) + ">";
        }
        return middle(text, MAX_OTHER);
    }

    private static String items(String open, Object[] items, String close, int level, boolean commaForOne) {
        if (level <= 0 && items.length > 0) {
            return open + "..." + close;
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(items.length, MAX_ITEMS); i++) {
            parts.add(of(items[i], level - 1));
        }
        if (items.length > MAX_ITEMS) {
            parts.add("...");
        }
        return open + String.join(", ", parts) + (commaForOne && items.length == 1 ? "," : "") + close;
    }

    private static String set(OuroSet set, String open, String close, int level) {
        if (set.size() == 0) {
            return Representation.repr(set);
        }
        return items(open, sorted(set.toArray()), close, level, false);
    }

    private static String dictionary(OuroDict dict, int level) {
        if (dict.size() == 0) {
            return "{}";
        }
        if (level <= 0) {
            return "{...}";
        }
        List<String> parts = new ArrayList<>();
        for (Object key : sorted(dict.keysToArray())) {
            if (parts.size() == MAX_DICT) {
                parts.add("...");
                break;
            }
            parts.add(of(key, level - 1) + ": " + of(dict.get(key), level - 1));
        }
        return "{" + String.join(", ", parts) + "}";
    }

    /** In order if the items have one, else as they come. */
    private static Object[] sorted(Object[] items) {
        Object[] copy = items.clone();
        try {
            Arrays.sort(copy,
                    (left, right) -> Comparison.less(left, right) ? -1 : Comparison.less(right, left) ? 1 : 0);
        } catch (OuroError | IllegalArgumentException incomparable) {
            return items;
        }
        return copy;
    }
}
