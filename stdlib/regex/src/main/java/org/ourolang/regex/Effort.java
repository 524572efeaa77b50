// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.regex.Pattern;

/**
 * How long going back over every way of matching may take at most, judged from the quantifiers of a pattern. It may say
 * too much, never too little.
 */
final class Effort {
    private static final double AT_ONCE = 1_000_000;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{10,100}");
    private static final BigInteger COUNT_LIMIT = BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);

    private final String pattern;
    private int position;
    private int repetitions;
    private boolean isNested;
    private final ArrayDeque<Group> open = new ArrayDeque<>();
    private int deepestGroup;
    private boolean isCountTooLarge;

    Effort(String pattern) {
        this.pattern = pattern;
        open.push(new Group());
        while (position < pattern.length()) {
            read(pattern.charAt(position++));
        }
        while (open.size() > 1) {
            close();
        }
    }

    /** Whether something is to be repeated more often than CPython can count. */
    boolean isCountTooLarge() {
        return isCountTooLarge;
    }

    /** How deep groups stand in groups. */
    int groupDepth() {
        return deepestGroup;
    }

    /** How deep repetitions stand in repetitions. */
    int repetitionDepth() {
        return open.peek().repetitionDepth;
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
                open.push(new Group());
                deepestGroup = Math.max(deepestGroup, open.size() - 1);
                position += position < pattern.length() && pattern.charAt(position) == '?' ? 1 : 0;
            }
            case ')' -> close();
            case '|' -> open.peek().isAmbiguous = true;
            case '{' -> {
                readCounts();
                repeat();
            }
            case '*', '+', '?' -> repeat();
            default -> {}
        }
    }

    private void readCounts() {
        int end = pattern.indexOf('}', position);
        for (String count : pattern.substring(position, Math.max(end, position)).split(",", 3)) {
            isCountTooLarge |= DIGITS.matcher(count).matches() && new BigInteger(count).compareTo(COUNT_LIMIT) >= 0;
        }
    }

    private void repeat() {
        repetitions++;
        Group around = open.peek();
        around.isAmbiguous = true;
        around.repetitionDepth = Math.max(around.repetitionDepth, 1);
        while (position < pattern.length() && "?+*".indexOf(pattern.charAt(position)) >= 0) {
            position++;
        }
    }

    private void close() {
        Group closed = open.pop();
        if (open.isEmpty()) {
            open.push(new Group());
        }
        boolean isRepeated = position < pattern.length() && "*+{".indexOf(pattern.charAt(position)) >= 0;
        Group around = open.peek();
        around.isAmbiguous |= closed.isAmbiguous;
        around.repetitionDepth = Math.max(around.repetitionDepth, closed.repetitionDepth + (isRepeated ? 1 : 0));
        isNested |= closed.isAmbiguous && isRepeated;
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

    /** What was read of a group that may not be closed yet. */
    private static final class Group {
        /** Whether there is more than one way through it. */
        private boolean isAmbiguous;

        private int repetitionDepth;
    }
}
