// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.json;

import java.util.HashMap;
import java.util.Map;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;

/** Reads one document for a {@code JSONDecoder}; the wording and the places of its errors are CPython's. */
final class JsonReader {
    /** As deep as CPython's own reader goes. */
    static final int DEEPEST = 9998;

    private static final int DIGITS_OF_LONG = 18;

    private final Object document;
    private final String text;
    private final boolean strict;
    private final Object objectHook;
    private final Object pairsHook;
    private final Object parseFloat;
    private final Object parseInt;
    private final Object parseConstant;
    /** Equal keys become one string. */
    private final Map<String, String> keys = new HashMap<>();

    private int position;
    private int depth;

    /** @param document the text as the script gave it, for errors */
    JsonReader(Object decoder, Object document, String text) {
        this.document = document;
        this.text = text;
        this.strict = Truth.isTrue(Attributes.get(decoder, "strict"));
        this.objectHook = orNull(Attributes.get(decoder, "object_hook"));
        this.pairsHook = orNull(Attributes.get(decoder, "object_pairs_hook"));
        this.parseFloat = Attributes.get(decoder, "parse_float");
        this.parseInt = Attributes.get(decoder, "parse_int");
        this.parseConstant = Attributes.get(decoder, "parse_constant");
    }

    private static Object orNull(Object hook) {
        return hook == None.NONE ? null : hook;
    }

    /** The index behind what was read. */
    long index() {
        return Texts.index(text, position);
    }

    /** The value that begins at an offset. */
    Object read(int offset) {
        position = offset;
        return value();
    }

    /** The string whose opening quote stands before an offset. */
    String readString(int offset) {
        position = offset;
        return string();
    }

    /** The first offset at or behind {@code from} where no white space stands. */
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private void skip() {
        position = skip(text, position);
    }

    /** The next character, or 0 at the end; a NUL in the text is no part of JSON either. */
    private char peek() {
        return peek(position);
    }

    private char peek(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private Object value() {
        Work.step();
        switch (peek()) {
            case '"' :
                position++;
                return string();
            case '{' :
                return nested("object");
            case '[' :
                return nested("array");
            case 'n' :
                return word("null") ? None.NONE : number();
            case 't' :
                return word("true") ? Boolean.TRUE : number();
            case 'f' :
                return word("false") ? Boolean.FALSE : number();
            default :
                return constantOrNumber();
        }
    }

    private boolean word(String word) {
        if (!text.startsWith(word, position)) {
            return false;
        }
        position += word.length();
        return true;
    }

    private Object constantOrNumber() {
        for (String constant : new String[] {"NaN", "Infinity", "-Infinity"}) {
            if (word(constant)) {
                return Calls.call(parseConstant, constant);
            }
        }
        return number();
    }

    private Object nested(String kind) {
        if (++depth > DEEPEST) {
            throw Errors.raise(
                    ExceptionTypes.RECURSION_ERROR,
                    "maximum recursion depth exceeded while decoding a JSON " + kind + " from a unicode string");
        }
        position++;
        Object result = kind.equals("array") ? array() : object();
        depth--;
        return result;
    }

    private Object array() {
        OuroList values = new OuroList();
        skip();
        if (peek() == ']') {
            position++;
            return values;
        }
        while (true) {
            values.append(value());
            skip();
            if (peek() == ']') {
                position++;
                return values;
            }
            int comma = comma();
            if (peek() == ']') {
                throw error("Illegal trailing comma before end of array", comma);
            }
        }
    }

    private Object object() {
        OuroList pairs = pairsHook == null ? null : new OuroList();
        OuroDict result = new OuroDict();
        skip();
        if (peek() == '}') {
            position++;
            return finish(result, pairs);
        }
        while (true) {
            if (peek() != '"') {
                throw error("Expecting property name enclosed in double quotes", position);
            }
            position++;
            String key = key(string());
            skip();
            if (peek() != ':') {
                throw error("Expecting ':' delimiter", position);
            }
            position++;
            skip();
            Object value = value();
            if (pairs == null) {
                result.put(key, value);
            } else {
                pairs.append(OuroTuple.of(key, value));
            }
            skip();
            if (peek() == '}') {
                position++;
                return finish(result, pairs);
            }
            int comma = comma();
            if (peek() == '}') {
                throw error("Illegal trailing comma before end of object", comma);
            }
        }
    }

    private String key(String read) {
        String known = keys.putIfAbsent(read, read);
        return known == null ? read : known;
    }

    private Object finish(OuroDict result, OuroList pairs) {
        if (pairs != null) {
            return Calls.call(pairsHook, pairs);
        }
        return objectHook == null ? result : Calls.call(objectHook, result);
    }

    /** Steps over a comma and the white space behind it and answers where it was. */
    private int comma() {
        if (peek() != ',') {
            throw error("Expecting ',' delimiter", position);
        }
        int comma = position++;
        skip();
        return comma;
    }

    private Object number() {
        int start = position;
        int end = peek(start) == '-' ? start + 1 : start;
        if (!isDigit(end)) {
            throw error("Expecting value", start);
        }
        end = peek(end) == '0' ? end + 1 : digits(end);
        int whole = end;
        if (peek(end) == '.' && isDigit(end + 1)) {
            end = digits(end + 1);
        }
        if (peek(end) == 'e' || peek(end) == 'E') {
            int exponent = peek(end + 1) == '+' || peek(end + 1) == '-' ? end + 2 : end + 1;
            end = isDigit(exponent) ? digits(exponent) : end;
        }
        position = end;
        String shown = text.substring(start, end);
        return end == whole ? integer(shown) : real(shown);
    }

    private boolean isDigit(int at) {
        char c = peek(at);
        return c >= '0' && c <= '9';
    }

    private int digits(int from) {
        int at = from;
        while (isDigit(at)) {
            at++;
        }
        return at;
    }

    private Object integer(String shown) {
        return parseInt == BuiltinTypes.INT && shown.length() <= DIGITS_OF_LONG
                ? (Object) Long.parseLong(shown)
                : Calls.call(parseInt, shown);
    }

    private Object real(String shown) {
        return parseFloat == BuiltinTypes.FLOAT ? (Object) Double.parseDouble(shown) : Calls.call(parseFloat, shown);
    }

    /** The string whose opening quote has been read. */
    private String string() {
        int begin = position - 1;
        StringBuilder unescaped = null;
        int done = position;
        for (int at = position;; at++) {
            if (at >= text.length()) {
                throw error("Unterminated string starting at", begin);
            }
            char c = text.charAt(at);
            if (c == '"') {
                position = at + 1;
                return unescaped == null
                        ? text.substring(done, at)
                        : unescaped.append(text, done, at).toString();
            }
            if (c == '\\') {
                unescaped = unescaped == null ? new StringBuilder() : unescaped;
                unescaped.append(text, done, at);
                done = escape(at + 1, begin, unescaped);
                at = done - 1;
            } else if (c < ' ' && strict) {
                throw error("Invalid control character at", at);
            }
        }
    }

    /** Reads what follows a backslash and answers the offset behind it. */
    private int escape(int at, int begin, StringBuilder out) {
        if (at >= text.length()) {
            throw error("Unterminated string starting at", begin);
        }
        char c = text.charAt(at);
        int simple = "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            out.append("\"\\/\b\f\n\r\t".charAt(simple));
            return at + 1;
        }
        if (c != 'u') {
            throw error("Invalid \\escape", at - 1);
        }
        char first = unit(at);
        out.append(first);
        int next = at + 5;
        if (Character.isHighSurrogate(first) && next + 6 < text.length() && text.startsWith("\\u", next)) {
            char second = unit(next + 1);
            if (Character.isLowSurrogate(second)) {
                out.append(second);
                return next + 6;
            }
        }
        return next;
    }

    /** The four hexadecimal digits behind {@code at}; something must follow them, if only the closing quote. */
    private char unit(int at) {
        if (at + 5 >= text.length()) {
            throw error("Invalid \\uXXXX escape", at);
        }
        int unit = 0;
        for (int i = at + 1; i <= at + 4; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw error("Invalid \\uXXXX escape", at);
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private OuroError error(String message, int offset) {
        return error(message, document, offset < 0 ? offset : Texts.index(text, offset));
    }

    static OuroError error(String message, Object document, long index) {
        Object type = Attributes.get(OuroContext.get().importModule("json.decoder"), "JSONDecodeError");
        return Errors.of((OuroException) Calls.call(type, message, document, index));
    }
}
