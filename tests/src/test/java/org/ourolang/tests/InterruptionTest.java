// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;
import org.ourolang.embed.SessionException;
import org.ourolang.embed.Task;

/** A session that was interrupted while its own thread ran a task can be used as before. */
class InterruptionTest {
    @Test
    void tasksOfBeforeFailAndTasksOfAfterRun() throws Exception {
        try (Ouro ouro = Ouro.create(); Session session = ouro.session()) {
            CountDownLatch running = bindStarted(session);
            session.eval("""
                    import asyncio

                    async def spin():
                        started()
                        while True: pass

                    async def rest(seconds):
                        await asyncio.sleep(seconds)
                        return 'rested'
                    """);
            Task<Object> spin = session.callAsync("spin", Object.class);
            running.await();
            assertTrue(session.interrupt(Duration.ofSeconds(20)));
            ExecutionException ended = assertThrows(ExecutionException.class, () -> spin.get(20, TimeUnit.SECONDS));
            assertEquals(SessionException.Kind.INTERRUPTED, ((SessionException) ended.getCause()).kind());
            assertEquals("rested", session.callAsync("rest", String.class, 0.01).get(20, TimeUnit.SECONDS));
            assertEquals("rested", session.call("rest", String.class, 0));
        }
    }

    @Test
    void whatWasHalfDecompressedCannotBeGoneOnWith() throws Exception {
        try (Ouro ouro = Ouro.create(); Session session = ouro.session()) {
            CountDownLatch running = bindStarted(session);
            session.eval("""
                    import zlib

                    data = zlib.compress(bytes(50_000_000))
                    stream = None

                    def decompress():
                        global stream
                        started()
                        while True:
                            stream = zlib.decompressobj()
                            stream.decompress(data)

                    def go_on():
                        try:
                            return stream.decompress(b'')
                        except zlib.error as error:
                            return str(error)
                    """);
            CompletableFuture<Object> endless =
                    CompletableFuture.supplyAsync(() -> session.call("decompress", Object.class));
            running.await();
            assertTrue(session.interrupt(Duration.ofSeconds(20)));
            assertThrows(ExecutionException.class, () -> endless.get(20, TimeUnit.SECONDS));
            assertEquals("Error -2 while decompressing data: inconsistent stream state",
                    session.call("go_on", String.class));
        }
    }

    /** Gives scripts {@code started()}, which opens the latch. */
    private static CountDownLatch bindStarted(Session session) {
        CountDownLatch running = new CountDownLatch(1);
        session.bind("started", (Supplier<Object>) () -> {
            running.countDown();
            return null;
        });
        return running;
    }
}
