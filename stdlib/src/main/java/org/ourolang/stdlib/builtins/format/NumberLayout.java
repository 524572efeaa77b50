// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.format;

import org.ourolang.stdlib.builtins.text.Sizes;

/** Puts sign, prefix, digits and fraction of a number together: grouping, zero padding, alignment. */
final class NumberLayout {
    private NumberLayout() {}

    /** The sign to print. */
    static String sign(FormatSpec spec, boolean negative) {
        if (negative) {
            return "-";
        }
        return spec.sign() == '+' ? "+" : spec.sign() == ' ' ? " " : "";
    }

    /**
     * Lays out one number.
     *
     * @param digits the digits before the point; empty for inf and nan, whose letters are in {@code rest}
     */
    static String layout(FormatSpec spec, String sign, String prefix, String digits, String rest) {
        boolean zeros = spec.fill() == '0' && spec.align() == '=';
        int others = sign.length() + prefix.length() + rest.length();
        String grouped = digits;
        if (!digits.isEmpty() && (spec.grouping() != 0 || zeros)) {
            Sizes.check(Math.max(0, spec.width()));
            grouped = group(digits, spec, zeros ? spec.width() - others : 0);
        }
        if (spec.align() != '=') {
            return spec.pad(sign + prefix + grouped + rest);
        }
        int missing = spec.width() - others - grouped.length();
        Sizes.check(Math.max(0, missing));
        return sign + prefix + Character.toString(spec.fill()).repeat(Math.max(0, missing)) + grouped + rest;
    }

    /** Groups digits and fills with zeros up to {@code least} characters. */
    private static String group(String digits, FormatSpec spec, int least) {
        int size = spec.grouping() == 0 ? Integer.MAX_VALUE : "boxX".indexOf(spec.type()) >= 0 ? 4 : 3;
        StringBuilder out = new StringBuilder(Math.max(least, digits.length()) + 8);
        int inGroup = 0;
        int left = digits.length();
        while (left > 0 || out.length() < least) {
            if (inGroup == size) {
                out.append(spec.grouping());
                inGroup = 0;
            }
            out.append(left > 0 ? digits.charAt(--left) : '0');
            inGroup++;
        }
        return out.reverse().toString();
    }
}
