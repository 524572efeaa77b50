// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.format;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;

/**
 * A field name such as {@code 0.attribute[key]}, taken apart.
 *
 * @param first a Long, or a String (empty: number it automatically)
 * @param steps the accessors in order
 * @param failure what is wrong behind them; null if nothing is
 */
public record FieldPath(Object first, List<Step> steps, OuroError failure) {
    /**
     * One accessor.
     *
     * @param attribute whether it is {@code .name} rather than {@code [key]}
     * @param key a Long or String
     */
    public record Step(boolean attribute, Object key) {}

    /** Takes {@code field} apart; ValueError if the first part is wrong. */
    public static FieldPath parse(String field) {
        int end = 0;
        while (end < field.length() && field.charAt(end) != '.' && field.charAt(end) != '[') {
            end++;
        }
        Object first = key(field.substring(0, end));
        List<Step> steps = new ArrayList<>();
        try {
            parseSteps(field, end, steps);
            return new FieldPath(first, steps, null);
        } catch (OuroError failure) {
            return new FieldPath(first, steps, failure);
        }
    }

    private static void parseSteps(String field, int from, List<Step> steps) {
        int at = from;
        while (at < field.length()) {
            boolean attribute = field.charAt(at) == '.';
            if (!attribute && field.charAt(at) != '[') {
                throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
            }
            int start = at + 1;
            at = attribute ? attributeEnd(field, start) : field.indexOf(']', start);
            if (at < 0) {
                throw Errors.valueError("Missing ']' in format string");
            }
            if (at == start) {
                throw Errors.valueError("Empty attribute in format string");
            }
            String text = field.substring(start, at);
            steps.add(new Step(attribute, attribute ? text : key(text)));
            at += attribute ? 0 : 1;
        }
    }

    private static int attributeEnd(String field, int start) {
        int end = start;
        while (end < field.length() && field.charAt(end) != '.' && field.charAt(end) != '[') {
            end++;
        }
        return end;
    }

    private static Object key(String text) {
        if (text.isEmpty()) {
            return text;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return text;
            }
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw Errors.valueError("Too many decimal digits in format string");
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
