// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.zones;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Numbers;

/** The module {@code _zones}: what a zone says of a local time and of an instant. */
public final class ZoneModule {
    private static final Map<String, Zone> ZONES = new ConcurrentHashMap<>();

    private static final String OF_THE_JDK_ALONE = "SystemV/";

    private record Zone(ZoneRules rules, List<ZoneNames.Entry> entries) {}

    private ZoneModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder module = new ModuleBuilder("_zones");
        module.function("names()", () -> {
            TreeSet<String> names = new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds());
            names.removeIf(name -> name.startsWith(OF_THE_JDK_ALONE));
            names.addAll(ZoneNames.zones());
            return OuroTuple.of(names.toArray());
        });
        module.function("exists(key, /)", key -> zone((String) key) != null);
        module.function("is_fixed(key, /)", key -> zone((String) key).rules().isFixedOffset());
        module.function("of_local(key, seconds, fold, /)", (key, seconds, fold) -> ofLocal(
                zone((String) key), Numbers.asSize(seconds), Numbers.asSize(fold) != 0));
        module.function("of_instant(key, seconds, /)", (key, seconds) -> ofInstant(
                zone((String) key), Numbers.asSize(seconds)));
        return module.module();
    }

    private static Zone zone(String key) {
        Zone known = ZONES.get(key);
        if (known != null) {
            return known;
        }
        ZoneRules rules = key.startsWith(OF_THE_JDK_ALONE) ? null : rules(key);
        if (rules == null) {
            return null;
        }
        Zone made = new Zone(rules, ZoneNames.of(key));
        ZONES.put(key, made);
        return made;
    }

    /** The rules of a zone, or of one with the same history; a zone of one offset needs none. */
    private static ZoneRules rules(String key) {
        Set<String> known = ZoneRulesProvider.getAvailableZoneIds();
        for (String name : ZoneNames.alike(key)) {
            if (known.contains(name)) {
                return ZoneRulesProvider.getRules(known.contains(key) ? key : name, false);
            }
        }
        List<ZoneNames.Entry> entries = ZoneNames.of(key);
        return entries.size() == 1 ? ZoneRules.of(ZoneOffset.ofTotalSeconds(entries.getFirst().offset())) : null;
    }

    /**
     * Offset, summer time and name at a local time.
     *
     * @param seconds the local time as if it were UTC, since 1970
     * @param later whether the second of two meanings is meant; in a gap, the offset after it
     */
    private static OuroTuple ofLocal(Zone zone, long seconds, boolean later) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        ZoneOffsetTransition transition = zone.rules().getTransition(local);
        ZoneOffset offset;
        Instant instant;
        if (transition == null) {
            offset = zone.rules().getOffset(local);
            instant = Instant.ofEpochSecond(seconds - offset.getTotalSeconds());
        } else {
            offset = later ? transition.getOffsetAfter() : transition.getOffsetBefore();
            instant = later ? transition.getInstant() : transition.getInstant().minusSeconds(1);
        }
        ZoneNames.Entry found = ZoneNames.at(zone.entries(), zone.rules(), instant, offset);
        return OuroTuple.of((long) found.offset(), (long) found.summer(), found.name());
    }

    /** The offset at an instant, and whether its local time is the second of two such. */
    private static Object ofInstant(Zone zone, long seconds) {
        if (zone == null) {
            return None.NONE;
        }
        ZoneOffset offset = zone.rules().getOffset(Instant.ofEpochSecond(seconds));
        LocalDateTime local = LocalDateTime.ofEpochSecond(seconds, 0, offset);
        ZoneOffsetTransition transition = zone.rules().getTransition(local);
        boolean second = transition != null && transition.isOverlap() && transition.getOffsetAfter().equals(offset);
        return OuroTuple.of((long) offset.getTotalSeconds(), second ? 1L : 0L);
    }
}
