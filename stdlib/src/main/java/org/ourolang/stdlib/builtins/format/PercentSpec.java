// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.format;

/** One conversion of a {@code %} format, as far as it has been read. */
final class PercentSpec {
    boolean left;
    boolean plus;
    boolean blank;
    boolean alternate;
    boolean zero;
    long width = -1;
    int precision = -1;
    int type;
    int typeIndex;

    /** Notes a flag; false if {@code c} is none. */
    boolean flag(char c) {
        switch (c) {
            case '-' -> left = true;
            case '+' -> plus = true;
            case ' ' -> blank = true;
            case '#' -> alternate = true;
            case '0' -> zero = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    String sign(boolean negative) {
        return negative ? "-" : plus ? "+" : blank ? " " : "";
    }
}
