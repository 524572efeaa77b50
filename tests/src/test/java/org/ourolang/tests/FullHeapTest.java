// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that fills the whole heap of its process ends as Python's does. */
class FullHeapTest {
    @TempDir
    private Path folder;

    @Test
    void aProgramThatKeepsAllMemoryEndsWithMemoryError() throws Exception {
        Path program = folder.resolve("full.py");
        Files.writeString(program, """
                print('before')
                kept = []
                while True:
                    kept.append('x' * 1000 + str(len(kept)))
                """);
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx64m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.ourolang.repl.Main",
                program.toString()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        String report = Files.readString(err);
        assertEquals("MemoryError", report.lines().reduce("", (before, last) -> last));
        assertEquals("before\n", out);
        assertEquals(1, status);
    }
}
