// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example prints what is recorded beside it, which is what CPython printed. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples").toAbsolutePath().normalize();

    @TestFactory
    Stream<DynamicTest> examplesPrintWhatPythonPrints() throws IOException {
        return Programs.in(EXAMPLES).map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(), file.toUri(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        OuroRun run = OuroRun.of(file.getParent(), file.getFileName().toString());
        assertEquals(Files.readString(Programs.recording(file)), run.out() + run.err());
        assertEquals(0, run.status());
    }
}
