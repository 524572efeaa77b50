// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the generated programs of one script printed, each after a line with its name. */
final class ProgramOutputs {
    private static final String BEFORE_NAME = "===== ";

    private ProgramOutputs() {}

    /** Fails for the first program, by name, that printed something else, and unless there are {@code count} of them. */
    static void assertSame(int count, String expected, OuroRun run) {
        Map<String, String> recorded = byName(expected);
        Map<String, String> actual = byName(run.out());
        assertEquals(count, recorded.size());
        recorded.forEach((name, output) -> assertEquals(output, actual.get(name), name + "\n" + run.err()));
    }

    private static Map<String, String> byName(String output) {
        Map<String, String> parts = new LinkedHashMap<>();
        String[] found = output.split(BEFORE_NAME);
        for (int i = 1; i < found.length; i++) {
            int end = found[i].indexOf('\n');
            parts.put(found[i].substring(0, end), found[i].substring(end + 1));
        }
        return parts;
    }
}
