// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of a file in {@code tests/errors}, up to a line {@code ---}. It must fail on the line with the comment
 * {@code ### Type: message}, and say just that.
 *
 * @param line the line that errs, counted from the chunk's first
 */
record ErrorChunk(String name, String code, int line, String message) {
    static final Path ROOT = Path.of("errors").toAbsolutePath();

    private static final Pattern EXPECTATION = Pattern.compile("### (.*)$");
    private static final Pattern PLACE = Pattern.compile("^ +File \"<string>\", line (\\d+)");

    /** Every chunk of every file. */
    static List<ErrorChunk> all() {
        try (Stream<Path> files = Files.list(ROOT)) {
            return files.filter(file -> file.getFileName().toString().matches("[^_].*\\.py\\.txt"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String file() {
        return name.substring(0, name.indexOf(':'));
    }

    /** The message that a run ended with, and its line in this chunk. */
    static String verdict(OuroRun run) {
        String[] lines = run.err().split("\n");
        String place = "?";
        for (String line : lines) {
            Matcher matcher = PLACE.matcher(line);
            place = matcher.find() ? matcher.group(1) : place;
        }
        return "line " + place + ": " + lines[lines.length - 1];
    }

    String expectedVerdict() {
        return "line " + line + ": " + message;
    }

    private static List<ErrorChunk> read(Path file) {
        List<ErrorChunk> chunks = new ArrayList<>();
        int first = 1;
        for (String text : text(file).split("(?m)^---\n")) {
            chunks.add(chunk(file, first, text));
            first += (int) text.lines().count() + 1;
        }
        return chunks;
    }

    private static ErrorChunk chunk(Path file, int first, String text) {
        String name = file.getFileName() + ":" + first;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher expectation = EXPECTATION.matcher(line);
            if (expectation.find()) {
                return new ErrorChunk(name, text, number, expectation.group(1));
            }
        }
        throw new IllegalStateException(name + " expects no error");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
