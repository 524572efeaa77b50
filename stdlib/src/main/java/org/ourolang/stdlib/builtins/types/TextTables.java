// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import org.ourolang.interpreter.object.Texts;
import org.ourolang.stdlib.builtins.text.Sizes;
import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.stdlib.builtins.numbers.Conversions;

/** {@code str.maketrans} and {@code str.translate}. */
final class TextTables {
    private TextTables() {}

    static void install(TypeBuilder type) {
        type.staticMethodN("maketrans(x, y=<unrepresentable>, z=<unrepresentable>, /)", TextTables::make);
        type.method(
                "translate(self, table, /)", (self, table) -> translate(TextMethods.self(self), table));
    }

    private static Object make(Object[] bound) {
        OuroDict table = new OuroDict();
        if (bound[1] == null) {
            fromDictionary(bound[0], table);
            return table;
        }
        String to = Arguments.text(bound[1], "maketrans", 2);
        String removed = bound[2] == null ? "" : Arguments.text(bound[2], "maketrans", 3);
        String from = Arguments.textOrNull(bound[0]);
        if (from == null) {
            throw Errors.typeError("first maketrans argument must be a string if there is a second argument");
        }
        int[] keys = from.codePoints().toArray();
        int[] values = to.codePoints().toArray();
        if (keys.length != values.length) {
            throw Errors.valueError("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < keys.length; i++) {
            table.put((long) keys[i], (long) values[i]);
        }
        removed.codePoints().forEach(c -> table.put((long) c, None.NONE));
        return table;
    }

    private static void fromDictionary(Object source, OuroDict table) {
        if (!(source instanceof OuroDict dictionary) || dictionary.type() != BuiltinTypes.DICT) {
            throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
        }
        for (Object key : Iteration.toArray(dictionary)) {
            Object value = dictionary.get(key);
            String text = Arguments.textOrNull(key);
            if (text != null) {
                if (Texts.length(text) != 1) {
                    throw Errors.valueError("string keys in translate table must be of length 1");
                }
                table.put((long) text.codePointAt(0), value);
            } else if (Numbers.isInteger(key)) {
                table.put(key, value);
            } else {
                throw Errors.typeError("keys in translate table must be strings or integers");
            }
        }
    }

    private static String translate(String text, Object table) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            Object value = lookup(table, c);
            if (value == null) {
                out.appendCodePoint(c);
            } else if (value != None.NONE) {
                append(out, value);
            }
        }
        return out.toString();
    }

    private static Object lookup(Object table, int c) {
        try {
            return Items.get(table, (long) c);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.LOOKUP_ERROR)) {
                return null;
            }
            throw error;
        }
    }

    private static void append(StringBuilder out, Object value) {
        String text = Arguments.textOrNull(value);
        if (text != null) {
            Sizes.check((long) out.length() + text.length());
            out.append(text);
            return;
        }
        Object code = Conversions.integerOrNull(value);
        if (code == null) {
            throw Errors.typeError("character mapping must return integer, None or str");
        }
        if (code instanceof BigInteger || (Long) code < 0 || (Long) code > 0x10ffff) {
            throw Errors.valueError("character mapping must be in range(0x110000)");
        }
        out.appendCodePoint((int) (long) (Long) code);
    }
}
