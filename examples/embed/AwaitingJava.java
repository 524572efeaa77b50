// SPDX-License-Identifier: Apache-2.0
package embed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;

/** A script awaits what Java promises, and Java waits for what the script promises. */
public final class AwaitingJava {
    private static final String SCRIPT = """
            import asyncio

            async def headlines(names):
                async with asyncio.TaskGroup() as group:
                    tasks = [group.create_task(one(name)) for name in names]
                return [task.result() for task in tasks]

            async def one(name):
                return (await fetch(name)).upper()
            """;

    private AwaitingJava() {}

    /** Prints three headlines that were fetched at the same time. */
    public static void main(String[] arguments) throws Exception {
        try (ScheduledExecutorService network = Executors.newSingleThreadScheduledExecutor();
                Ouro ouro = Ouro.create();
                Session session = ouro.session()) {
            session.bind("fetch", (String name) -> {
                CompletableFuture<String> page = new CompletableFuture<>();
                network.schedule(() -> page.complete("news of " + name), 20, TimeUnit.MILLISECONDS);
                return page;
            });
            session.eval(SCRIPT);
            Object names = org.graalvm.polyglot.proxy.ProxyArray.fromArray("north", "south", "west");
            CompletableFuture<String> all =
                    session.callAsync("headlines", Object.class, names).thenApply(String::valueOf);
            System.out.println(all.orTimeout(5, TimeUnit.SECONDS).get());
        }
    }
}
