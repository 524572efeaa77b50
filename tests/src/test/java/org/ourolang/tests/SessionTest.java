// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;
import org.ourolang.embed.SessionException;
import org.ourolang.embed.junit.OuroTest;

/** What a host can rely on. */
class SessionTest {
    private static final Ouro OURO = Ouro.create();

    @AfterAll
    static void close() {
        OURO.close();
    }

    @Test
    void largeIntsAreBigIntegers() {
        try (Session session = OURO.session()) {
            assertEquals(BigInteger.TWO.pow(100), session.eval("2 ** 100"));
            session.bind("n", BigInteger.TWO.pow(100));
            assertEquals(true, session.eval("n == 2 ** 100"));
            assertEquals(3.0, session.eval("3.0"));
            assertNull(session.eval("None"));
        }
    }

    @Test
    void oneSourceServesManyContextsOfAnEngine() {
        Source source = Source.create("ouro", "import json\ncount = globals().get('count', 0) + 1\n");
        for (int i = 0; i < 3; i++) {
            try (Context context =
                    Context.newBuilder("ouro").engine(OURO.engine()).build()) {
                context.eval(source);
                context.eval(source);
                assertEquals(2, context.getBindings("ouro").getMember("count").asInt());
            }
        }
    }

    @Test
    void guestFramesGoThroughAwaits() {
        try (Context context =
                Context.newBuilder("ouro").engine(OURO.engine()).build()) {
            context.eval("ouro", """
                    import asyncio

                    async def inner():
                        await asyncio.sleep(0)
                        raise ValueError("deep")

                    async def outer():
                        await inner()

                    def start():
                        asyncio.run(outer())
                    """);
            Value start = context.getBindings("ouro").getMember("start");
            PolyglotException error = assertThrows(PolyglotException.class, start::execute);
            List<String> names = new ArrayList<>();
            for (PolyglotException.StackFrame frame : error.getPolyglotStackTrace()) {
                if (frame.isGuestFrame()) {
                    names.add(frame.getRootName() + ":" + frame.getSourceLocation().getStartLine());
                }
            }
            assertEquals(List.of("inner:5", "outer:8", "start:11"), names);
            assertEquals("ValueError: deep", error.getMessage());
        }
    }

    @Test
    void aHostExceptionIsTheCause() {
        try (Session session = OURO.session()) {
            IllegalStateException thrown = new IllegalStateException("no");
            session.bind("fail", (java.util.function.Function<Object, Object>) each -> {
                throw thrown;
            });
            session.eval("def f():\n    try:\n        fail(1)\n    except RuntimeError as error:\n"
                    + "        return f'caught {error}'");
            assertEquals("caught no", session.call("f", String.class));
            SessionException failed = assertThrows(SessionException.class, () -> session.eval("fail(1)"));
            assertEquals(thrown, failed.getCause());
        }
    }

    @Test
    void aCancelledTaskCancelsItsFuture() throws Exception {
        try (Session session = OURO.session()) {
            session.eval(
                    "import asyncio\nasync def main():\n    asyncio.current_task().cancel()\n    await asyncio.sleep(1)");
            CompletableFuture<Object> main = session.callAsync("main", Object.class);
            assertThrows(CancellationException.class, () -> main.get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aHostFutureThatFailsRaises() {
        try (Session session = OURO.session()) {
            session.bind("fetch",
                    (String url) -> CompletableFuture.failedFuture(new java.io.IOException("down: " + url)));
            session.eval("async def main():\n    try:\n        await fetch('x')\n    except Exception as error:\n"
                    + "        return str(error)");
            assertEquals("down: x", session.call("main", String.class));
        }
    }

    @Test
    void stepsAreTheSameEachTime() {
        long first = steps();
        for (int i = 0; i < 20; i++) {
            assertEquals(first, steps());
        }
    }

    private static long steps() {
        try (Session session = OURO.session(options -> options.countSteps())) {
            session.eval("""
                    class Point:
                        def __init__(self, x):
                            self.x = x

                    def f(n):
                        return sum(Point(i).x for i in range(n)) + len([i for i in range(n)])

                    for each in range(20):
                        f(each)
                    """);
            return session.usage().steps();
        }
    }

    @Test
    void closingEndsWhatWaits() throws Exception {
        Session session = OURO.session();
        session.eval("import asyncio\nasync def main():\n    await asyncio.Event().wait()");
        CompletableFuture<Object> main = session.callAsync("main", Object.class);
        session.close();
        ExecutionException ended = assertThrows(ExecutionException.class, () -> main.get(10, TimeUnit.SECONDS));
        assertEquals(SessionException.Kind.CLOSED, ((SessionException) ended.getCause()).kind());
    }

    @Test
    void fourThreadsRunFourSessionsEach() throws Exception {
        List<CompletableFuture<Long>> sums = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            CompletableFuture<Long> sum = new CompletableFuture<>();
            sums.add(sum);
            Thread.ofPlatform().start(() -> {
                try {
                    long total = 0;
                    for (int i = 0; i < 4; i++) {
                        try (Session session = OURO.session()) {
                            session.eval("def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)");
                            total += session.call("fib", Long.class, 12);
                        }
                    }
                    sum.complete(total);
                } catch (Throwable failed) {
                    sum.completeExceptionally(failed);
                }
            });
        }
        for (CompletableFuture<Long> sum : sums) {
            assertEquals(4 * 144L, sum.get(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void manySessionsLeaveHeapAndMetaspaceFlat() {
        sessions(200);
        long heap = used();
        long metaspace = metaspace();
        sessions(Integer.getInteger("ouro.tests.sessions", 1000));
        long heapGrown = used() - heap;
        long metaspaceGrown = metaspace() - metaspace;
        System.out.printf("many sessions: heap %d KiB %+d KiB, metaspace %d KiB %+d KiB%n", heap >> 10,
                heapGrown >> 10, metaspace >> 10, metaspaceGrown >> 10);
        assertTrue(heapGrown < 8 << 20, "the heap grew by " + heapGrown + " bytes");
        assertTrue(metaspaceGrown < 4 << 20, "metaspace grew by " + metaspaceGrown + " bytes");
    }

    private static void sessions(int count) {
        for (int i = 0; i < count; i++) {
            try (Session session = OURO.session()) {
                session.eval("class A: pass\nx = [A() for each in range(10)]");
            }
        }
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    @OuroTest
    void testsHaveAVirtualClock(Session session) throws Exception {
        session.eval("import asyncio\nasync def main():\n    await asyncio.sleep(60)\n    return 'ok'");
        CompletableFuture<String> main = session.callAsync("main", String.class);
        session.advance(Duration.ofMinutes(1));
        assertEquals("ok", main.get(1, TimeUnit.SECONDS));
    }
}
