// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Surrogates;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Search;
import org.ourolang.stdlib.builtins.text.Sizes;

/** {@code str.find} and its kin. */
final class TextSearchMethods {
    private TextSearchMethods() {}

    /** A search in a range of a text. */
    @FunctionalInterface
    private interface Query {
        long ask(String text, String part, int from, int to);
    }

    static void install(TypeBuilder type) {
        search(type, "find", Search::find, false);
        search(type, "rfind", Search::findLast, false);
        search(type, "index", Search::find, true);
        search(type, "rindex", Search::findLast, true);
        search(type, "count", Search::count, false);
        affix(type, "startswith", Search::startsWith);
        affix(type, "endswith", Search::endsWith);
        type.method("replace(self, old, new, /, count=-1)", (self, old, replacement, count) -> {
            String from = Arguments.text(old, "replace", 1);
            String to = Arguments.text(replacement, "replace", 2);
            String text = TextMethods.self(self);
            long times = Arguments.size(count);
            if (to.length() > from.length() && times != 0) {
                long found = Search.count(text, from, 0, Texts.length(text));
                long done = times < 0 ? found : Math.min(times, found);
                Sizes.check(text.length() + done * (to.length() - from.length()));
            }
            return Search.replace(text, from, to, times);
        });
        type.method("removeprefix(self, prefix, /)", (self, prefix) -> {
            String text = TextMethods.self(self);
            String part = Arguments.text(prefix, "removeprefix() argument");
            return Surrogates.hasAt(text, part, 0) ? text.substring(part.length()) : text;
        });
        type.method("removesuffix(self, suffix, /)", (self, suffix) -> {
            String text = TextMethods.self(self);
            String part = Arguments.text(suffix, "removesuffix() argument");
            return Surrogates.hasAt(text, part, text.length() - part.length())
                    ? text.substring(0, text.length() - part.length())
                    : text;
        });
    }

    private static void search(TypeBuilder type, String name, Query query, boolean mustFind) {
        type.method(name + "(self, sub, start=None, end=None, /)", (self, sub, start, end) -> {
            String part = Arguments.text(sub, name, 1);
            String text = TextMethods.self(self);
            int length = Texts.length(text);
            int from = Arguments.bound(start, length, 0);
            int to = Arguments.bound(end, length, length);
            boolean beyond = Arguments.beyond(start, length);
            long found = beyond ? (name.equals("count") ? 0 : -1) : query.ask(text, part, from, to);
            if (mustFind && found < 0) {
                throw Errors.valueError("substring not found");
            }
            return found;
        });
    }

    /** A test of one end of a text. */
    @FunctionalInterface
    private interface Test {
        boolean ask(String text, String part, int from, int to);
    }

    private static void affix(TypeBuilder type, String name, Test test) {
        type.method(name + "(self, prefix, start=None, end=None, /)", (self, prefix, start, end) -> {
            String text = TextMethods.self(self);
            int length = Texts.length(text);
            int from = Arguments.bound(start, length, 0);
            int to = Arguments.bound(end, length, length);
            boolean beyond = Arguments.beyond(start, length);
            if (prefix instanceof OuroTuple choices) {
                for (Object choice : choices.items) {
                    String part = Arguments.textOrNull(choice);
                    if (part == null) {
                        throw Errors.typeError("tuple for %s must only contain str, not %s", name, Types.name(choice));
                    }
                    if (!beyond && test.ask(text, part, from, to)) {
                        return true;
                    }
                }
                return false;
            }
            String part = Arguments.textOrNull(prefix);
            if (part == null) {
                throw Errors.typeError(
                        "%s first arg must be str or a tuple of str, not %s", name, Types.name(prefix));
            }
            return !beyond && test.ask(text, part, from, to);
        });
    }
}
