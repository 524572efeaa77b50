// SPDX-License-Identifier: Apache-2.0
package embed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ourolang.embed.LoopMode;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;

/** A session for each request, each on a virtual thread, all over one engine. */
public final class VirtualThreads {
    private static final String SCRIPT = """
            import asyncio

            async def handle(number):
                await asyncio.sleep(0.01)
                return number * number
            """;

    private VirtualThreads() {}

    private static long handle(Ouro ouro, long number) {
        try (Session session = ouro.session(options -> options.loop(LoopMode.VIRTUAL_THREAD))) {
            session.eval(SCRIPT);
            return session.call("handle", Long.class, number);
        }
    }

    /** Prints the sum of the answers to twenty requests. */
    public static void main(String[] arguments) throws Exception {
        try (Ouro ouro = Ouro.create();
                ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> answers = new ArrayList<>();
            for (long i = 1; i <= 20; i++) {
                long number = i;
                answers.add(requests.submit(() -> handle(ouro, number)));
            }
            long sum = 0;
            for (Future<Long> answer : answers) {
                sum += answer.get();
            }
            System.out.println(sum);
        }
    }
}
