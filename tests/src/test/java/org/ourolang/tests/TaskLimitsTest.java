// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourolang.embed.Limits;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;
import org.ourolang.embed.SessionException;
import org.ourolang.embed.Task;

/** A task that uses too much ends, with all that it began; the session and its other tasks go on. */
class TaskLimitsTest {
    private static final Ouro OURO = Ouro.create();

    private static final String SCRIPT = """
            import asyncio, contextvars

            outside = contextvars.copy_context()
            log = []

            def work(n):
                for i in range(n): pass
                return n

            async def fine(n):
                for i in range(n):
                    await asyncio.sleep(0)
                    work(10)
                return 'fine'

            async def plain():
                try:
                    while True: pass
                except BaseException:
                    log.append('caught')
                finally:
                    log.append('finally')

            async def awaiting():
                while True:
                    await asyncio.sleep(0)

            async def child():
                await asyncio.gather(plain(), asyncio.sleep(100))

            async def spawning():
                while True:
                    asyncio.create_task(awaiting())
                    await asyncio.sleep(0)

            async def other_context():
                await asyncio.create_task(awaiting(), context=outside)

            def again(loop):
                loop.call_soon(again, loop)

            async def callbacks():
                again(asyncio.get_running_loop())
                await asyncio.get_running_loop().create_future()

            def at_once(loop):
                loop.call_later(0, at_once, loop)

            async def timers():
                at_once(asyncio.get_running_loop())
                await asyncio.get_running_loop().create_future()

            async def done_callback():
                future = asyncio.get_running_loop().create_future()
                future.add_done_callback(lambda _: work(10**9))
                future.set_result(1)
                await asyncio.get_running_loop().create_future()

            async def generator():
                async def numbers():
                    try:
                        while True: yield 1
                    finally:
                        log.append('finally')
                async for number in numbers(): pass

            async def builtin():
                try:
                    sum(range(10**12))
                except BaseException:
                    log.append('caught')

            async def printing():
                try:
                    while True: print('x' * 1000)
                except BaseException:
                    log.append('caught')

            async def filling():
                held = []
                try:
                    while True: held.append(bytes(1000))
                except BaseException:
                    log.append('caught')

            def synchronous():
                asyncio.get_event_loop().create_task(awaiting())
                while True: pass
            """;

    @AfterAll
    static void close() {
        OURO.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "plain", "awaiting", "child", "spawning", "other_context", "callbacks", "timers", "done_callback",
            "generator",
            "builtin", "synchronous"
    })
    void aTaskMakesNoMoreStepsThanItMay(String function) throws Exception {
        check(function, limits -> limits.steps(10_000), "The step limit of 10000 steps of the task is exhausted",
                10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "awaiting", "child", "spawning", "callbacks", "builtin", "filling"})
    void aTaskTakesNoMoreTimeThanItMay(String function) throws Exception {
        check(function, limits -> limits.cpu(Duration.ofMillis(50)),
                "The CPU time limit of 50 ms of the task is exhausted",
                Long.MAX_VALUE);
        check(function, limits -> limits.time(Duration.ofMillis(50)),
                "The time limit of 50 ms of the task is exhausted",
                Long.MAX_VALUE);
    }

    @Test
    void aTaskAllocatesAndWritesNoMoreThanItMay() throws Exception {
        check("filling", limits -> limits.memory(20_000_000),
                "The memory limit of 20000000 bytes of the task is exhausted", Long.MAX_VALUE);
        check("printing", limits -> limits.output(5000), "The output limit of 5000 bytes of the task is exhausted",
                Long.MAX_VALUE);
    }

    private static void check(String function, Consumer<Limits> limits, String message, long steps) throws Exception {
        try (Session session = OURO.session(options -> options.countSteps())) {
            session.eval(SCRIPT);
            Task<String> before = session.callAsync("fine", String.class, 2000);
            Task<Object> greedy = session.limited(limits).callAsync(function, Object.class);
            Task<String> after = session.callAsync("fine", String.class, 20);
            ExecutionException failed =
                    assertThrows(ExecutionException.class, () -> greedy.get(20, TimeUnit.SECONDS));
            SessionException end = (SessionException) failed.getCause();
            assertEquals(message, end.getMessage());
            assertEquals(SessionException.Kind.LIMIT, end.kind());
            assertTrue(greedy.usage().steps() <= steps, "made " + greedy.usage().steps() + " steps");
            assertEquals("fine", before.get(20, TimeUnit.SECONDS));
            assertEquals("fine", after.get(20, TimeUnit.SECONDS));
            awaitQuiet(session);
            assertEquals("[]", session.eval("str(log)"));
            assertEquals(0L, session.eval("len(asyncio.all_tasks(asyncio.get_event_loop()))"));
            assertEquals("fine", session.callAsync("fine", String.class, 5).get(20, TimeUnit.SECONDS));
        }
    }

    private static void awaitQuiet(Session session) throws InterruptedException {
        long before = -1;
        while (before != session.usage().steps()) {
            before = session.usage().steps();
            Thread.sleep(20);
        }
    }

    @Test
    void whatATaskUsedCanBeReadWhileItRuns() throws Exception {
        try (Session session = OURO.session(options -> options
                .limits(limits -> limits.cpu(Duration.ofMinutes(1)))
                .countSteps())) {
            session.eval(SCRIPT);
            Task<Object> running = session.callAsync("plain", Object.class);
            while (running.usage().steps() < 10_000 || running.usage().cpu().isZero()) {
                Thread.sleep(1);
            }
            assertEquals("plain", session.tasks().getFirst().function());
            // The task runs on between the two: what it had used is read first.
            long used = running.usage().steps();
            assertTrue(session.usage().steps() >= used);
            assertTrue(running.usage().memory() >= 0);
        }
    }

    @Test
    void tasksDoNotPayForEachOther() throws Exception {
        try (Session session = OURO.session(options -> options.countSteps())) {
            session.eval(SCRIPT);
            Task<String> little = session.callAsync("fine", String.class, 5);
            Task<String> much = session.callAsync("fine", String.class, 500);
            much.get(20, TimeUnit.SECONDS);
            Task<String> alone = session.callAsync("fine", String.class, 5);
            alone.get(20, TimeUnit.SECONDS);
            assertEquals(alone.usage().steps(), little.usage().steps());
            assertTrue(much.usage().steps() > 10 * little.usage().steps());
        }
    }

    @Test
    void everyTaskOfASessionMayBeLimited() throws Exception {
        try (Session session = OURO.session(options -> options.taskLimits(limits -> limits.steps(1000)))) {
            session.eval(SCRIPT);
            Task<Object> greedy = session.callAsync("plain", Object.class);
            assertThrows(ExecutionException.class, () -> greedy.get(20, TimeUnit.SECONDS));
            assertEquals("fine", session.callAsync("fine", String.class, 5).get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void aLimitThatCannotBeKeptIsRefused() {
        try (Session session = OURO.session()) {
            session.eval(SCRIPT);
            assertThrows(IllegalStateException.class,
                    () -> session.limited(limits -> limits.steps(5)).callAsync("plain", Object.class));
            assertThrows(IllegalArgumentException.class,
                    () -> session.limited(limits -> limits.recursion(5)).callAsync("plain", Object.class));
        }
    }
}
