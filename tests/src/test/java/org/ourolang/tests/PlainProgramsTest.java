// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    @ValueSource(ints = {21, 61, 201, 241, 301, 501, 1001, 5000000})
    void randomPlainProgramsDoWhatTheyDoInPython(int first) throws IOException {
        OuroRun made = OuroRun.of(FOLDER, "plain_programs.py", Integer.toString(first), Integer.toString(BATCH));
        assertEquals(0, made.status(), made.err());
        Files.writeString(temporary.resolve("programs.py"), made.out());
        OuroRun run = OuroRun.of(temporary, "programs.py");
        ProgramOutputs.assertSame(BATCH, Files.readString(FOLDER.resolve("recorded/plain" + first + ".out")), run);
    }
}
