// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated programs without asyncio print what CPython printed; see {@code tests/differential/compare.py}. */
class PlainProgramsTest {
    private static final Path FOLDER = ConformanceProgram.ROOT.resolveSibling("differential");
    private static final int BATCH = 20;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(ints = {1, 21, 61, 201, 241, 301, 501, 1001})
    void randomPlainProgramsDoWhatTheyDoInPython(int first) throws IOException {
        OuroRun made = OuroRun.of(FOLDER, "plain_programs.py", Integer.toString(first), Integer.toString(BATCH));
        assertEquals(0, made.status(), made.err());
        Files.writeString(temporary.resolve("programs.py"), made.out());
        OuroRun run = OuroRun.of(temporary, "programs.py");
        Map<String, String> expected = parts(Files.readString(FOLDER.resolve("recorded/plain" + first + ".out")));
        Map<String, String> actual = parts(run.out());
        assertEquals(BATCH, expected.size());
        expected.forEach((name, output) -> assertEquals(output, actual.get(name), name));
    }

    /** What each program printed, by the name in the line before. */
    private static Map<String, String> parts(String output) {
        Map<String, String> parts = new LinkedHashMap<>();
        String[] found = output.split("===== ");
        for (int i = 1; i < found.length; i++) {
            int end = found[i].indexOf('\n');
            parts.put(found[i].substring(0, end), found[i].substring(end + 1));
        }
        return parts;
    }
}
