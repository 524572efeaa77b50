// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example prints what is recorded beside it, which is what CPython printed, and its trace is the recorded one.
 *
 * <p>{@code -Douro.write=true} records the traces anew.
 */
class ExamplesTest {
    private static final Path EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize();

    @TestFactory
    Stream<DynamicTest> examplesPrintWhatPythonPrints() throws IOException {
        return Programs.in(EXAMPLES).map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(), file.toUri(), () -> check(file)));
    }

    @TestFactory
    Stream<DynamicTest> tracesAreAsRecorded() throws IOException {
        return Programs.in(EXAMPLES).map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(), file.toUri(), () -> checkTrace(file)));
    }

    @Test
    void theReadmeListsEveryExample() throws IOException {
        String readme = Files.readString(EXAMPLES.resolve("README.md"));
        for (Path file : Programs.in(EXAMPLES).toList()) {
            assertTrue(readme.contains("`" + file.getFileName() + "`"), file.getFileName() + " is missing");
        }
    }

    private static void check(Path file) throws IOException {
        OuroRun run = OuroRun.of(file.getParent(), "--clock", "virtual", file.getFileName().toString());
        assertEquals(Files.readString(Programs.recording(file)), run.out() + run.err());
        assertEquals(0, run.status());
    }

    private static void checkTrace(Path file) throws IOException {
        Path recording = Path.of(file.toString().replaceAll("\\.py$", ".trace"));
        OuroRun run = OuroRun.of(file.getParent(), "trace", file.getFileName().toString());
        if (Boolean.getBoolean("ouro.write")) {
            Files.writeString(recording, run.out());
        }
        assertEquals(Files.readString(recording), run.out());
        assertEquals(0, run.status());
    }
}
