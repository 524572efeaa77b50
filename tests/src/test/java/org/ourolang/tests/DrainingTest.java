// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;
import org.ourolang.embed.SessionException;

/** Java takes one value after the other from a script, and text in whole characters. */
class DrainingTest {
    private static final Ouro OURO = Ouro.create();

    @AfterAll
    static void close() {
        OURO.close();
    }

    @Test
    void aGeneratorIsAnIteratorOfJava() {
        try (Session session = OURO.session()) {
            session.eval("def count():\n    yield 1\n    yield 'two'\n    yield [3]");
            Value generator = session.call("count", Value.class);
            assertTrue(generator.isIterator());
            List<String> seen = new ArrayList<>();
            while (generator.hasIteratorNextElement()) {
                seen.add(generator.getIteratorNextElement().toString());
            }
            assertEquals(List.of("1", "'two'", "[3]"), seen);
        }
    }

    @Test
    void aGeneratorFillsAStream() {
        try (Session session = OURO.session()) {
            session.eval("import itertools\ndef squares():\n    for n in itertools.count(): yield n * n");
            Iterator<?> squares = session.call("squares", Iterator.class);
            Stream<?> stream = StreamSupport.stream(Spliterators.spliteratorUnknownSize(squares, 0), false);
            assertEquals("[0, 1, 4, 9]", stream.limit(4).toList().toString());
        }
    }

    @Test
    void whatAGeneratorRaisesReachesJava() {
        try (Session session = OURO.session()) {
            session.eval("def fails():\n    yield 1\n    raise ValueError('enough')");
            Iterator<?> values = session.call("fails", Iterator.class);
            assertEquals(1L, values.next());
            assertEquals(
                    "ValueError: enough",
                    assertThrows(PolyglotException.class, values::next).getMessage());
        }
    }

    @Test
    void anAsynchronousGeneratorIsDrainedByACall() {
        try (Session session = OURO.session()) {
            session.eval("""
                    import asyncio
                    async def ticks():
                        for n in range(3):
                            await asyncio.sleep(0)
                            yield n
                    async def drain(take):
                        async for tick in ticks():
                            take(tick)
                    """);
            List<Object> seen = new ArrayList<>();
            session.bind("take", (Object tick) -> seen.add(tick));
            session.eval("def all(): return drain(take)");
            session.call("all", Object.class);
            assertEquals(List.of(0L, 1L, 2L), seen);
            session.eval("async def rest(): return len([tick async for tick in ticks()])");
            assertEquals(3L, session.call("rest", Object.class));
        }
    }

    @Test
    void aCharacterSplitOverTwoWritesArrivesWhole() throws Exception {
        List<String> pieces = new ArrayList<>();
        try (Session session = OURO.session(options -> options.output(pieces::add))) {
            session.eval("import sys\nraw = bytes.fromhex('61c3a4e282acf09f908d')\n"
                    + "for byte in raw:\n    sys.stdout.buffer.write(bytes([byte]))\n    sys.stdout.buffer.flush()\n"
                    + "sys.stdout.buffer.write(b'\\xff!')\nsys.stdout.flush()");
        }
        assertEquals("a\u00e4\u20ac\ud83d\udc0d\ufffd!", String.join("", pieces));
        assertEquals("\u00e4", pieces.get(1));
    }

    @Test
    void fourSessionsOfOneEngineRunAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> works = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int number = i;
                works.add(() -> work(number));
            }
            List<String> results = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(works)) {
                results.add(each.get());
            }
            assertEquals(
                    List.of(
                            "0 done 18",
                            "1 The step limit of 20000 steps is exhausted",
                            "2 done 20",
                            "3 The step limit of 20000 steps is exhausted"),
                    results);
        }
    }

    private static String work(int number) {
        String ending = "";
        for (int round = 0; round < 5; round++) {
            try (Session session = OURO.session(options -> options.limits(limits -> limits.steps(20_000)))) {
                session.eval("""
                        import asyncio, json
                        async def part(n):
                            await asyncio.sleep(0)
                            return json.loads(json.dumps([n] * 3))
                        async def main(number):
                            found = await asyncio.gather(*(part(n) for n in range(3)))
                            while number % 2: pass
                            return sum(sum(each) for each in found) + number + 9
                        """);
                ending = number + " done " + session.call("main", Long.class, number);
            } catch (SessionException limit) {
                ending = number + " " + limit.getMessage();
            }
        }
        return ending;
    }
}
