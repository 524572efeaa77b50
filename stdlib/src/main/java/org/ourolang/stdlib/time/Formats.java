// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Numbers;

/** Text of times, in the C locale. */
final class Formats {
    private Formats() {}

    static String ascTime(OuroTuple time) {
        int[] f = fields(time);
        String day = String.format("%2d", f[2]);
        return dayName(f[6], false) + " " + monthName(f[1], false) + " " + day + " " + clock(f) + " " + f[0];
    }

    private static int[] fields(OuroTuple time) {
        int[] fields = new int[9];
        for (int i = 0; i < 9; i++) {
            fields[i] = Numbers.asInt(time.get(i));
        }
        if (fields[1] == 0) {
            fields[1] = 1;
        }
        if (fields[2] == 0) {
            fields[2] = 1;
        }
        if (fields[7] == 0) {
            fields[7] = 1;
        }
        check(fields[1], 1, 12, "month");
        check(fields[2], 1, 31, "day of month");
        check(fields[3], 0, 23, "hour");
        check(fields[4], 0, 59, "minute");
        check(fields[5], 0, 61, "seconds");
        check(fields[6], -1, Integer.MAX_VALUE, "day of week");
        check(fields[7], 1, 366, "day of year");
        fields[6] = (fields[6] + 7) % 7;
        return fields;
    }

    private static void check(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw Errors.valueError(name + " out of range");
        }
    }

    private static String dayName(int day, boolean full) {
        return TimeModule.style(DayOfWeek.of(day + 1), full);
    }

    private static String monthName(int month, boolean full) {
        return Month.of(month).getDisplayName(full ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String clock(int[] f) {
        return two(f[3]) + ":" + two(f[4]) + ":" + two(f[5]);
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    static String format(String format, OuroTuple time) {
        int[] f = fields(time);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                out.append(c);
                continue;
            }
            char directive = format.charAt(++i);
            String text = directive(directive, f, time);
            out.append(text == null ? "%" + directive : text);
        }
        return out.toString();
    }

    private static String directive(char directive, int[] f, OuroTuple time) {
        return switch (directive) {
            case 'a' -> dayName(f[6], false);
            case 'A' -> dayName(f[6], true);
            case 'b', 'h' -> monthName(f[1], false);
            case 'B' -> monthName(f[1], true);
            case 'c' -> ascTime(time);
            case 'C' -> two(Math.floorDiv(f[0], 100));
            case 'd' -> two(f[2]);
            case 'D', 'x' -> two(f[1]) + "/" + two(f[2]) + "/" + two(Math.floorMod(f[0], 100));
            case 'e' -> String.format("%2d", f[2]);
            case 'F' -> f[0] + "-" + two(f[1]) + "-" + two(f[2]);
            case 'H' -> two(f[3]);
            case 'I' -> two((f[3] + 11) % 12 + 1);
            case 'j' -> String.format("%03d", f[7]);
            case 'k' -> String.format("%2d", f[3]);
            case 'l' -> String.format("%2d", (f[3] + 11) % 12 + 1);
            case 'm' -> two(f[1]);
            case 'M' -> two(f[4]);
            case 'n' -> "\n";
            case 'p' -> f[3] < 12 ? "AM" : "PM";
            case 'P' -> f[3] < 12 ? "am" : "pm";
            case 'r' -> two((f[3] + 11) % 12 + 1) + ":" + two(f[4]) + ":" + two(f[5]) + (f[3] < 12 ? " AM" : " PM");
            case 'R' -> two(f[3]) + ":" + two(f[4]);
            case 'S' -> two(f[5]);
            case 't' -> "\t";
            case 'T', 'X' -> clock(f);
            case 'u' -> Integer.toString(f[6] + 1);
            case 'U' -> two((f[7] - 1 + 7 - (f[6] + 1) % 7) / 7);
            case 'w' -> Integer.toString((f[6] + 1) % 7);
            case 'W' -> two((f[7] - 1 + 7 - f[6]) / 7);
            case 'G' -> Integer.toString(date(f).get(IsoFields.WEEK_BASED_YEAR));
            case 'g' -> two(date(f).get(IsoFields.WEEK_BASED_YEAR) % 100);
            case 'V' -> two(date(f).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'y' -> two(Math.floorMod(f[0], 100));
            case 'Y' -> Integer.toString(f[0]);
            case 'z' -> offset(time);
            case 'Z' -> Attributes.getOrNull(time, "tm_zone") instanceof String zone ? zone : "";
            case 's' -> null;
            case '%' -> "%";
            default -> null;
        };
    }

    private static LocalDate date(int[] f) {
        return LocalDate.of(f[0], f[1], f[2]);
    }

    private static String offset(OuroTuple time) {
        if (!(Attributes.getOrNull(time, "tm_gmtoff") instanceof Long seconds)) {
            return "+0000";
        }
        long minutes = Math.abs(seconds) / 60;
        return (seconds < 0 ? "-" : "+") + two((int) (minutes / 60)) + two((int) (minutes % 60));
    }
}
