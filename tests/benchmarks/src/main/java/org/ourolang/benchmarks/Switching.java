// SPDX-License-Identifier: Apache-2.0
package org.ourolang.benchmarks;

import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One switch, by the event loop and by a host that sends into a coroutine itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Switching {
    private static final int SWITCHES = 10_000;
    private static final String SCRIPT =
            """
                    import asyncio

                    class Stop:
                        def __await__(self):
                            yield

                    async def below(depth, times):
                        if depth > 1:
                            return await below(depth - 1, times)
                        for _ in range(times):
                            await asyncio.sleep(0)

                    async def stops(depth):
                        if depth > 1:
                            return await stops(depth - 1)
                        while True:
                            await stop

                    def in_the_loop(depth, times):
                        asyncio.run(below(depth, times))

                    def by_hand(depth, times):
                        coroutine = stops(depth)
                        for _ in range(times):
                            coroutine.send(None)
                        coroutine.close()

                    stop = Stop()
                    """;

    /** Awaits between the task and what it awaits. */
    @Param({"1", "100", "900"})
    public int depth;

    private Context context;
    private Value inTheLoop;
    private Value byHand;

    @Setup
    public void open() {
        context = Context.newBuilder("ouro")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .allowAllAccess(true)
                .build();
        context.eval("ouro", SCRIPT);
        inTheLoop = context.getBindings("ouro").getMember("in_the_loop");
        byHand = context.getBindings("ouro").getMember("by_hand");
    }

    @TearDown
    public void close() {
        context.close();
    }

    @Benchmark
    @OperationsPerInvocation(SWITCHES)
    public void inTheLoop() {
        inTheLoop.executeVoid(depth, SWITCHES);
    }

    @Benchmark
    @OperationsPerInvocation(SWITCHES)
    public void byHand() {
        byHand.executeVoid(depth, SWITCHES);
    }
}
