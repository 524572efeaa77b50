// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;

/** Guest values as plain Java objects. */
final class Values {
    private Values() {}

    /**
     * None is null, bool Boolean, int Long or BigInteger, float Double, str String; sequences are a List, mappings a Map,
     * Java objects themselves; anything else stays a {@link Value}.
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
        return value.hasArrayElements() ? value.as(List.class) : value;
    }

    private static Object number(Value value) {
        if ("float".equals(value.getMetaObject().getMetaSimpleName())) {
            return value.asDouble();
        }
        return value.fitsInLong() ? (Object) value.asLong() : value.asBigInteger();
    }
}
