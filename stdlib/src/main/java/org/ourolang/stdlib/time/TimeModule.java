// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.time;

import com.oracle.truffle.api.TruffleSafepoint;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.ourolang.interpreter.context.Clock;
import org.ourolang.interpreter.context.GuestLock;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.support.StructSequence;

/** The module {@code time}. */
public final class TimeModule {
    static final StructSequence STRUCT_TIME = new StructSequence(
            "time", "struct_time", 9, true, "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday",
            "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff");

    /** The longest wait between two looks for an interruption, in nanoseconds. */
    private static final long PATIENCE = 50_000_000;

    private TimeModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("time");
        builder.doc("This module provides various functions to manipulate time values.");
        clocks(builder);
        builder.function("sleep(seconds, /)", TimeModule::sleep);
        builder.type(STRUCT_TIME.type());
        calendar(builder);
        ZoneId zone = ZoneId.systemDefault();
        Instant winter = Instant.parse("2024-01-01T00:00:00Z");
        Instant summer = Instant.parse("2024-07-01T00:00:00Z");
        int first = zone.getRules().getOffset(winter).getTotalSeconds();
        int second = zone.getRules().getOffset(summer).getTotalSeconds();
        builder.value("timezone", (long) -Math.min(first, second));
        builder.value("altzone", (long) -Math.max(first, second));
        builder.value("daylight", first == second ? 0L : 1L);
        builder.value("tzname", OuroTuple.of(zoneName(winter.atZone(zone)), zoneName(summer.atZone(zone))));
        return builder.module();
    }

    static Clock clock() {
        return OuroContext.get().clock();
    }

    static long wallNanos() {
        if (clock().isVirtual()) {
            return Math.round(clock().wallTime() * 1e9);
        }
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    static long processNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void clocks(ModuleBuilder builder) {
        builder.function("time()", () -> clock().wallTime());
        builder.function("time_ns()", () -> wallNanos());
        for (String name : new String[] {"monotonic", "perf_counter"}) {
            builder.function(name + "()", () -> clock().nanoTime() / 1e9);
            builder.function(name + "_ns()", () -> clock().nanoTime());
        }
        for (String name : new String[] {"process_time", "thread_time"}) {
            builder.function(name + "()", () -> processNanos() / 1e9);
            builder.function(name + "_ns()", () -> processNanos());
        }
        SystemClocks.add(builder);
        builder.function("get_clock_info(name, /)", TimeModule::clockInfo);
    }

    private static Object clockInfo(Object name) {
        boolean wall = "time".equals(name);
        if (!wall && !"monotonic".equals(name) && !"perf_counter".equals(name) && !"process_time".equals(name)
                && !"thread_time".equals(name)) {
            throw Errors.valueError("unknown clock");
        }
        Object[] values = {wall, "java.lang.System.nanoTime()", !wall, 1e-9};
        return Calls.call(
                BuiltinTypes.SIMPLE_NAMESPACE, values,
                new String[] {"adjustable", "implementation", "monotonic", "resolution"});
    }

    private static Object sleep(Object seconds) {
        double length;
        if (seconds instanceof Double value) {
            length = value;
        } else if (Numbers.isInteger(seconds) || Types.of(seconds).lookup("__index__") != null) {
            length = Numbers.asDouble(Numbers.index(seconds));
        } else if (Types.of(seconds).lookup("__float__") != null) {
            length = Numbers.asDouble(seconds);
        } else {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", Types.name(seconds));
        }
        if (Double.isNaN(length)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (length < 0) {
            throw Errors.valueError("sleep length must be non-negative");
        }
        if (length > 9.2e9) {
            throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
        }
        Clock clock = clock();
        long end = clock.nanoTime() + (long) Math.ceil(length * 1e9);
        for (long left = end - clock.nanoTime(); left > 0; left = end - clock.nanoTime()) {
            if (clock.isVirtual()) {
                clock.park(left);
            } else {
                long step = Math.min(left, PATIENCE);
                GuestLock.get().blocking(() -> clock.park(step));
            }
            TruffleSafepoint.pollHere(null);
        }
        return None.NONE;
    }

    private static void calendar(ModuleBuilder builder) {
        builder.function("gmtime(seconds=None, /)", seconds -> of(instant(seconds).atZone(ZoneOffset.UTC), true));
        builder.function(
                "localtime(seconds=None, /)", seconds -> of(instant(seconds).atZone(ZoneId.systemDefault()), false));
        builder.function("mktime(time_tuple, /)", tuple -> (double) localTime(tuple).toInstant().getEpochSecond());
        builder.function(
                "asctime(time_tuple=<unrepresentable>, /)", tuple -> Formats.ascTime(timeTuple(tuple, "asctime")));
        builder.function(
                "ctime(seconds=None, /)",
                seconds -> Formats.ascTime(of(instant(seconds).atZone(ZoneId.systemDefault()), false)));
        builder.function("strftime(format, time_tuple=<unrepresentable>, /)", (format, tuple) -> {
            if (!(format instanceof String text)) {
                throw Errors.typeError("strftime() argument 1 must be str, not %s", Types.name(format));
            }
            return Formats.format(text, timeTuple(tuple, "strftime"));
        });
        builder.function("strptime(data_string, format='%a %b %d %H:%M:%S %Y', /)", (text, format) -> Calls.method(
                OuroContext.get().importModule("_strptime"), "_strptime_time", text, format));
    }

    private static Instant instant(Object seconds) {
        if (seconds == None.NONE) {
            return Instant.ofEpochSecond(Math.floorDiv(wallNanos(), 1_000_000_000L));
        }
        if (!(seconds instanceof Double) && Types.of(seconds).lookup("__index__") == null) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", Types.name(seconds));
        }
        double value = Numbers.asDouble(seconds);
        if (Double.isNaN(value)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (Math.abs(value) > 6e16) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        return Instant.ofEpochSecond((long) Math.floor(value));
    }

    static String zoneName(ZonedDateTime time) {
        if (time.getZone() instanceof ZoneOffset || time.getZone().getId().equals("Etc/UTC")) {
            return "UTC";
        }
        boolean summer = time.getZone().getRules().isDaylightSavings(time.toInstant());
        return java.util.TimeZone.getTimeZone(time.getZone())
                .getDisplayName(summer, java.util.TimeZone.SHORT, Locale.ENGLISH);
    }

    private static OuroTuple of(ZonedDateTime time, boolean universal) {
        boolean summer = time.getZone().getRules().isDaylightSavings(time.toInstant());
        return STRUCT_TIME.make(
                (long) time.getYear(),
                (long) time.getMonthValue(),
                (long) time.getDayOfMonth(),
                (long) time.getHour(),
                (long) time.getMinute(),
                (long) time.getSecond(),
                (long) time.getDayOfWeek().getValue() - 1,
                (long) time.getDayOfYear(),
                summer ? 1L : 0L,
                universal ? "GMT" : zoneName(time),
                (long) time.getOffset().getTotalSeconds());
    }

    private static OuroTuple timeTuple(Object tuple, String function) {
        if (tuple == null) {
            return of(instant(None.NONE).atZone(ZoneId.systemDefault()), false);
        }
        if (!(tuple instanceof OuroTuple values)) {
            throw Errors.typeError("Tuple or struct_time argument required");
        }
        if (values.size() != 9) {
            throw Errors.typeError("%s(): illegal time tuple argument", function);
        }
        return values;
    }

    static ZonedDateTime localTime(Object tuple) {
        OuroTuple values = timeTuple(tuple, "mktime");
        long[] numbers = new long[9];
        for (int i = 0; i < 9; i++) {
            numbers[i] = Numbers.asSize(values.get(i));
        }
        return ZonedDateTime.of((int) numbers[0], 1, 1, 0, 0, 0, 0, ZoneId.systemDefault())
                .plusMonths(numbers[1] - 1)
                .plusDays(numbers[2] - 1)
                .toLocalDateTime()
                .plusHours(numbers[3])
                .plusMinutes(numbers[4])
                .plusSeconds(numbers[5])
                .atZone(ZoneId.systemDefault());
    }

    static String style(java.time.DayOfWeek day, boolean full) {
        return day.getDisplayName(full ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
    }
}
