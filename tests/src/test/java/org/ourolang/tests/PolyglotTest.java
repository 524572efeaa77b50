// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ourolang.embed.LoopMode;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;

/** What plain polyglot promises of any language holds for Ouro, and what is to be the same each time is. */
class PolyglotTest {
    private static final Ouro OURO = Ouro.create();

    @AfterAll
    static void close() {
        OURO.close();
    }

    private static Context context() {
        return Context.newBuilder("ouro").engine(OURO.engine()).build();
    }

    @Test
    void aStatementLimitOfTheEngineEndsTheContext() {
        ResourceLimits limits = ResourceLimits.newBuilder().statementLimit(500, null).build();
        try (Context context =
                Context.newBuilder("ouro").engine(OURO.engine()).resourceLimits(limits).build()) {
            PolyglotException ended = assertThrows(
                    PolyglotException.class,
                    () -> context.eval("ouro", "try:\n    while True: x = 1\nexcept BaseException: pass"));
            assertTrue(ended.isResourceExhausted(), ended::toString);
        } catch (PolyglotException closing) {
            assertTrue(closing.isResourceExhausted(), closing::toString);
        }
        try (Context next = context()) {
            assertEquals(42, next.eval("ouro", "6 * 7").asInt());
        }
    }

    @Test
    void anInterruptedContextGoesOn() throws Exception {
        try (Context context = context()) {
            CompletableFuture<PolyglotException> ended = running(context, "while True: pass");
            context.interrupt(Duration.ofSeconds(60));
            assertTrue(ended.get().isInterrupted());
            assertEquals(42, context.eval("ouro", "6 * 7").asInt());
        }
    }

    @Test
    void closingCancelsWhatRuns() throws Exception {
        Context context = context();
        CompletableFuture<PolyglotException> ended =
                running(context, "while True:\n    try:\n        while True: pass\n    finally: continue");
        context.close(true);
        assertTrue(ended.get().isCancelled());
    }

    private static CompletableFuture<PolyglotException> running(Context context, String script) throws Exception {
        CompletableFuture<PolyglotException> ended = new CompletableFuture<>();
        CountDownLatch begun = new CountDownLatch(1);
        context.getBindings("ouro").putMember("begun", (ProxyExecutable) arguments -> {
            begun.countDown();
            return null;
        });
        Thread.ofPlatform().start(() -> {
            try {
                context.eval("ouro", "begun()\n" + script);
                ended.complete(null);
            } catch (PolyglotException stopped) {
                ended.complete(stopped);
            } catch (Throwable fault) {
                ended.completeExceptionally(fault);
            }
        });
        begun.await();
        return ended;
    }

    @Test
    void guestFramesGoThroughCallsOfTheHost() {
        try (Context context = context()) {
            context.getBindings("ouro").putMember("host", (ProxyExecutable) arguments -> arguments[0].execute());
            context.eval("ouro", "def inner():\n    raise ValueError('deep')\ndef outer():\n    host(inner)\n");
            PolyglotException error = assertThrows(
                    PolyglotException.class,
                    () -> context.getBindings("ouro").getMember("outer").execute());
            List<String> names = new ArrayList<>();
            for (PolyglotException.StackFrame frame : error.getPolyglotStackTrace()) {
                if (frame.isGuestFrame()) {
                    names.add(frame.getRootName() + ":" + frame.getSourceLocation().getStartLine());
                }
            }
            assertEquals(List.of("inner:2", "outer:4"), names);
        }
    }

    /** What a run did: its output, its steps, and what its loop and tasks did in which order. */
    private record Run(String output, long steps, String trace) {}

    @Test
    void theSameScriptDoesTheSameEachTime() throws Exception {
        Run first = run();
        for (int i = 0; i < 5; i++) {
            assertEquals(first, run());
        }
        assertTrue(first.steps() > 100, () -> "steps " + first.steps());
    }

    private static Run run() throws Exception {
        StringBuilder out = new StringBuilder();
        try (Session session = OURO.session(options -> options.virtualClock()
                .seed(7)
                .countSteps()
                .loop(LoopMode.HOST)
                .output(out::append))) {
            session.eval("""
                    import asyncio, random, time

                    async def worker(n, queue):
                        for i in range(5):
                            await asyncio.sleep(random.random())
                            await queue.put((n, i, round(time.monotonic(), 3)))

                    async def main():
                        queue = asyncio.Queue(2)
                        async with asyncio.TaskGroup() as group:
                            for n in range(4):
                                group.create_task(worker(n, queue))
                            for _ in range(20):
                                print(await queue.get(), {str(n) for n in range(5)})
                    """);
            String trace;
            try (var recording = session.record()) {
                session.call("main", Object.class);
                trace = recording.text();
            }
            return new Run(out.toString(), session.usage().steps(), trace);
        }
    }
}
