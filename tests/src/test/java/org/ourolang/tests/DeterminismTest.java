// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.ourolang.embed.LoopMode;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;

/** With a virtual clock and a seed, a script does the same each time: cold, warm, on another engine, beside others. */
class DeterminismTest {
    private static final int WARM_RUNS = 30;

    private static final String SCRIPT = """
            import asyncio, random, time

            class Point:
                def __init__(self, x): self.x = x
                def __lt__(self, other): return self.x < other.x

            async def worker(name, queue, out):
                while True:
                    n = await queue.get()
                    try:
                        async with asyncio.timeout(random.random()):
                            await asyncio.sleep(random.random())
                            out.append((name, n, sum(i * i for i in range(n % 50))))
                    except TimeoutError:
                        out.append((name, n, 'late'))
                    queue.task_done()

            async def main():
                queue, out = asyncio.Queue(), []
                workers = [asyncio.create_task(worker(name, queue, out)) for name in 'abc']
                for n in range(40): queue.put_nowait(n)
                await queue.join()
                for each in workers: each.cancel()
                await asyncio.gather(*workers, return_exceptions=True)
                points = sorted(Point(random.randrange(1000)) for i in range(200))
                print(out, [p.x for p in points[:10]], {'x', 'yy', 'zzz'}, time.monotonic(), id(out) > 0)

            asyncio.run(main())
            """;

    /** What a run wrote, and how many steps it took. */
    private record Outcome(String output, long steps) {}

    private static Outcome run(Ouro ouro, long seed) {
        StringBuffer out = new StringBuffer();
        try (Session session = ouro.session(options -> options.virtualClock()
                .seed(seed)
                .countSteps()
                .loop(LoopMode.HOST)
                .output(out::append))) {
            session.eval(SCRIPT);
            return new Outcome(out.toString(), session.usage().steps());
        }
    }

    @Test
    void everyRunDoesTheSame() throws Exception {
        Outcome first;
        try (Ouro ouro = Ouro.create()) {
            first = run(ouro, 7);
            for (int i = 0; i < WARM_RUNS; i++) {
                assertEquals(first, run(ouro, 7));
            }
            List<CompletableFuture<Outcome>> beside = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                beside.add(CompletableFuture.supplyAsync(() -> run(ouro, 7)));
            }
            for (CompletableFuture<Outcome> each : beside) {
                assertEquals(first, each.get(60, TimeUnit.SECONDS));
            }
            assertNotEquals(first.output(), run(ouro, 8).output());
        }
        try (Ouro other = Ouro.create()) {
            assertEquals(first, run(other, 7));
        }
    }
}
