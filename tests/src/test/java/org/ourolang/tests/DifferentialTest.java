// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recorded part of the comparison with CPython that {@code tests/differential} makes at large. */
class DifferentialTest {
    private static final Path FOLDER = Path.of("differential").toAbsolutePath();
    private static final int BATCH = 100;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 200})
    void randomAsyncProgramsDoWhatTheyDoInPython(int first) throws IOException {
        OuroRun made = OuroRun.of(FOLDER, "async_programs.py", Integer.toString(first), Integer.toString(BATCH));
        assertEquals(0, made.status(), made.err());
        Files.writeString(temporary.resolve("programs.py"), made.out());
        OuroRun run = OuroRun.of(temporary, "--clock", "virtual", "programs.py");
        Map<String, String> expected = parts(recorded("programs" + first));
        Map<String, String> actual = parts(run.out());
        assertEquals(BATCH, expected.size());
        expected.forEach((name, output) -> assertEquals(output, actual.get(name), name + "\n" + run.err()));
    }

    @Test
    void noWakeUpIsLostOrDoubledWhereCancellationsComeBetween() throws IOException {
        OuroRun run = OuroRun.of(FOLDER, "cancel_window.py", "digest");
        assertEquals(recorded("cancel_window"), run.out(), run.err());
    }

    private static String recorded(String name) throws IOException {
        return Files.readString(FOLDER.resolve("recorded").resolve(name + ".out"));
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
