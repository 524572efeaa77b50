// SPDX-License-Identifier: Apache-2.0
package org.ourolang.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.resolve.Options;
import org.ourolang.language.resolve.Scopes;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/** Text to tree, and tree to names, of a script of {@value #LINES} lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Parsing {
    /** Of the script. */
    public static final int LINES = 10_000;

    private static final String PART =
            """
                    class Worker_%1$d(Base):
                        limit = %1$d

                        def __init__(self, name, *parts, size=%1$d, **options):
                            self.name, self.size = name, size * 2 + 1
                            self.parts = {part: len(part) for part in parts if part and size >= 3}

                        async def run(self, queue):
                            async with self.lock:
                                while not queue.empty():
                                    item = await queue.get()
                                    if item is None or item["kind"] == "stop":
                                        break
                                    try:
                                        print(f"{item!r:>10} of {self.name}", sep="", file=self.log)
                                    except (ValueError, KeyError) as error:
                                        self.failed[item] = str(error).strip()[1:-1]
                            return lambda more: more + self.size

                    """;

    private final SourceText script = new SourceText("script.py", text());

    private static String text() {
        StringBuilder text = new StringBuilder();
        long part = PART.lines().count();
        for (int i = 0; i < LINES / part; i++) {
            text.append(PART.formatted(i));
        }
        return text.toString();
    }

    @Benchmark
    public Program parse() {
        return Parser.parse(script, Program.Kind.EXEC, Parser.Options.DEFAULT);
    }

    @Benchmark
    public Scopes parseAndResolve() {
        return Scopes.resolve(parse(), new Options(false, false));
    }
}
