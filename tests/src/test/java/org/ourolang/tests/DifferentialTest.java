// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        ProgramOutputs.assertSame(BATCH, recorded("programs" + first), run);
    }

    @Test
    void noWakeUpIsLostOrDoubledWhereCancellationsComeBetween() throws IOException {
        OuroRun run = OuroRun.of(FOLDER, "cancel_window.py", "digest");
        assertEquals(recorded("cancel_window"), run.out(), run.err());
    }

    private static String recorded(String name) throws IOException {
        return Files.readString(FOLDER.resolve("recorded").resolve(name + ".out"));
    }
}
