// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;
import org.ourolang.embed.SessionException;

/**
 * Scripts that try to hang, to exhaust, to crash or to escape. The first line of each says how it ends: {@code limit},
 * {@code contained} for one that says so itself, {@code each refused} for one whose {@code ATTEMPTS} must each raise an
 * exception, {@code end}, or the name of an exception; {@code or} joins what depends on the machine's speed. After each the
 * next session works.
 */
class HostileTest {
    private static final Path SCRIPTS = Path.of("hostile").toAbsolutePath();
    private static final Duration TIME = Duration.ofMillis(400);
    /** For scripts that end by themselves: their imports may wait for a busy machine. */
    private static final Duration LONG_TIME = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long STACK_BYTES = 512L << 20;
    private static final String ENDS = "# ends: ";
    private static final String EACH_REFUSED = "each refused";
    private static final String TRY_EACH =
            """
                    for attempt in ATTEMPTS:
                        try:
                            exec(attempt)
                        except Exception:
                            continue
                        print("ESCAPED", attempt)
                    """;
    private static final Ouro OURO = Ouro.create();

    @AfterAll
    static void close() {
        OURO.close();
    }

    @TestFactory
    Stream<DynamicTest> hostileScriptsAreContained() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files
                    .filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString().replace(".py", "").replace('_', ' '), () -> check(file)));
        }
    }

    private static void check(Path file) throws Exception {
        String first = Files.readString(file).lines().findFirst().orElse("");
        assertTrue(first.startsWith(ENDS), "the first line must be " + ENDS);
        String ends = first.substring(ENDS.length());
        StringBuffer out = new StringBuffer();
        String outcome = run(file, ends, out);
        assertFalse(out.toString().contains("ESCAPED"), out::toString);
        List<String> allowed = List.of(ends.split(" or "));
        assertTrue(allowed.contains(ending(outcome, out.toString(), allowed)), outcome + " " + out);
        try (Session next = OURO.session()) {
            assertEquals(42L, next.eval("6 * 7"));
        }
    }

    /** The outcome in the words of the scripts' first lines. */
    private static String ending(String outcome, String out, List<String> allowed) {
        if (outcome.equals("LIMIT")) {
            return "limit";
        }
        if (outcome.equals("ended")) {
            return allowed.contains("end") ? "end" : out.equals("contained\n") ? "contained" : "";
        }
        return outcome.startsWith("SCRIPT ") ? outcome.substring("SCRIPT ".length()).split(":")[0] : outcome;
    }

    private static String run(Path file, String ends, StringBuffer out) throws InterruptedException {
        Duration time = ends.contains("limit") ? TIME : LONG_TIME;
        AtomicReference<String> outcome = new AtomicReference<>("did not end");
        Session session = OURO.session(options -> options.output(out::append)
                .limits(limits -> limits.steps(30_000)
                        .time(time)
                        .cpu(time)
                        .memory(100_000_000)
                        .output(50_000)
                        .recursion(500)));
        Thread thread = new Thread(null, () -> outcome.set(run(session, file, ends)), "hostile", STACK_BYTES);
        thread.start();
        boolean ended = thread.join(PATIENCE);
        assertTrue(ended, "did not end in time");
        session.close();
        return outcome.get();
    }

    private static String run(Session session, Path file, String ends) {
        try {
            session.run(file);
            if (ends.equals(EACH_REFUSED)) {
                session.eval(TRY_EACH);
                return EACH_REFUSED;
            }
            return "ended";
        } catch (SessionException failure) {
            return switch (failure.kind()) {
                case SCRIPT, SYNTAX -> "SCRIPT " + failure.getMessage();
                case LIMIT -> "LIMIT";
                default -> failure.kind() + " " + failure.getMessage();
            };
        } catch (Throwable fault) {
            return "BUG " + fault;
        }
    }
}
