// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.format;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Sizes;

/** {@code format % values}, for strings and (as Latin-1 text) for bytes. */
public final class PercentFormat {
    private final String format;
    private final boolean bytes;
    private final PercentConversion conversion;
    private final Object[] values;
    private final Object mapping;
    private int next;
    private int at;
    private Object named;
    private boolean usedMapping;

    private PercentFormat(String format, Object arguments, boolean bytes) {
        this.format = format;
        this.bytes = bytes;
        this.conversion = bytes ? new BytesConversion() : new PercentConversion();
        if (arguments instanceof OuroTuple tuple) {
            this.values = tuple.items;
            this.mapping = null;
        } else {
            this.values = new Object[] {arguments};
            this.mapping = isMapping(arguments) ? arguments : null;
        }
    }

    /** Formats text; {@code arguments} is a tuple or a single value. */
    public static String text(String format, Object arguments) {
        return new PercentFormat(format, arguments, false).run();
    }

    /** Formats bytes, given and answered as Latin-1 text. */
    public static String bytes(String format, Object arguments) {
        return new PercentFormat(format, arguments, true).run();
    }

    private boolean isMapping(Object value) {
        Object plain = value;
        boolean textual = Types.isInstanceOfClass(plain, BuiltinTypes.STR)
                || bytes && (Types.isInstanceOfClass(plain, BuiltinTypes.BYTES) || plain instanceof OuroByteArray);
        // A deque is indexed as a sequence only: it has no mp_subscript, which PyMapping_Check asks for.
        return !textual
                && Attributes.lookupSpecial(plain, "__getitem__") != null
                && !Types.name(plain).equals("collections.deque");
    }

    private String run() {
        StringBuilder out = new StringBuilder(format.length() + 32);
        while (at < format.length()) {
            int mark = format.indexOf('%', at);
            if (mark < 0) {
                out.append(format, at, format.length());
                break;
            }
            out.append(format, at, mark);
            at = mark + 1;
            if (at < format.length() && format.charAt(at) == '%') {
                out.append('%');
                at++;
            } else {
                field(out);
            }
        }
        if (next < values.length && !(mapping != null && values.length == 1 && (usedMapping || next == 0))) {
            throw Errors.typeError("not all arguments converted during %s formatting", bytes ? "bytes" : "string");
        }
        return out.toString();
    }

    private void field(StringBuilder out) {
        PercentSpec spec = new PercentSpec();
        named = peek() == '(' ? named() : null;
        while (spec.flag(peek())) {
            at++;
        }
        width(spec);
        precision(spec);
        if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
            at++;
        }
        if (at == format.length()) {
            throw Errors.valueError("incomplete format");
        }
        spec.typeIndex = Texts.index(format, at);
        spec.type = format.codePointAt(at);
        at += Character.charCount(spec.type);
        Object value = value();
        if (spec.type == '%') {
            throw Errors.valueError("unsupported format character '%%' (0x25) at index %d", spec.typeIndex);
        }
        String text = conversion.convert(spec, value);
        Sizes.check(Math.max(0, spec.width));
        long missing = spec.width - Texts.length(text);
        String padding = missing > 0 ? " ".repeat((int) missing) : "";
        out.append(spec.left ? "" : padding).append(text).append(spec.left ? padding : "");
    }

    private char peek() {
        return at < format.length() ? format.charAt(at) : '\uffff';
    }

    /** The next value; one that a key chose is given once. */
    private Object value() {
        if (named != null) {
            Object chosen = named;
            named = null;
            return chosen;
        }
        boolean spent = usedMapping || next >= values.length;
        if (spent) {
            throw Errors.typeError("not enough arguments for format string");
        }
        return values[next++];
    }

    private Object named() {
        if (mapping == null) {
            throw Errors.typeError("format requires a mapping");
        }
        int start = ++at;
        int depth = 1;
        while (at < format.length()) {
            char c = format.charAt(at++);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                String key = format.substring(start, at - 1);
                usedMapping = true;
                return Items.get(mapping, bytes ? OuroBytes.latin1(key) : key);
            }
        }
        throw Errors.valueError("incomplete format key");
    }

    private void width(PercentSpec spec) {
        if (peek() == '*') {
            at++;
            spec.width = star(Long.MIN_VALUE, Long.MAX_VALUE, "ssize_t");
            if (spec.width < 0) {
                spec.left = true;
                spec.width = -spec.width;
            }
        } else if (isDigit(peek())) {
            spec.width = number(Long.MAX_VALUE, "width too big");
        }
    }

    private void precision(PercentSpec spec) {
        if (peek() != '.') {
            return;
        }
        at++;
        if (peek() == '*') {
            at++;
            spec.precision = (int) Math.max(0, star(Integer.MIN_VALUE, Integer.MAX_VALUE, "int"));
        } else {
            spec.precision = (int) number(Integer.MAX_VALUE, bytes ? "prec too big" : "precision too big");
        }
    }

    private long star(long least, long most, String kind) {
        Object value = value();
        if (!Numbers.isInteger(value)) {
            throw Errors.typeError("* wants int");
        }
        Object index = Numbers.index(value);
        if (!(index instanceof Long size) || size < least || size > most) {
            throw Errors.overflowError("Python int too large to convert to C " + kind);
        }
        return size;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private long number(long most, String error) {
        long value = 0;
        while (isDigit(peek())) {
            int digit = format.charAt(at++) - '0';
            if (value > (most - digit) / 10) {
                throw Errors.valueError(error);
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
