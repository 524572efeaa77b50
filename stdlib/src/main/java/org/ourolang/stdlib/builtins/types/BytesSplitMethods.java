// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.util.List;
import java.util.function.IntPredicate;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;
import org.ourolang.stdlib.builtins.text.ByteText;
import org.ourolang.stdlib.builtins.text.Sizes;
import org.ourolang.stdlib.builtins.text.Splitting;
import org.ourolang.stdlib.builtins.text.Trimming;

/** {@code bytes.split}, {@code join}, {@code strip} and the paddings. */
final class BytesSplitMethods {
    private BytesSplitMethods() {}

    static void install(TypeBuilder type, ByteFlavour flavour) {
        installSplits(type, flavour);
        strip(type, flavour, "strip", true, true);
        strip(type, flavour, "lstrip", true, false);
        strip(type, flavour, "rstrip", false, true);
        installPaddings(type, flavour);
        type.method(
                "join(self, iterable_of_bytes, /)",
                (self, iterable) -> join(flavour, ByteFlavour.text(self), iterable));
    }

    private static OuroList list(ByteFlavour flavour, List<String> parts) {
        OuroList list = new OuroList();
        parts.forEach(part -> list.append(flavour.make(part)));
        return list;
    }

    private static void installSplits(TypeBuilder type, ByteFlavour flavour) {
        type.method(
                "split(self, /, sep=None, maxsplit=-1)", (self, sep, limit) -> split(
                        flavour, self, sep, limit, Splitting::splitSpace, Splitting::split));
        type.method(
                "rsplit(self, /, sep=None, maxsplit=-1)", (self, sep, limit) -> split(
                        flavour, self, sep, limit, Splitting::splitSpaceRight, Splitting::splitRight));
        type.method(
                "splitlines(self, /, keepends=False)",
                (self, keep) -> list(
                        flavour, Splitting.lines(ByteFlavour.text(self), Truth.isTrue(keep), ByteText::isLineBreak)));
        type.method(
                "partition(self, sep, /)",
                (self, sep) -> tuple(flavour, Splitting.partition(ByteFlavour.text(self), separator(sep))));
        type.method(
                "rpartition(self, sep, /)",
                (self, sep) -> tuple(flavour, Splitting.partitionRight(ByteFlavour.text(self), separator(sep))));
    }

    /** Splits text at white space, with at most so many splits. */
    private interface SpaceSplit {
        List<String> split(String text, long limit, IntPredicate space);
    }

    /** Splits text at a separator, with at most so many splits. */
    private interface SeparatorSplit {
        List<String> split(String text, String separator, long limit);
    }

    private static OuroList split(
            ByteFlavour flavour, Object self, Object sep, Object limit, SpaceSplit bySpace,
            SeparatorSplit bySeparator) {
        long most = Arguments.size(limit);
        String separator = TextMethods.absent(sep) ? null : separator(sep);
        String text = ByteFlavour.text(self);
        return list(
                flavour,
                separator == null
                        ? bySpace.split(text, most, ByteText::isSpace)
                        : bySeparator.split(text, separator, most));
    }

    private static OuroTuple tuple(ByteFlavour flavour, String[] parts) {
        return OuroTuple.of(flavour.make(parts[0]), flavour.make(parts[1]), flavour.make(parts[2]));
    }

    private static String separator(Object value) {
        String separator = ByteFlavour.text(value);
        if (separator.isEmpty()) {
            throw Errors.valueError("empty separator");
        }
        return separator;
    }

    private static void strip(TypeBuilder type, ByteFlavour flavour, String name, boolean left, boolean right) {
        type.method(name + "(self, bytes=None, /)", (self, characters) -> {
            String set = TextMethods.absent(characters) ? ByteText.SPACE : ByteFlavour.text(characters);
            return flavour.make(Trimming.strip(ByteFlavour.text(self), set, left, right));
        });
    }

    private static void installPaddings(TypeBuilder type, ByteFlavour flavour) {
        type.method("ljust(self, width, fillchar=b' ', /)", (self, width, fill) -> {
            long size = Arguments.size(width);
            return flavour.make(Trimming.padRight(ByteFlavour.text(self), size, fill("ljust", fill)));
        });
        type.method("rjust(self, width, fillchar=b' ', /)", (self, width, fill) -> {
            long size = Arguments.size(width);
            return flavour.make(Trimming.padLeft(ByteFlavour.text(self), size, fill("rjust", fill)));
        });
        type.method("center(self, width, fillchar=b' ', /)", (self, width, fill) -> {
            long size = Arguments.size(width);
            return flavour.make(Trimming.center(ByteFlavour.text(self), size, fill("center", fill)));
        });
        type.method(
                "zfill(self, width, /)",
                (self, width) -> flavour.make(Trimming.zeroFill(ByteFlavour.text(self), Arguments.size(width))));
        type.method(
                "expandtabs(self, /, tabsize=8)",
                (self, size) -> flavour.make(Trimming.expandTabs(ByteFlavour.text(self), Arguments.small(size))));
    }

    private static String fill(String method, Object value) {
        byte[] bytes = Buffers.ownOrNull(value);
        if (bytes == null || bytes.length != 1) {
            throw Errors.typeError(
                    "%s() argument 2 must be a byte string of length 1, not %s", method, Types.argumentName(value));
        }
        return ByteFlavour.text(value);
    }

    private static Object join(ByteFlavour flavour, String separator, Object iterable) {
        Object[] items = TextSplitMethods.elements(iterable);
        StringBuilder out = new StringBuilder(16 * items.length);
        for (int i = 0; i < items.length; i++) {
            if (Buffers.orNull(items[i]) == null) {
                throw Errors.typeError(
                        "sequence item %s: expected a bytes-like object, %s found", i, Types.name(items[i]));
            }
            String part = ByteFlavour.text(items[i]);
            Sizes.check((long) out.length() + part.length() + separator.length());
            out.append(i > 0 ? separator : "").append(part);
        }
        return flavour.make(out.toString());
    }
}
