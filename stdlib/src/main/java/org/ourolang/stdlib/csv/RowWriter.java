// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.csv;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** Makes the text of one row. */
final class RowWriter {
    private static final String[] NUMERIC = {"__index__", "__int__", "__float__", "__complex__"};

    private final Rules rules;
    private final StringBuilder out = new StringBuilder();

    private RowWriter(Rules rules) {
        this.rules = rules;
    }

    /** The text of an iterable of values, with the line end. */
    @TruffleBoundary
    static Object text(Object row, Object rules) {
        return new RowWriter(Rules.of(rules)).join(values(row));
    }

    private static Object[] values(Object row) {
        Object iterator;
        try {
            iterator = Iteration.iterator(row);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.TYPE_ERROR)) {
                throw Rules.error("iterable expected, not " + Types.name(row));
            }
            throw error;
        }
        return Iteration.toArray(iterator);
    }

    private String join(Object[] values) {
        for (int place = 0; place < values.length; place++) {
            if (place > 0) {
                out.appendCodePoint(rules.delimiter());
            }
            append(values[place], values.length == 1);
        }
        return out.append(rules.lineEnd()).toString();
    }

    private void append(Object value, boolean only) {
        String text = value == None.NONE
                ? ""
                : OuroInstance.unwrap(value) instanceof String string ? string : Representation.str(value);
        boolean quoted = isQuoted(value);
        if (text.isEmpty()) {
            quoted |= only && mustQuote(value, "single empty field record must be quoted")
                    || rules.delimiter() == ' '
                            && rules.skipsSpace()
                            && mustQuote(
                                    value,
                                    "empty field must be quoted if delimiter is a space and skipinitialspace is true");
        }
        int start = out.length();
        boolean special = appendEscaped(text);
        if (quoted || special) {
            String quote = Character.toString(rules.quote());
            out.insert(start, quote).append(quote);
        }
    }

    private boolean mustQuote(Object value, String message) {
        boolean never = value == None.NONE
                && (rules.quoting() == Rules.QUOTE_STRINGS || rules.quoting() == Rules.QUOTE_NOTNULL);
        if (rules.quoting() == Rules.QUOTE_NONE || never) {
            throw Rules.error(message);
        }
        return true;
    }

    private boolean isQuoted(Object value) {
        return switch (rules.quoting()) {
            case Rules.QUOTE_ALL -> true;
            case Rules.QUOTE_NONNUMERIC -> !isNumber(value);
            case Rules.QUOTE_STRINGS -> OuroInstance.unwrap(value) instanceof String;
            case Rules.QUOTE_NOTNULL -> value != None.NONE;
            default -> false;
        };
    }

    private static boolean isNumber(Object value) {
        if (value instanceof Long || value instanceof Double || value instanceof BigInteger) {
            return true;
        }
        OuroClass type = Types.of(value);
        for (String name : NUMERIC) {
            if (type.lookup(name) != null) {
                return true;
            }
        }
        return false;
    }

    /** Writes the text of a field; whether it has to stand in quotes. */
    private boolean appendEscaped(String text) {
        boolean special = false;
        for (int place = 0; place < text.length();) {
            int character = text.codePointAt(place);
            place += Character.charCount(character);
            if (isSpecial(character)) {
                if (character == rules.quote() && rules.doubled() && rules.quoting() != Rules.QUOTE_NONE) {
                    out.appendCodePoint(character);
                    special = true;
                } else if (rules.quoting() == Rules.QUOTE_NONE
                        || character == rules.quote()
                        || character == rules.escape()) {
                    escape();
                } else {
                    special = true;
                }
            }
            out.appendCodePoint(character);
        }
        return special;
    }

    private boolean isSpecial(int character) {
        return character == rules.delimiter()
                || character == rules.quote()
                || character == rules.escape()
                || Rules.isLineEnd(character)
                || rules.lineEnd().indexOf(character) >= 0;
    }

    private void escape() {
        if (rules.escape() == Rules.NOTHING) {
            throw Rules.error("need to escape, but no escapechar set");
        }
        out.appendCodePoint(rules.escape());
    }
}
