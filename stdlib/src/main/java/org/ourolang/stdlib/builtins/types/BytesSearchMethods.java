// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;
import org.ourolang.stdlib.builtins.text.Search;
import org.ourolang.stdlib.builtins.text.Sizes;

/** {@code bytes.find} and its kin, and translation. */
final class BytesSearchMethods {
    private BytesSearchMethods() {}

    /** A search in a range of a text. */
    @FunctionalInterface
    private interface Query {
        long ask(String text, String part, int from, int to);
    }

    static void install(TypeBuilder type, ByteFlavour flavour) {
        search(type, "find", Search::find, false);
        search(type, "rfind", Search::findLast, false);
        search(type, "index", Search::find, true);
        search(type, "rindex", Search::findLast, true);
        search(type, "count", Search::count, false);
        affix(type, "startswith", true);
        affix(type, "endswith", false);
        installChanges(type, flavour);
        installTables(type, flavour);
    }

    /** A part to look for: bytes, or one byte as an int. */
    static String element(Object value, boolean search) {
        byte[] bytes = Buffers.orNull(value);
        if (bytes != null) {
            return ByteFlavour.text(value);
        }
        if (!Numbers.isInteger(value) && Attributes.lookupSpecial(value, "__index__") == null) {
            throw Errors.typeError(
                    search
                            ? "argument should be integer or bytes-like object, not '%s'"
                            : "a bytes-like object is required, not '%s'",
                    Types.name(value));
        }
        return Character.toString((char) ByteSources.single(value, "byte"));
    }

    private static void search(TypeBuilder type, String name, Query query, boolean mustFind) {
        type.method(name + "(self, sub, start=None, end=None, /)", (self, sub, start, end) -> {
            String text = ByteFlavour.text(self);
            int from = Arguments.bound(start, text.length(), 0);
            int to = Arguments.bound(end, text.length(), text.length());
            String part = element(sub, true);
            boolean beyond = Arguments.beyond(start, text.length());
            long found = beyond ? (name.equals("count") ? 0 : -1) : query.ask(text, part, from, to);
            if (mustFind && found < 0) {
                throw Errors.valueError("subsection not found");
            }
            return found;
        });
    }

    private static void affix(TypeBuilder type, String name, boolean start) {
        type.method(name + "(self, prefix, start=None, end=None, /)", (self, prefix, low, high) -> {
            String text = ByteFlavour.text(self);
            int from = Arguments.bound(low, text.length(), 0);
            int to = Arguments.bound(high, text.length(), text.length());
            boolean beyond = Arguments.beyond(low, text.length());
            if (prefix instanceof OuroTuple choices) {
                for (Object choice : choices.items) {
                    String part = ByteFlavour.text(choice);
                    if (!beyond && test(text, part, from, to, start)) {
                        return true;
                    }
                }
                return false;
            }
            if (Buffers.orNull(prefix) == null) {
                throw Errors.typeError(
                        "%s first arg must be bytes or a tuple of bytes, not %s", name, Types.name(prefix));
            }
            return !beyond && test(text, ByteFlavour.text(prefix), from, to, start);
        });
    }

    private static boolean test(String text, String part, int from, int to, boolean start) {
        return start ? Search.startsWith(text, part, from, to) : Search.endsWith(text, part, from, to);
    }

    private static void installChanges(TypeBuilder type, ByteFlavour flavour) {
        type.method("replace(self, old, new, count=-1, /)", (self, old, replacement, count) -> {
            String text = ByteFlavour.text(self);
            String from = ByteFlavour.text(old);
            String to = ByteFlavour.text(replacement);
            long times = Arguments.size(count);
            if (to.length() > from.length() && times != 0) {
                long found = Search.count(text, from, 0, text.length());
                long done = times < 0 ? found : Math.min(times, found);
                Sizes.check(text.length() + done * (to.length() - from.length()));
            }
            return flavour.make(Search.replace(text, from, to, times));
        });
        type.method("removeprefix(self, prefix, /)", (self, prefix) -> {
            String text = ByteFlavour.text(self);
            String part = ByteFlavour.text(prefix);
            return flavour.make(text.startsWith(part) ? text.substring(part.length()) : text);
        });
        type.method("removesuffix(self, suffix, /)", (self, suffix) -> {
            String text = ByteFlavour.text(self);
            String part = ByteFlavour.text(suffix);
            return flavour.make(text.endsWith(part) ? text.substring(0, text.length() - part.length()) : text);
        });
    }

    private static void installTables(TypeBuilder type, ByteFlavour flavour) {
        type.staticMethod2("maketrans(frm, to, /)", (from, to) -> {
            byte[] keys = Buffers.of(from);
            byte[] values = Buffers.of(to);
            if (keys.length != values.length) {
                throw Errors.valueError("maketrans arguments must have same length");
            }
            byte[] table = new byte[256];
            for (int i = 0; i < 256; i++) {
                table[i] = (byte) i;
            }
            for (int i = 0; i < keys.length; i++) {
                table[keys[i] & 255] = values[i];
            }
            return new OuroBytes(table);
        });
        type.method("translate(self, table, /, delete=b'')", (self, table, delete) -> {
            byte[] map = table == None.NONE ? null : Buffers.of(table);
            if (map != null && map.length != 256) {
                throw Errors.valueError("translation table must be 256 characters long");
            }
            return flavour.make(translate(Buffers.of(self), map, ByteFlavour.text(delete)));
        });
    }

    private static byte[] translate(byte[] bytes, byte[] map, String delete) {
        byte[] out = new byte[bytes.length];
        int count = 0;
        for (byte b : bytes) {
            if (delete.indexOf(b & 255) < 0) {
                out[count++] = map == null ? b : map[b & 255];
            }
        }
        return Arrays.copyOf(out, count);
    }
}
