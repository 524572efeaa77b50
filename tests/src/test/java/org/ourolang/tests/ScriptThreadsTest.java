// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;

/** Threads that a script starts, and the host that goes on meanwhile or ends. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ScriptThreadsTest {
    @RepeatedTest(5)
    void aSessionClosesWhileThreadsWaitForTheirTurn() {
        closeAfter("""
                import threading, time
                def work():
                    while True:
                        pass
                for number in range(3):
                    threading.Thread(target=work).start()
                time.sleep(0.02)""");
    }

    @RepeatedTest(5)
    void aSessionClosesWhileThreadsEnd() {
        closeAfter("""
                import threading
                event = threading.Event()
                for number in range(4):
                    threading.Thread(target=event.set).start()
                event.wait()""");
    }

    @Test
    void aSecondThreadOfTheHostWaitsForThreadsThatTheFirstOneStarted() {
        try (Ouro ouro = Ouro.create();
                Session session = ouro.session(options -> options.threads())) {
            session.eval("""
                    import threading, time
                    log = []
                    def work():
                        time.sleep(0.001)
                        log.append(len(log))
                    worker = threading.Thread(target=work)
                    worker.start()""");
            CompletableFuture.runAsync(() -> session.eval("worker.join()\nlog.append('joined')"))
                    .join();
            session.eval("log.append(worker.is_alive())");
            assertEquals(List.of(0L, "joined", false), session.get("log", Object.class));
        }
    }

    private static void closeAfter(String script) {
        try (Ouro ouro = Ouro.create()) {
            Session session = ouro.session(options -> options.threads());
            session.eval(script);
            session.close();
        }
    }
}
