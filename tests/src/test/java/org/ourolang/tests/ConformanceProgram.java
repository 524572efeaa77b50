// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;

/** One program of the corpus with CPython's recording beside it. */
record ConformanceProgram(Path file) {
    static final Path ROOT = Path.of("conformance").toAbsolutePath();

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

    /** What Ouro does, with options of the command. */
    OuroRun run(String... options) {
        Path folder = file.getParent();
        String[] arguments = Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = file.getFileName().toString();
        return tidied(OuroRun.of(folder, arguments));
    }

    /** What Ouro does on an engine of one's own. */
    OuroRun run(Engine engine) {
        return tidied(OuroRun.on(engine, file.getParent(), file.getFileName().toString()));
    }

    private OuroRun tidied(OuroRun run) {
        return new OuroRun(run.out(), StandardError.tidy(run.err(), file.getParent()), run.status());
    }

    private String read(String suffix) {
        try {
            return Files.exists(beside(suffix)) ? Files.readString(beside(suffix)) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path beside(String suffix) {
        return file.resolveSibling(file.getFileName().toString().replace(".py", suffix));
    }
}
