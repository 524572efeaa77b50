// SPDX-License-Identifier: Apache-2.0
package org.ourolang.benchmarks;

import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A new context on an engine that has had others, with a first program in it, and closed again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Contexts {
    private static final Source EXPRESSION = source("6 * 7");
    private static final Source PROGRAM = source(
            """
                    def double(items):
                        return [item * 2 for item in items]

                    double(range(10))
                    """);
    private static final Source IMPORT = source("import asyncio");
    private static final Source RUN = source("import asyncio\nasyncio.run(asyncio.sleep(0))");

    private Engine engine;

    private static Source source(String text) {
        return Source.create("ouro", text);
    }

    @Setup
    public void open() {
        engine = Engine.newBuilder("ouro")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    @TearDown
    public void close() {
        engine.close();
    }

    private boolean evaluate(Source source) {
        try (Context context =
                Context.newBuilder("ouro").engine(engine).allowAllAccess(true).build()) {
            return context.eval(source).isNull();
        }
    }

    @Benchmark
    public boolean expression() {
        return evaluate(EXPRESSION);
    }

    @Benchmark
    public boolean program() {
        return evaluate(PROGRAM);
    }

    @Benchmark
    public boolean importOfAsyncio() {
        return evaluate(IMPORT);
    }

    @Benchmark
    public boolean runOfALoop() {
        return evaluate(RUN);
    }
}
