// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import java.util.ArrayDeque;

/**
 * How long going back over every way of matching may take at most, judged from the quantifiers of a pattern. It may say
 * too much, never too little.
 */
final class Effort {
    private static final double AT_ONCE = 1_000_000;

    private final String pattern;
    private int position;
    private int repetitions;
    private boolean isNested;
    /** For each group that is open, whether there is more than one way through it. */
    private final ArrayDeque<Boolean> open = new ArrayDeque<>();

    Effort(String pattern) {
        this.pattern = pattern;
        open.push(false);
        while (position < pattern.length()) {
            read(pattern.charAt(position++));
        }
    }

    /** Whether a string of that length is done with before anybody would wish to interrupt it. */
    boolean isSmall(int length) {
        double ways = isNested ? Math.pow(2, length) : Math.pow(length + 1.0, repetitions);
        return (length + 1.0) * ways <= AT_ONCE;
    }

    private void read(char c) {
        switch (c) {
            case '\\' -> position++;
            case '[' -> skipSet();
            case '(' -> {
                open.push(false);
                position += position < pattern.length() && pattern.charAt(position) == '?' ? 1 : 0;
            }
            case ')' -> close();
            case '|' -> markOpen();
            case '*', '+', '?', '{' -> repeat();
            default -> {}
        }
    }

    private void repeat() {
        repetitions++;
        markOpen();
        while (position < pattern.length() && "?+*".indexOf(pattern.charAt(position)) >= 0) {
            position++;
        }
    }

    private void markOpen() {
        open.pop();
        open.push(true);
    }

    private void close() {
        boolean isAmbiguous = open.pop();
        if (open.isEmpty()) {
            open.push(false);
        }
        if (isAmbiguous) {
            markOpen();
            isNested |= position < pattern.length() && "*+{".indexOf(pattern.charAt(position)) >= 0;
        }
    }

    private void skipSet() {
        position += position < pattern.length() && pattern.charAt(position) == '^' ? 1 : 0;
        for (boolean isFirst = true; position < pattern.length(); isFirst = false) {
            char c = pattern.charAt(position++);
            if (c == ']' && !isFirst) {
                return;
            }
            position += c == '\\' ? 1 : 0;
        }
    }
}
