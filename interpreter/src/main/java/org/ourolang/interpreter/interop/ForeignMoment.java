// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import static org.ourolang.interpreter.interop.Boundary.INTEROP;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/** Dates, times and durations of a host or another language, as objects of the module {@code datetime}. */
final class ForeignMoment {
    private final OuroContext context = OuroContext.get();
    private final Object module = context.importModule("datetime");

    private ForeignMoment() {}

    /** The script's object; null for what is no date, time or duration, or none that {@code datetime} can say. */
    @TruffleBoundary
    static Object of(Object value) throws UnsupportedMessageException {
        if (!OuroContext.get().adoptsMoments()) {
            return null;
        }
        Object spoken = withInterop(value);
        if (!INTEROP.isDate(spoken) && !INTEROP.isTime(spoken) && !INTEROP.isDuration(spoken)) {
            return null;
        }
        try {
            return new ForeignMoment().make(spoken);
        } catch (OuroError unspeakable) {
            return null;
        }
    }

    /** Of java.time's moments OffsetDateTime alone is none in Truffle's protocol. */
    private static Object withInterop(Object value) {
        var env = OuroContext.get().env();
        return env.isHostObject(value) && env.asHostObject(value) instanceof OffsetDateTime moment
                ? env.asGuestValue(moment.toZonedDateTime())
                : value;
    }

    private Object make(Object value) throws UnsupportedMessageException {
        if (INTEROP.isDuration(value)) {
            return timedelta(INTEROP.asDuration(value));
        }
        if (!INTEROP.isTime(value)) {
            LocalDate date = INTEROP.asDate(value);
            return make("date", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
        LocalTime time = INTEROP.asTime(value);
        ZoneId zone = INTEROP.isTimeZone(value) ? INTEROP.asTimeZone(value) : null;
        if (!INTEROP.isDate(value)) {
            return make(
                    "time",
                    time.getHour(),
                    time.getMinute(),
                    time.getSecond(),
                    time.getNano() / 1000,
                    zone instanceof ZoneOffset offset ? fixed(offset) : None.NONE);
        }
        LocalDateTime local = LocalDateTime.of(INTEROP.asDate(value), time);
        return zone == null
                ? datetime(local, None.NONE)
                : aware(local, zone.getRules().getOffset(instant(value)), zone);
    }

    /** A host's own object knows which of two equal hours it means; the protocol's checks take it for the first. */
    private static Instant instant(Object value) throws UnsupportedMessageException {
        var env = OuroContext.get().env();
        return env.isHostObject(value) && env.asHostObject(value) instanceof ZonedDateTime moment
                ? moment.toInstant()
                : INTEROP.asInstant(value);
    }

    /** In a region the second of two equal hours is told by {@code fold}. */
    private Object aware(LocalDateTime local, ZoneOffset offset, ZoneId zone) {
        boolean rulesChange = !zone.getRules().isFixedOffset();
        Object region = rulesChange ? region(zone.getId()) : null;
        if (region == null) {
            return datetime(local, fixed(offset));
        }
        Object moment = datetime(local, region);
        boolean first = zone.getRules().getOffset(local).equals(offset);
        return first
                ? moment
                : Calls.call(Attributes.get(moment, "replace"), new Object[] {1L}, new String[] {"fold"});
    }

    private Object region(String name) {
        try {
            return Calls.method(context.importModule("zoneinfo"), "ZoneInfo", name);
        } catch (OuroError unknown) {
            return null;
        }
    }

    private Object fixed(ZoneOffset offset) {
        Object type = Attributes.get(module, "timezone");
        return offset.getTotalSeconds() == 0
                ? Attributes.get(type, "utc")
                : Calls.call(type, timedelta(Duration.ofSeconds(offset.getTotalSeconds())));
    }

    private Object timedelta(Duration duration) {
        return make("timedelta", duration.toDays(), duration.minusDays(duration.toDays()).toSeconds(),
                duration.getNano() / 1000);
    }

    private Object datetime(LocalDateTime local, Object zone) {
        return make(
                "datetime",
                local.getYear(),
                local.getMonthValue(),
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond(),
                local.getNano() / 1000,
                zone);
    }

    private Object make(String type, Object... parts) {
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i] instanceof Integer number ? number.longValue() : parts[i];
        }
        return Calls.method(module, type, parts);
    }
}
