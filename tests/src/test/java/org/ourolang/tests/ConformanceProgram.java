// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;

/** One program of the corpus with CPython's recording beside it. */
record ConformanceProgram(Path file) {
    static final Path ROOT = Path.of("conformance").toAbsolutePath();

    /** The programs that need time to pass by itself. */
    private static final Set<String> REAL_TIME = lines(ROOT.resolve("real_time.txt"));

    /** Every program, in order of area and sentence; names that start with an underscore are helpers. */
    static List<ConformanceProgram> all() {
        try (Stream<Path> files = Files.walk(ROOT, 2)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .filter(file -> ROOT.relativize(file).getNameCount() == 2)
                    .filter(file -> !file.getFileName().toString().startsWith("_"))
                    .sorted()
                    .map(ConformanceProgram::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String area() {
        return file.getParent().getFileName().toString();
    }

    String sentence() {
        return file.getFileName().toString().replace(".py", "").replace('_', ' ');
    }

    /** The path as {@code pending.txt} names it. */
    String path() {
        return area() + "/" + file.getFileName();
    }

    boolean isRecorded() {
        return Files.exists(beside(".out"));
    }

    /** What CPython did. */
    OuroRun recording() {
        String status = read(".status").strip();
        return new OuroRun(read(".out"), read(".err"), status.isEmpty() ? 0 : Integer.parseInt(status));
    }

    /** What Ouro does. A busy machine misses the deadlines of a program; so its clock is virtual, unless time must pass. */
    OuroRun run() {
        return tidied(OuroRun.of(folder(), arguments()));
    }

    /** What Ouro does on an engine of one's own. */
    OuroRun run(Engine engine) {
        return tidied(OuroRun.on(engine, folder(), arguments()));
    }

    private Path folder() {
        return file.getParent();
    }

    private String[] arguments() {
        String clock = REAL_TIME.contains(path()) ? "real" : "virtual";
        return new String[] {"--clock", clock, file.getFileName().toString()};
    }

    private OuroRun tidied(OuroRun run) {
        return new OuroRun(run.out(), StandardError.tidy(run.err(), folder()), run.status());
    }

    private String read(String suffix) {
        Path recorded = beside(suffix);
        return Files.exists(recorded) ? text(recorded) : "";
    }

    private Path beside(String suffix) {
        return file.resolveSibling(file.getFileName().toString().replace(".py", suffix));
    }

    private static Set<String> lines(Path list) {
        return text(list).lines().collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
