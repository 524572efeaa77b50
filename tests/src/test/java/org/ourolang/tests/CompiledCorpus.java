// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Engine;

/**
 * Runs the corpus, or the areas named as arguments, or all but those named with a minus sign before them, in one JVM and
 * lists what differs from the recordings, and what took long. With the
 * engine's options in system properties it shows which bodies the compiler cannot take; see {@code tests/compiled}.
 */
final class CompiledCorpus {
    /** Whether the programs run in contexts of one engine, which share code, as embedded programs do. */
    private static final boolean SHARES_ENGINE = Boolean.getBoolean("ouro.tests.shared");

    /** Programs that take longer are named: a few of them make up most of a run. */
    private static final Duration SLOW = Duration.ofSeconds(10);

    private CompiledCorpus() {}

    /** Exits with 1 if a program that should pass fails. */
    public static void main(String[] areas) throws Exception {
        List<String> wanted = List.of(areas);
        refuseUnknown(wanted);
        Set<String> pending = Set.copyOf(Files.readAllLines(Path.of("conformance/pending.txt")));
        List<ConformanceProgram> programs = ConformanceProgram.all().stream()
                .filter(program -> isWanted(program.area(), wanted))
                .filter(program -> program.isRecorded() && !pending.contains(program.path()))
                .toList();
        Map<Boolean, List<Callable<Boolean>>> alone = programs.stream()
                .collect(Collectors.partitioningBy(
                        CompiledCorpus::usesSignals,
                        Collectors.mapping(program -> () -> passes(program), Collectors.toList())));
        // One program runs while the compiler works for another; a signal reaches the whole process.
        int passed = passed(alone.get(false), Runtime.getRuntime().availableProcessors()) + passed(alone.get(true), 1);
        System.out.println(passed + " of " + programs.size() + " programs behave as recorded");
        System.exit(passed == programs.size() ? 0 : 1);
    }

    private static void refuseUnknown(List<String> wanted) {
        Set<String> known =
                ConformanceProgram.all().stream().map(ConformanceProgram::area).collect(Collectors.toSet());
        for (String each : wanted) {
            if (!known.contains(each.startsWith("-") ? each.substring(1) : each)) {
                System.err.println("the corpus has no area " + each);
                System.exit(2);
            }
        }
    }

    private static boolean isWanted(String area, List<String> wanted) {
        boolean named = wanted.stream().anyMatch(each -> !each.startsWith("-"));
        return !wanted.contains("-" + area) && (!named || wanted.contains(area));
    }

    private static boolean usesSignals(ConformanceProgram program) {
        try {
            return Files.readString(program.file()).matches("(?s).*\\b(signal|kill|interrupt_main)\\b.*");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int passed(List<Callable<Boolean>> programs, int atOnce) throws Exception {
        int passed = 0;
        try (ExecutorService runs = Executors.newFixedThreadPool(atOnce)) {
            for (Future<Boolean> outcome : runs.invokeAll(programs)) {
                passed += outcome.get() ? 1 : 0;
            }
        }
        return passed;
    }

    /** As the command line does: what only one context runs is compiled with more taken for constant. */
    private static OuroRun runAlone(ConformanceProgram program) {
        try (Engine engine = OuroRun.engine()) {
            return program.run(engine);
        }
    }

    private static boolean passes(ConformanceProgram program) {
        OuroRun expected = program.recording();
        long began = System.nanoTime();
        OuroRun actual = SHARES_ENGINE ? program.run() : runAlone(program);
        Duration taken = Duration.ofNanos(System.nanoTime() - began);
        if (taken.compareTo(SLOW) > 0) {
            System.out.println(program.path() + " took " + taken.toSeconds() + " s");
        }
        boolean passes = actual.out().equals(expected.out()) && actual.status() == expected.status();
        if (!passes) {
            System.out.println(program.path() + ": status " + actual.status() + "\n"
                    + actual.err().lines().limit(20).toList());
        }
        return passes;
    }
}
