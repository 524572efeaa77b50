// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.numbers;

import org.ourolang.stdlib.builtins.text.Trimming;

/** What the readers of all numbers share: digits of other scripts and underscores. */
final class DigitText {
    private static final String BLANKS = " \t\n\u000b\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
            + "\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

    private DigitText() {}

    /** {@code s} without blanks around it; the information separators of ASCII are none here. */
    static String strip(String s) {
        return Trimming.strip(s, BLANKS, true, true);
    }

    /** {@code s} with ASCII digits and without underscores; null if an underscore is not between two digits. */
    static String normalise(String s) {
        String ascii = ascii(s);
        if (ascii.indexOf('_') < 0) {
            return ascii;
        }
        StringBuilder out = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (c != '_') {
                out.append(c);
            } else if (i == 0
                    || i + 1 == ascii.length()
                    || !digit(ascii.charAt(i - 1))
                    || !digit(ascii.charAt(i + 1))) {
                return null;
            }
        }
        return out.toString();
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@code s} with the decimal digits of all scripts as ASCII digits. */
    static String ascii(String s) {
        boolean plain = true;
        for (int i = 0; i < s.length() && plain; i++) {
            plain = s.charAt(i) < 128;
        }
        if (plain) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length());
        s.codePoints().forEach(c -> {
            if (c >= 128 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                out.append((char) ('0' + Character.digit(c, 10)));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
