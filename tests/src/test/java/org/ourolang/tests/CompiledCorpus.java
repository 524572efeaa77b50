// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the corpus, or the areas named as arguments, in one JVM and lists what differs from the recordings. With the
 * engine's options in system properties it shows which bodies the compiler cannot take; see {@code tests/compiled}. Time
 * is virtual: a program that waits for compilations would otherwise miss its own deadlines.
 */
final class CompiledCorpus {
    private CompiledCorpus() {}

    /** Exits with 1 if a program that should pass fails. */
    public static void main(String[] areas) throws IOException {
        List<String> wanted = List.of(areas);
        List<String> pending = Files.readAllLines(Path.of("conformance/pending.txt"));
        List<String> realTime = Files.readAllLines(Path.of("conformance/real_time.txt"));
        int count = 0;
        int failed = 0;
        for (ConformanceProgram program : ConformanceProgram.all()) {
            boolean chosen = wanted.isEmpty() || wanted.contains(program.area());
            if (!chosen || !program.isRecorded() || pending.contains(program.path())) {
                continue;
            }
            count++;
            OuroRun expected = program.recording();
            OuroRun actual = program.run("--clock", realTime.contains(program.path()) ? "real" : "virtual");
            if (!actual.out().equals(expected.out()) || actual.status() != expected.status()) {
                failed++;
                System.out.println(program.path() + ": status " + actual.status());
                System.out.println(actual.err().lines().limit(6).toList());
            }
        }
        System.out.println(count - failed + " of " + count + " programs behave as recorded");
        System.exit(failed == 0 ? 0 : 1);
    }
}
