// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts on the command line: counts, times such as {@code 2s}, sizes such as {@code 100M}. */
final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,15})([a-zA-Z]*)");
    private static final Map<String, Long> TIMES = Map.of("ms", 1L, "", 1000L, "s", 1000L, "m", 60_000L);
    private static final Map<String, Long> SIZES = Map.of("", 1L, "k", 1L << 10, "M", 1L << 20, "G", 1L << 30);

    private Amounts() {}

    static String count(String option, String text) throws CommandLine.UsageException {
        return amount(option, text, Map.of("", 1L), "a positive integer");
    }

    static String milliseconds(String option, String text) throws CommandLine.UsageException {
        return amount(option, text, TIMES, "a time such as 2s or 500ms");
    }

    static String bytes(String option, String text) throws CommandLine.UsageException {
        return amount(option, text, SIZES, "a size such as 100M or 64k");
    }

    private static String amount(String option, String text, Map<String, Long> units, String expected)
            throws CommandLine.UsageException {
        Matcher matcher = AMOUNT.matcher(text);
        Long unit = matcher.matches() ? units.get(matcher.group(2)) : null;
        long amount = unit == null ? 0 : Long.parseLong(matcher.group(1)) * unit;
        if (amount <= 0) {
            throw new CommandLine.UsageException(option + " takes " + expected + ", not " + text);
        }
        return String.valueOf(amount);
    }
}
