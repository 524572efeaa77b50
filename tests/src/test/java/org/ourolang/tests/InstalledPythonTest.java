// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What can only be seen where a CPython 3.13 is installed; skipped, with a message, where there is none. */
class InstalledPythonTest {
    private static final Path TESTS = Path.of("").toAbsolutePath();
    private static final int MINUTES = 10;

    @Test
    void theLibrarysOwnSourcePrintsTheSameUnderCPython() throws Exception {
        assertPasses(TESTS.resolve("library_under_cpython").toString());
    }

    @Test
    void smallFilesOfCPythonsOwnTestsPassAndFailAsListed() throws Exception {
        String java = ProcessHandle.current().info().command().orElse("java");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String ouro = java + " -Dpolyglot.engine.WarnInterpreterOnly=false -cp " + classes + " org.ourolang.repl.Main";
        assertPasses(
                TESTS.resolve("cpython/run").toString(),
                "--python",
                python(),
                "--ouro",
                ouro,
                "test_bisect",
                "test_graphlib",
                "test_keyword",
                "test_textwrap",
                "test_bool",
                "test_asyncio.test_context");
    }

    private static void assertPasses(String... command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(List.of(python()));
        whole.addAll(List.of(command));
        Path output = Files.createTempFile("python", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("PYTHON", python());
            Process process = builder.start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            String text = Files.readString(output, StandardCharsets.UTF_8);
            assertEquals(0, ended ? process.exitValue() : -1, text);
        } finally {
            Files.delete(output);
        }
    }

    /** $PYTHON, python3.13 on the PATH or one of pyenv's. */
    private static String python() throws IOException {
        List<String> candidates = new ArrayList<>();
        candidates.add(System.getenv().getOrDefault("PYTHON", ""));
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            candidates.add(folder + "/python3.13");
        }
        Path versions = Path.of(System.getProperty("user.home"), ".pyenv", "versions");
        if (Files.isDirectory(versions)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(versions, "3.13*")) {
                found.forEach(version -> candidates.add(version.resolve("bin/python3.13").toString()));
            }
        }
        String python = candidates.stream()
                .filter(InstalledPythonTest::isWanted)
                .findFirst()
                .orElse(null);
        assumeTrue(python != null, "no CPython 3.13 is installed: put python3.13 on the PATH or set PYTHON");
        return python;
    }

    /** What is there may be only a script that tells that this version is not chosen, so it is asked. */
    private static boolean isWanted(String candidate) {
        if (candidate.isEmpty() || !Files.isExecutable(Path.of(candidate))) {
            return false;
        }
        try {
            Process process =
                    new ProcessBuilder(candidate, "--version").redirectErrorStream(true).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && answer.startsWith("Python 3.13.");
        } catch (IOException unusable) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
