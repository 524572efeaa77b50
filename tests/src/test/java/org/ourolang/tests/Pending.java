// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.opentest4j.TestAbortedException;

/**
 * The tests known to fail, one name a line. A listed test that passes fails the build, so that the list can only shrink.
 * The names that failed in this run are written to {@code target/}, ready to be compared with the list.
 */
final class Pending {
    private final Set<String> names;
    private final Set<String> failed = new TreeSet<>();
    private final Path report;

    private Pending(Set<String> names, Path report) {
        this.names = names;
        this.report = report;
    }

    static Pending read(Path list) {
        try {
            Set<String> names = Files.readAllLines(list).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
            String report = list.getParent().getFileName() + "-failures.txt";
            return new Pending(names, Path.of("target", report));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Runs one test and holds its end against the list. */
    void check(String name, Runnable test) {
        try {
            test.run();
        } catch (AssertionError failure) {
            failed.add(name);
            if (names.contains(name)) {
                throw new TestAbortedException("pending: " + name, failure);
            }
            throw failure;
        }
        Assertions.assertFalse(names.contains(name), name + " passes; take it off pending.txt");
    }

    void report() {
        try {
            Files.createDirectories(report.getParent());
            Files.write(report, failed);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
