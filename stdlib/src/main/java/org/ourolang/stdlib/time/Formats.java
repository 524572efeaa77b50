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
        int i = 0;
        while (i < format.length()) {
            char c = format.charAt(i);
            if (c != '%') {
                out.append(c);
                i++;
                continue;
            }
            Directive directive = Directive.at(format, i);
            String text = written(directive, f, time);
            out.append(text == null ? format.substring(i, directive.end()) : text);
            i = directive.end();
        }
        return out.toString();
    }

    /** The text of a directive; null if there is none of that letter. */
    private static String written(Directive directive, int[] f, OuroTuple time) {
        String number = number(directive, f, time);
        if (number != null) {
            return number;
        }
        String text = text(directive.letter(), f, time);
        return text == null ? null : directive.text(text);
    }

    private static String number(Directive directive, int[] f, OuroTuple time) {
        return switch (directive.letter()) {
            case 'C' -> directive.number(Math.floorDiv(f[0], 100), 2, '0');
            case 'd' -> directive.number(f[2], 2, '0');
            case 'e' -> directive.number(f[2], 2, ' ');
            case 'g' -> directive.number(date(f).get(IsoFields.WEEK_BASED_YEAR) % 100, 2, '0');
            case 'G' -> directive.number(date(f).get(IsoFields.WEEK_BASED_YEAR), 1, '0');
            case 'H' -> directive.number(f[3], 2, '0');
            case 'I' -> directive.number(hourOfHalf(f), 2, '0');
            case 'j' -> directive.number(f[7], 3, '0');
            case 'k' -> directive.number(f[3], 2, ' ');
            case 'l' -> directive.number(hourOfHalf(f), 2, ' ');
            case 'm' -> directive.number(f[1], 2, '0');
            case 'M' -> directive.number(f[4], 2, '0');
            case 's' -> directive.number(TimeModule.localTime(time).toEpochSecond(), 1, '0');
            case 'S' -> directive.number(f[5], 2, '0');
            case 'u' -> directive.number(f[6] + 1, 1, '0');
            case 'U' -> directive.number((f[7] - 1 + 7 - (f[6] + 1) % 7) / 7, 2, '0');
            case 'V' -> directive.number(date(f).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');
            case 'w' -> directive.number((f[6] + 1) % 7, 1, '0');
            case 'W' -> directive.number((f[7] - 1 + 7 - f[6]) / 7, 2, '0');
            case 'y' -> directive.number(Math.floorMod(f[0], 100), 2, '0');
            case 'Y' -> directive.number(f[0], 1, '0');
            default -> null;
        };
    }

    private static int hourOfHalf(int[] f) {
        return (f[3] + 11) % 12 + 1;
    }

    private static String text(char letter, int[] f, OuroTuple time) {
        return switch (letter) {
            case 'a' -> dayName(f[6], false);
            case 'A' -> dayName(f[6], true);
            case 'b', 'h' -> monthName(f[1], false);
            case 'B' -> monthName(f[1], true);
            case 'c' -> ascTime(time);
            case 'D', 'x' -> two(f[1]) + "/" + two(f[2]) + "/" + two(Math.floorMod(f[0], 100));
            case 'F' -> f[0] + "-" + two(f[1]) + "-" + two(f[2]);
            case 'n' -> "\n";
            case 'p' -> f[3] < 12 ? "AM" : "PM";
            case 'P' -> f[3] < 12 ? "am" : "pm";
            case 'r' -> two(hourOfHalf(f)) + ":" + two(f[4]) + ":" + two(f[5]) + (f[3] < 12 ? " AM" : " PM");
            case 'R' -> two(f[3]) + ":" + two(f[4]);
            case 't' -> "\t";
            case 'T', 'X' -> clock(f);
            case 'z' -> Numbers.asInt(time.get(8)) < 0 ? "" : offset(time);
            case 'Z' -> Attributes.getOrNull(time, "tm_zone") instanceof String zone ? zone : "";
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
