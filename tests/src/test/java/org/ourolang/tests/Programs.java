// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The programs of a folder. */
final class Programs {
    private Programs() {}

    /** The folder's own programs in order of name. */
    static Stream<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".py")).sorted().toList().stream();
        }
    }

    /** Where a program's recorded output is. */
    static Path recording(Path program) {
        return Path.of(program.toString().replaceAll("\\.py$", ".out"));
    }
}
