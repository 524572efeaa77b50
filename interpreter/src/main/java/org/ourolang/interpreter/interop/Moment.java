// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/** A value of the module {@code datetime} in the terms of java.time; the parts that it has not are null. */
record Moment(LocalDate date, LocalTime time, ZoneId zone, Duration duration) {
    static final Moment NONE = new Moment(null, null, null, null);

    /** What {@code value} means; {@link #NONE} for any other value, and for what java.time cannot say. */
    @TruffleBoundary
    static Moment of(Object value) {
        if (!(value instanceof OuroInstance instance)
                || !(OuroContext.get().modules().getString("datetime") instanceof OuroModule module)) {
            return NONE;
        }
        try {
            return of(instance, module);
        } catch (OuroError | DateTimeException | ArithmeticException unspeakable) {
            return NONE;
        }
    }

    private static Moment of(OuroInstance value, OuroModule module) {
        if (isOne(value, module, "timedelta")) {
            Duration days = Duration.ofDays(number(value, "_days"));
            return new Moment(
                    null,
                    null,
                    null,
                    days.plusSeconds(number(value, "_seconds"))
                            .plus(number(value, "_microseconds"), ChronoUnit.MICROS));
        }
        if (isOne(value, module, "datetime")) {
            LocalDateTime local = LocalDateTime.of(date(value), time(value));
            return new Moment(local.toLocalDate(), local.toLocalTime(), zone(value, local), null);
        }
        if (isOne(value, module, "date")) {
            return new Moment(date(value), null, null, null);
        }
        return isOne(value, module, "time") ? new Moment(null, time(value), zone(value, null), null) : NONE;
    }

    private static boolean isOne(OuroInstance value, OuroModule module, String name) {
        return module.globals().getString(name) instanceof OuroClass type && value.type().isSubclassOf(type);
    }

    private static LocalDate date(Object value) {
        return LocalDate.of((int) number(value, "_year"), (int) number(value, "_month"), (int) number(value, "_day"));
    }

    private static LocalTime time(Object value) {
        return LocalTime.of(
                (int) number(value, "_hour"),
                (int) number(value, "_minute"),
                (int) number(value, "_second"),
                (int) number(value, "_microsecond") * 1000);
    }

    private static long number(Object value, String slot) {
        if (Attributes.get(value, slot) instanceof Long number) {
            return number;
        }
        throw new ArithmeticException(slot);
    }

    /** The region where it says what the script's zone says, else the offset, as in the second of two equal hours. */
    private static ZoneId zone(Object value, LocalDateTime local) {
        Object difference = Calls.method(value, "utcoffset");
        if (difference == None.NONE) {
            return null;
        }
        Duration offset = of(difference).duration;
        if (offset == null || offset.getNano() != 0) {
            throw new ArithmeticException("offset");
        }
        ZoneOffset fixed = ZoneOffset.ofTotalSeconds(Math.toIntExact(offset.toSeconds()));
        if (local != null && Attributes.getOrNull(Attributes.get(value, "_tzinfo"), "key") instanceof String key) {
            ZoneId region = ZoneId.of(key);
            return region.getRules().getOffset(local).equals(fixed) ? region : fixed;
        }
        return fixed;
    }
}
