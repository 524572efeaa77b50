// SPDX-License-Identifier: Apache-2.0
package embed;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.ourolang.embed.LoopMode;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;

/** A day of retries in a moment: the host lets time pass. */
public final class VirtualTime {
    private static final String SCRIPT = """
            import asyncio

            async def retry():
                for attempt in range(1, 5):
                    if attempt == 4:
                        return attempt
                    await asyncio.sleep(attempt * 3600)
            """;

    private VirtualTime() {}

    /** Prints whether the retries are over after five and after six hours. */
    public static void main(String[] arguments) throws Exception {
        try (Ouro ouro = Ouro.create();
                Session session =
                        ouro.session(options -> options.virtualClock().seed(7).loop(LoopMode.HOST))) {
            session.eval(SCRIPT);
            CompletableFuture<Long> attempts = session.callAsync("retry", Long.class);
            session.advance(Duration.ofHours(5));
            System.out.println(attempts.isDone());
            session.advance(Duration.ofHours(1));
            System.out.println(attempts.get());
        }
    }
}
