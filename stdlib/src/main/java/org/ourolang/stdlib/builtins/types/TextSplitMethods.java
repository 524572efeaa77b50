// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Pieces;
import org.ourolang.stdlib.builtins.text.Sizes;
import org.ourolang.stdlib.builtins.text.Splitting;
import org.ourolang.stdlib.builtins.text.Trimming;

/** {@code str.split}, {@code join}, {@code strip} and the paddings. */
final class TextSplitMethods {
    private TextSplitMethods() {}

    static void install(TypeBuilder type) {
        installSplits(type);
        installStrips(type);
        installPaddings(type);
        type.method("join(self, iterable, /)", (self, iterable) -> join(TextMethods.self(self), iterable));
    }

    private static void installSplits(TypeBuilder type) {
        type.method("split(self, /, sep=None, maxsplit=-1)", (self, sep, limit) -> {
            long most = Arguments.size(limit);
            String separator = separator(sep);
            String text = TextMethods.self(self);
            Pieces pieces =
                    separator == null ? Splitting.splitSpace(text, most) : Splitting.split(text, separator, most);
            return pieces.toList();
        });
        type.method("rsplit(self, /, sep=None, maxsplit=-1)", (self, sep, limit) -> {
            long most = Arguments.size(limit);
            String separator = separator(sep);
            String text = TextMethods.self(self);
            Pieces pieces = separator == null
                    ? Splitting.splitSpaceRight(text, most)
                    : Splitting.splitRight(text, separator, most);
            return pieces.toList();
        });
        type.method(
                "splitlines(self, /, keepends=False)",
                (self, keep) -> Splitting.lines(TextMethods.self(self), Truth.isTrue(keep)).toList());
        type.method(
                "partition(self, sep, /)",
                (self, sep) -> OuroTuple.of((Object[]) Splitting.partition(TextMethods.self(self), whole(sep))));
        type.method(
                "rpartition(self, sep, /)",
                (self, sep) -> OuroTuple.of((Object[]) Splitting.partitionRight(TextMethods.self(self), whole(sep))));
    }

    private static String separator(Object value) {
        if (TextMethods.absent(value)) {
            return null;
        }
        String separator = Arguments.textOrNull(value);
        if (separator == null) {
            throw Errors.typeError("must be str or None, not %s", Types.name(value));
        }
        if (separator.isEmpty()) {
            throw Errors.valueError("empty separator");
        }
        return separator;
    }

    private static String whole(Object value) {
        String separator = Arguments.textOrNull(value);
        if (separator == null) {
            throw Errors.typeError("must be str, not %s", Types.name(value));
        }
        if (separator.isEmpty()) {
            throw Errors.valueError("empty separator");
        }
        return separator;
    }

    private static void installStrips(TypeBuilder type) {
        strip(type, "strip", true, true);
        strip(type, "lstrip", true, false);
        strip(type, "rstrip", false, true);
    }

    private static void strip(TypeBuilder type, String name, boolean left, boolean right) {
        type.method(name + "(self, chars=None, /)", (self, chars) -> {
            String characters = TextMethods.absent(chars) ? null : Arguments.textOrNull(chars);
            if (characters == null && !TextMethods.absent(chars)) {
                throw Errors.typeError("%s arg must be None or str", name);
            }
            return Trimming.strip(TextMethods.self(self), characters, left, right);
        });
    }

    private static void installPaddings(TypeBuilder type) {
        type.method(
                "ljust(self, width, fillchar=' ', /)",
                (self, width, fill) -> Trimming.padRight(TextMethods.self(self), Arguments.size(width), fill(fill)));
        type.method(
                "rjust(self, width, fillchar=' ', /)",
                (self, width, fill) -> Trimming.padLeft(TextMethods.self(self), Arguments.size(width), fill(fill)));
        type.method(
                "center(self, width, fillchar=' ', /)",
                (self, width, fill) -> Trimming.center(TextMethods.self(self), Arguments.size(width), fill(fill)));
        type.method(
                "zfill(self, width, /)",
                (self, width) -> Trimming.zeroFill(TextMethods.self(self), Arguments.size(width)));
        type.method(
                "expandtabs(self, /, tabsize=8)",
                (self, size) -> Trimming.expandTabs(TextMethods.self(self), Arguments.small(size)));
    }

    private static String fill(Object value) {
        String fill = Arguments.textOrNull(value);
        if (fill == null) {
            throw Errors.typeError("The fill character must be a unicode character, not %s", Types.name(value));
        }
        if (Texts.length(fill) != 1) {
            throw Errors.typeError("The fill character must be exactly one character long");
        }
        return fill;
    }

    /** The elements of an iterable given to {@code join}; TypeError if it is none. */
    static Object[] elements(Object iterable) {
        Object source = iterable;
        if (!(iterable instanceof OuroList) && !(iterable instanceof OuroTuple)) {
            try {
                source = Iteration.iterator(iterable);
            } catch (OuroError error) {
                throw error.is(ExceptionTypes.TYPE_ERROR) ? Errors.typeError("can only join an iterable") : error;
            }
        }
        return Iteration.toArrayUnasked(source);
    }

    private static String join(String separator, Object iterable) {
        Object[] items = elements(iterable);
        if (items.length == 1 && items[0] instanceof String only) {
            return only;
        }
        String[] texts = new String[items.length];
        long length = Math.max(0, items.length - 1) * (long) separator.length();
        for (int i = 0; i < items.length; i++) {
            String text = items[i] instanceof String plain ? plain : Arguments.textOrNull(items[i]);
            if (text == null) {
                throw Errors.typeError(
                        "sequence item %s: expected str instance, %s found", i, Types.name(items[i]));
            }
            texts[i] = text;
            length += text.length();
        }
        Sizes.check(length);
        return String.join(separator, texts);
    }
}
