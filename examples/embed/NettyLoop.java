// SPDX-License-Identifier: Apache-2.0
package embed;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ourolang.embed.LoopMode;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;

/** Netty's event loop turns the script's: tasks, timers and channels share one thread, and nothing blocks it. */
public final class NettyLoop {
    private static final String SCRIPT = """
            import asyncio

            async def count(name, delay):
                for number in range(3):
                    await asyncio.sleep(delay)
                    print(name, number)

            async def main():
                await asyncio.gather(count("a", 0.03), count("b", 0.05))
                return "done"
            """;

    private final EventLoop netty;
    private final Session session;
    private ScheduledFuture<?> timer;

    private NettyLoop(EventLoop netty, Session session) {
        this.netty = netty;
        this.session = session;
        session.loop().onWakeup(() -> netty.execute(this::turn));
    }

    private void turn() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
        if (session.loop().runReady()) {
            netty.execute(this::turn);
            return;
        }
        OptionalLong next = session.loop().nextDeadline();
        if (next.isPresent()) {
            timer = netty.schedule(this::turn, next.getAsLong(), TimeUnit.NANOSECONDS);
        }
    }

    private CompletableFuture<String> start(String function) {
        CompletableFuture<CompletableFuture<String>> started = CompletableFuture.supplyAsync(
                () -> session.callAsync(function, String.class), netty);
        return started.thenCompose(result -> result);
    }

    /** Prints what two tasks print, and how they end. */
    public static void main(String[] arguments) throws Exception {
        EventLoop netty = new DefaultEventLoop();
        try (Ouro ouro = Ouro.create();
                Session session = ouro.session(options -> options.loop(LoopMode.HOST).output(System.out::print))) {
            session.eval(SCRIPT);
            System.out.println(new NettyLoop(netty, session).start("main").get(10, TimeUnit.SECONDS));
        } finally {
            netty.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
        }
    }
}
