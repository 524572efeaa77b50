// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Completes names of files. */
final class PathNames {
    private PathNames() {}

    /** Completes the path that begins at {@code start} and ends with the text. */
    static Completion complete(String text, int start) {
        String typed = text.substring(start);
        int slash = typed.lastIndexOf('/') + 1;
        String folder = typed.substring(0, slash);
        String prefix = typed.substring(slash);
        try (Stream<Path> entries = Files.list(folder(folder))) {
            List<Candidate> found = entries.map(PathNames::candidate)
                    .filter(each -> each.text().startsWith(prefix))
                    .filter(each -> !each.text().startsWith(".") || prefix.startsWith("."))
                    .sorted(java.util.Comparator.comparing(Candidate::text))
                    .toList();
            return new Completion(start + slash, found);
        } catch (IOException | InvalidPathException unreadable) {
            return Completion.NONE;
        }
    }

    private static Path folder(String name) {
        if (name.startsWith("~/")) {
            return Path.of(System.getProperty("user.home"), name.substring(2));
        }
        return Path.of(name.isEmpty() ? "." : name);
    }

    private static Candidate candidate(Path path) {
        String name = path.getFileName().toString();
        boolean isFolder = Files.isDirectory(path);
        return isFolder ? new Candidate(name + "/", name + "/", true) : Candidate.word(name);
    }
}
