// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.interpreter.context.SyntaxErrors;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/** {@code :time} and {@code :timeit}. */
final class Measurements {
    private static final long ENOUGH = 200_000_000L;
    private static final int ROUNDS = 5;
    private static final String FUNCTION = "__ouro_timeit__";

    private final Session session;

    Measurements(Session session) {
        this.session = session;
    }

    void time(String code, Consumer<Outcome> done) {
        if (code.isEmpty()) {
            throw new Commands.Refused("use `:time CODE`");
        }
        long start = System.nanoTime();
        double loopStart = session.clock().nanoTime() / 1e9;
        long steps = session.loop().steps();
        session.run(code, outcome -> {
            if (outcome instanceof Outcome.Nothing || outcome instanceof Outcome.Value) {
                double seconds = (System.nanoTime() - start) / 1e9;
                double loopSeconds = session.clock().nanoTime() / 1e9 - loopStart;
                String virtual = session.clock().isVirtual()
                        ? String.format(Locale.ROOT, ", %.3f s of virtual time", loopSeconds)
                        : "";
                done.accept(new Outcome.Text(text(seconds) + ", " + (session.loop().steps() - steps)
                        + " steps of the loop" + virtual + "\n"));
            } else {
                done.accept(outcome);
            }
        });
    }

    void timeIt(String code, Consumer<Outcome> done) {
        if (code.isEmpty()) {
            throw new Commands.Refused("use `:timeit CODE`");
        }
        boolean awaits;
        try {
            Parser.parse(new SourceText("<timeit>", code), Program.Kind.EXEC, new Parser.Options(true, false));
            awaits = code.contains("await") || code.contains("async");
        } catch (SyntaxErrorException wrong) {
            done.accept(session.failure(SyntaxErrors.raise(wrong).exception()));
            return;
        }
        String body = code.lines().reduce("", (text, line) -> text + "        " + line + "\n");
        String definition =
                (awaits ? "async " : "") + "def " + FUNCTION + "(__times):\n    for __time in range(__times):\n"
                        + body;
        session.run(pieces(definition), outcome -> {
            if (outcome instanceof Outcome.Nothing) {
                new Rounds(awaits, done).begin();
            } else {
                done.accept(outcome);
            }
        });
    }

    private static List<Piece> pieces(String text) {
        return Piece.silent(new SourceText("<timeit>", text));
    }

    /** Finds how many runs take long enough, then takes the best of some rounds. */
    private final class Rounds {
        private final boolean awaits;
        private final Consumer<Outcome> done;
        private long count = 1;
        private int round;
        private long best = Long.MAX_VALUE;

        Rounds(boolean awaits, Consumer<Outcome> done) {
            this.awaits = awaits;
            this.done = done;
        }

        void begin() {
            measure(this::search);
        }

        private void search(long nanoseconds) {
            if (nanoseconds < ENOUGH && count < 1_000_000_000) {
                count *= Long.toString(count).startsWith("2") ? 5 : 2;
                if (Long.toString(count).startsWith("4")) {
                    count = count / 4 * 5;
                }
                measure(this::search);
            } else {
                take(nanoseconds);
            }
        }

        private void take(long nanoseconds) {
            best = Math.min(best, nanoseconds);
            if (++round < ROUNDS) {
                measure(this::take);
                return;
            }
            forget();
            done.accept(new Outcome.Text(count + " run" + (count == 1 ? "" : "s") + ", best of " + ROUNDS + ": "
                    + text(best / 1e9 / count) + " a run\n"));
        }

        private void measure(LongConsumer then) {
            String call = (awaits ? "await " : "") + FUNCTION + "(" + count + ")";
            long start = System.nanoTime();
            session.run(pieces(call), outcome -> {
                if (outcome instanceof Outcome.Nothing) {
                    long taken = System.nanoTime() - start;
                    session.ask(() -> {
                        then.accept(taken);
                        return null;
                    });
                } else {
                    forget();
                    done.accept(outcome);
                }
            });
        }

        private void forget() {
            session.main().globals().remove(FUNCTION);
        }
    }

    private static String text(double seconds) {
        if (seconds >= 1) {
            return String.format(Locale.ROOT, "%.3g s", seconds);
        }
        if (seconds >= 1e-3) {
            return String.format(Locale.ROOT, "%.3g ms", seconds * 1e3);
        }
        return seconds >= 1e-6
                ? String.format(Locale.ROOT, "%.3g us", seconds * 1e6)
                : String.format(Locale.ROOT, "%.3g ns", seconds * 1e9);
    }
}
