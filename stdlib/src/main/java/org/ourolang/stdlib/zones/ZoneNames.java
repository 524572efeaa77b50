// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.zones;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a zone calls its offsets, and how much of them is summer time; read from a resource at the first question. */
final class ZoneNames {
    private static final Map<String, String> LINES = read();

    /**
     * What counts from an instant on.
     *
     * @param offset the offset from UTC, seconds
     * @param summer how much of it is summer time, seconds
     * @param since the beginning, seconds since 1970
     */
    record Entry(int offset, int summer, String name, long since) {}

    private ZoneNames() {}

    private static Map<String, String> read() {
        Map<String, String> found = new HashMap<>();
        try (InputStream stream = ZoneNames.class.getResourceAsStream("names.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                for (String zone : line.substring(0, tab).split(" ")) {
                    found.put(zone, line);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    /** All zones of the resource. */
    static Set<String> zones() {
        return LINES.keySet();
    }

    /** The zones with the same history as this one, itself among them. */
    static String[] alike(String zone) {
        String line = LINES.get(zone);
        return line == null ? new String[] {zone} : line.substring(0, line.indexOf('\t')).split(" ");
    }

    /** The entries of a zone; none for a zone that the resource does not have. */
    static List<Entry> of(String zone) {
        List<Entry> entries = new ArrayList<>();
        String line = LINES.get(zone);
        if (line == null) {
            return entries;
        }
        for (String entry : line.substring(line.indexOf('\t') + 1).split(",")) {
            String[] parts = entry.split(" ");
            long since = parts.length > 3 ? Long.parseLong(parts[3]) : Long.MIN_VALUE;
            entries.add(new Entry(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2], since));
        }
        return entries;
    }

    /** What counts at an instant with an offset; told from the rules where the resource is silent. */
    static Entry at(List<Entry> entries, ZoneRules rules, Instant instant, ZoneOffset offset) {
        Entry found = null;
        for (Entry entry : entries) {
            if (entry.offset == offset.getTotalSeconds() && entry.since <= instant.getEpochSecond()) {
                found = entry;
            }
        }
        if (found != null) {
            return found;
        }
        int summer = (int) rules.getDaylightSavings(instant).toSeconds();
        String name = offset.getTotalSeconds() == 0 ? "UTC" : offset.getId().replace(":", "");
        return new Entry(offset.getTotalSeconds(), summer, name, Long.MIN_VALUE);
    }
}
