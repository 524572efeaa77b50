// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every known difference from CPython is a program that shows it, and the page about them is made from the programs'
 * headers. {@code -Douro.write=true} writes the page anew.
 */
class DifferencesTest {
    private static final Path FOLDER = Path.of("differences").toAbsolutePath();
    private static final Path PAGE = Path.of("..", "docs", "differences.md").toAbsolutePath().normalize();

    @TestFactory
    Stream<DynamicTest> differencesAreAsDescribed() throws IOException {
        return Programs.in(FOLDER).map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(), file.toUri(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        OuroRun run = OuroRun.of(file.getParent(), file.getFileName().toString());
        assertEquals(Files.readString(Programs.recording(file)), run.out() + run.err());
    }

    @Test
    void thePageListsEveryDifference() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Differences from CPython 3.13
                Made from the headers of the programs in `tests/differences`, each of which shows one difference.
                """);
        for (Path file : Programs.in(FOLDER).toList()) {
            page.append(entry(file));
        }
        if (Boolean.getBoolean("ouro.write")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page.toString());
    }

    private static String entry(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String name = file.getFileName().toString();
        return "\n## " + field(lines, "description") + "\n- **Category**: " + field(lines, "category")
                + "\n- **Cause**: "
                + field(lines, "cause") + "\n- **Workaround**: " + field(lines, "workaround") + "\n- **Program**: `"
                + name + "`\n";
    }

    private static String field(List<String> lines, String name) {
        String prefix = "# " + name + ": ";
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }
}
