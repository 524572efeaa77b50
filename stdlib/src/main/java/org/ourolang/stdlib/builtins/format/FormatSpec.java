// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.format;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.stdlib.builtins.text.CodePoints;
import org.ourolang.stdlib.builtins.text.Sizes;

/**
 * A parsed format specifier: {@code [[fill]align][sign][z][#][0][width][grouping][.precision][type]}.
 *
 * @param fill the fill code point
 * @param align one of {@code < > = ^}
 * @param alignGiven whether the text said so
 * @param sign {@code +}, {@code -}, a blank, or 0 if the text gave none
 * @param noNegativeZero whether {@code z} was given
 * @param alternate whether {@code #} was given
 * @param width code points, -1 if not given
 * @param grouping a comma, an underscore or 0
 * @param precision -1 if not given
 * @param type the type code point, or the default type
 */
public record FormatSpec(
        int fill,
        char align,
        boolean alignGiven,
        char sign,
        boolean noNegativeZero,
        boolean alternate,
        int width,
        char grouping,
        int precision,
        int type) {

    /** Parses {@code text}; ValueError with CPython's text, naming {@code typeName}. */
    public static FormatSpec parse(String text, int defaultType, char defaultAlign, String typeName) {
        return new Parser(text, typeName).parse(defaultType, defaultAlign);
    }

    /** Pads to the width with the fill; {@code =} counts as {@code >}. */
    String pad(String text) {
        int missing = width - Texts.length(text);
        if (missing <= 0) {
            return text;
        }
        Sizes.check(width);
        int left = switch (align) {
            case '<' -> 0;
            case '^' -> missing / 2;
            default -> missing;
        };
        String filler = CodePoints.of(fill);
        return filler.repeat(left) + text + filler.repeat(missing - left);
    }

    /** Raises the error for a type code the type does not know. */
    static RuntimeException unknownCode(int type, String typeName) {
        String shown = type > 32 && type < 128 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
        return Errors.valueError("Unknown format code '%s' for object of type '%s'", shown, typeName);
    }

    private static final class Parser {
        private final String text;
        private final String typeName;
        private int at;

        Parser(String text, String typeName) {
            this.text = text;
            this.typeName = typeName;
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : 0;
        }

        private boolean accept(char c) {
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }

        private static boolean isAlign(char c) {
            return c == '<' || c == '>' || c == '=' || c == '^';
        }

        FormatSpec parse(int defaultType, char defaultAlign) {
            int fill = ' ';
            boolean fillGiven = false;
            char align = defaultAlign;
            boolean alignGiven = false;
            int first = text.isEmpty() ? 0 : text.codePointAt(0);
            int size = Character.charCount(first);
            if (text.length() > size && isAlign(text.charAt(size))) {
                fill = first;
                fillGiven = true;
                align = text.charAt(size);
                alignGiven = true;
                at = size + 1;
            } else if (isAlign(peek())) {
                align = text.charAt(at++);
                alignGiven = true;
            }
            char sign = peek() == '+' || peek() == '-' || peek() == ' ' ? text.charAt(at++) : 0;
            boolean noNegativeZero = accept('z');
            boolean alternate = accept('#');
            if (!fillGiven && accept('0')) {
                fill = '0';
                if (!alignGiven && defaultAlign == '>') {
                    align = '=';
                }
            }
            int width = number();
            char grouping = grouping();
            int precision = -1;
            if (accept('.')) {
                precision = number();
                if (precision < 0) {
                    throw Errors.valueError("Format specifier missing precision");
                }
            }
            int type = type(defaultType);
            checkGrouping(grouping, type);
            return new FormatSpec(
                    fill, align, alignGiven, sign, noNegativeZero, alternate, width, grouping, precision, type);
        }

        private int number() {
            int start = at;
            long value = 0;
            while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
                value = value * 10 + Character.digit(text.charAt(at++), 10);
                if (value > (Long.MAX_VALUE - 9) / 10) {
                    throw Errors.valueError("Too many decimal digits in format string");
                }
            }
            return at == start ? -1 : (int) Math.min(value, Integer.MAX_VALUE);
        }

        private char grouping() {
            char grouping = accept(',') ? ',' : 0;
            if (accept('_')) {
                if (grouping != 0) {
                    throw Errors.valueError("Cannot specify both ',' and '_'.");
                }
                grouping = '_';
            }
            if (grouping != 0 && peek() == ',' && grouping == '_') {
                throw Errors.valueError("Cannot specify both ',' and '_'.");
            }
            return grouping;
        }

        private int type(int defaultType) {
            if (at == text.length()) {
                return defaultType;
            }
            int type = text.codePointAt(at);
            if (at + Character.charCount(type) < text.length()) {
                throw Errors.valueError(
                        "Invalid format specifier '%s' for object of type '%s'", text, typeName);
            }
            return type;
        }

        private static void checkGrouping(char grouping, int type) {
            if (grouping == 0) {
                return;
            }
            boolean fits = type == 0 || "defgEG%F".indexOf(type) >= 0 || grouping == '_' && "boxX".indexOf(type) >= 0;
            if (!fits) {
                String shown = type > 32 && type < 128 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
                throw Errors.valueError("Cannot specify '%s' with '%s'.", grouping, shown);
            }
        }
    }
}
