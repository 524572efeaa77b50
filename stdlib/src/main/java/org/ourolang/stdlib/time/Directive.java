// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.time;

import java.util.Locale;

/**
 * One directive of a format as the GNU C library reads it: {@code %}, flags, a width, a modifier and a letter.
 *
 * @param padding what the flags ask for: {@code '-'} none, {@code '_'} blanks, {@code '0'} zeros; 0 if they do not say
 * @param upper whether the text is put in capitals
 * @param swapped whether the text changes its case
 * @param width the least number of characters; 0 if not given
 * @param letter what is asked for; 0 if the format ends before it
 * @param end index in the format behind the directive
 */
record Directive(char padding, boolean upper, boolean swapped, int width, char letter, int end) {
    private static final int WIDEST = 1000;

    /** Reads the directive whose percent sign is at an index. */
    static Directive at(String format, int percent) {
        char padding = 0;
        boolean upper = false;
        boolean swapped = false;
        int i = percent + 1;
        for (; i < format.length() && "_-0^#".indexOf(format.charAt(i)) >= 0; i++) {
            char flag = format.charAt(i);
            upper |= flag == '^';
            swapped |= flag == '#';
            padding = flag == '^' || flag == '#' ? padding : flag;
        }
        int width = 0;
        for (; i < format.length() && format.charAt(i) >= '0' && format.charAt(i) <= '9'; i++) {
            width = Math.min(10 * width + format.charAt(i) - '0', WIDEST);
        }
        if (i < format.length() && (format.charAt(i) == 'E' || format.charAt(i) == 'O')) {
            i++;
        }
        char letter = i < format.length() ? format.charAt(i) : 0;
        return new Directive(padding, upper, swapped, width, letter, Math.min(i + 1, format.length()));
    }

    /** A number, of so many digits if the flags do not say otherwise, filled up with a character. */
    String number(long value, int digits, char filler) {
        String text = Long.toString(value);
        if (padding == '-') {
            return filled(text, ' ', width);
        }
        char used = padding == 0 ? filler : padding == '_' ? ' ' : '0';
        return filled(text, used, Math.max(width, digits));
    }

    /** A text that is not a number. */
    String text(String text) {
        String cased = text;
        if (upper || swapped && letter != 'p' && letter != 'Z') {
            cased = text.toUpperCase(Locale.ROOT);
        } else if (swapped) {
            cased = text.toLowerCase(Locale.ROOT);
        }
        return filled(cased, padding == '0' ? '0' : ' ', width);
    }

    private static String filled(String text, char filler, int width) {
        return String.valueOf(filler).repeat(Math.max(0, width - text.length())) + text;
    }
}
