// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;

/** Dates, times and durations of scripts are java.time's for hosts. */
class MomentTest {
    private static final Ouro OURO = Ouro.create();

    private Context context;

    @AfterAll
    static void close() {
        OURO.close();
    }

    @BeforeEach
    void open() {
        context = Context.newBuilder("ouro")
                .engine(OURO.engine())
                .option("ouro.HostMoments", "true")
                .build();
        context.eval("ouro", "from datetime import *\nfrom zoneinfo import ZoneInfo");
    }

    @AfterEach
    void leave() {
        context.close();
    }

    private Value value(String expression) {
        return context.eval("ouro", expression);
    }

    @Test
    void aDateIsALocalDate() {
        assertEquals(LocalDate.of(2024, 2, 29), value("date(2024, 2, 29)").as(LocalDate.class));
        assertFalse(value("date(2024, 2, 29)").isTime());
    }

    @Test
    void aTimeIsALocalTime() {
        assertEquals(LocalTime.of(1, 2, 3, 4000), value("time(1, 2, 3, 4)").asTime());
        assertFalse(value("time(1)").isDate());
        assertEquals("+01:00", value("time(1, tzinfo=timezone(timedelta(hours=1)))").asTimeZone().getId());
    }

    @Test
    void aNaiveDatetimeIsLocal() {
        Value moment = value("datetime(2024, 2, 29, 12, 30)");
        assertEquals(LocalDateTime.of(2024, 2, 29, 12, 30), moment.as(LocalDateTime.class));
        assertFalse(moment.isInstant());
    }

    @Test
    void anAwareDatetimeIsAnInstant() {
        assertEquals(
                Instant.parse("2024-02-29T12:30:00Z"),
                value("datetime(2024, 2, 29, 12, 30, tzinfo=UTC)").asInstant());
        assertEquals(
                ZonedDateTime.parse("2024-02-29T12:30+01:00[Europe/Berlin]"),
                value("datetime(2024, 2, 29, 12, 30, tzinfo=ZoneInfo('Europe/Berlin'))").as(ZonedDateTime.class));
    }

    @Test
    void anHourThatComesTwiceIsToldApart() {
        String hour = "datetime(2024, 10, 27, 2, 30, tzinfo=ZoneInfo('Europe/Berlin'), fold=%d)";
        assertEquals(Instant.parse("2024-10-27T00:30:00Z"), value(hour.formatted(0)).asInstant());
        assertEquals(Instant.parse("2024-10-27T01:30:00Z"), value(hour.formatted(1)).asInstant());
    }

    @Test
    void aTimedeltaIsADuration() {
        assertEquals(Duration.ofMillis(1500), value("timedelta(seconds=1.5)").asDuration());
        assertEquals(Duration.ofNanos(-1000), value("-timedelta.resolution").as(Duration.class));
        assertEquals(Duration.ofDays(-999999999), value("timedelta.min").asDuration());
    }

    @Test
    void whatJavaCannotSayIsNoDate() {
        assertFalse(value("datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=23)))").isDate());
        assertFalse(value("42").isDate());
        assertFalse(value("object()").isDuration());
    }

    @Test
    void aSubclassIsOneToo() {
        context.eval("ouro", "class Day(date): pass");
        assertTrue(value("Day(2024, 1, 2)").isDate());
    }

    private String shown(Object moment) {
        context.getBindings("ouro").putMember("moment", moment);
        return context.eval("ouro", "repr(moment)").asString();
    }

    @Test
    void momentsOfJavaAreDatetimesObjects() {
        assertEquals("datetime.date(2024, 2, 29)", shown(LocalDate.of(2024, 2, 29)));
        assertEquals("datetime.time(1, 2, 3, 4)", shown(LocalTime.of(1, 2, 3, 4999)));
        assertEquals("datetime.datetime(2024, 2, 29, 12, 30)", shown(LocalDateTime.of(2024, 2, 29, 12, 30)));
        assertEquals(
                "datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone.utc)",
                shown(Instant.parse("2024-02-29T12:30:00Z")));
        assertEquals(
                "datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))",
                shown(OffsetDateTime.parse("2024-02-29T12:30:00+02:00")));
        assertEquals(
                "datetime.datetime(2024, 2, 29, 12, 30, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin'))",
                shown(ZonedDateTime.parse("2024-02-29T12:30+01:00[Europe/Berlin]")));
    }

    @Test
    void theSecondOfTwoHoursOfJavaIsFolded() {
        ZonedDateTime first = ZonedDateTime.parse("2024-10-27T02:30+02:00[Europe/Berlin]");
        assertFalse(shown(first).contains("fold"));
        assertTrue(shown(first.withLaterOffsetAtOverlap()).contains("fold=1"));
        assertEquals(Instant.parse("2024-10-27T01:30:00Z"), value("moment").asInstant());
    }

    @Test
    void durationsOfJavaAreTimedeltas() {
        assertEquals("datetime.timedelta(days=1, seconds=1, microseconds=500000)",
                shown(Duration.ofMillis(86_401_500)));
        assertEquals("datetime.timedelta(days=-1, seconds=86399, microseconds=999999)", shown(Duration.ofNanos(-1000)));
        assertEquals("datetime.timedelta(days=-1, seconds=86399, microseconds=999999)", shown(Duration.ofNanos(-1)));
    }

    @Test
    void whatDatetimeCannotSayStaysJavas() {
        assertTrue(shown(LocalDate.of(12_000, 1, 1)).contains("java.time.LocalDate"));
        assertTrue(shown(Duration.ofSeconds(Long.MAX_VALUE)).contains("java.time.Duration"));
    }

    @Test
    void sessionsGiveAndTakeMoments() {
        try (Session session = OURO.session()) {
            session.bind("next", (LocalDate day) -> day.plusDays(1));
            session.eval("import datetime\ndef after(day): return next(day).replace(day=day.year - 2000)");
            assertEquals(LocalDate.of(2025, 1, 24), session.call("after", Object.class, LocalDate.of(2024, 12, 31)));
            assertEquals(Duration.ofHours(1), session.eval("datetime.timedelta(hours=1)"));
            assertEquals(LocalDateTime.of(2024, 1, 2, 3, 4), session.eval("datetime.datetime(2024, 1, 2, 3, 4)"));
        }
    }
}
