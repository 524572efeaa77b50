// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;

/** Guest values as plain Java objects. */
final class Values {
    private Values() {}

    /**
     * None is null, bool Boolean, int Long or BigInteger, float Double, str String; sequences are a List, mappings a Map,
     * dates, times and durations java.time's, Java objects themselves; anything else stays a {@link Value}.
     */
    static Object toJava(Value value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.isString()) {
            return value.asString();
        }
        if (value.isNumber()) {
            return number(value);
        }
        if (value.isHostObject()) {
            return value.asHostObject();
        }
        if (value.hasHashEntries()) {
            return value.as(Map.class);
        }
        if (value.hasArrayElements()) {
            return value.as(List.class);
        }
        return value.isDuration() ? value.asDuration() : moment(value);
    }

    /** With a time zone a date and time are a ZonedDateTime; a time of day alone keeps its zone as a {@link Value}. */
    private static Object moment(Value value) {
        if (value.isInstant()) {
            return value.asInstant().atZone(value.asTimeZone());
        }
        if (value.isTimeZone()) {
            return value;
        }
        if (value.isDate()) {
            return value.isTime() ? LocalDateTime.of(value.asDate(), value.asTime()) : value.asDate();
        }
        return value.isTime() ? value.asTime() : value;
    }

    private static Object number(Value value) {
        if ("float".equals(value.getMetaObject().getMetaSimpleName())) {
            return value.asDouble();
        }
        return value.fitsInLong() ? (Object) value.asLong() : value.asBigInteger();
    }
}
