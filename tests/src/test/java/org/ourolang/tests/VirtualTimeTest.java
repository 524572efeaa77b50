// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;

/** Timed waits for other threads, under a virtual clock. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class VirtualTimeTest {
    @Test
    void aTimedWaitThatNobodyCanEndTakesNoTime() {
        assertEquals(3600.0, elapsed("threading.Event().wait(3600)"));
    }

    @Test
    void aSemaphoreThatNobodyReleasesTimesOut() {
        assertEquals(7200.0, elapsed("threading.Semaphore(0).acquire(timeout=7200)"));
    }

    @Test
    void aTimedWaitInAnotherThreadMovesTheClock() {
        assertEquals(0.05, elapsed("""
                worker = threading.Thread(target=threading.Event().wait, args=(0.05,))
                worker.start()
                worker.join()"""));
    }

    @Test
    void aTimedWaitThatAnotherThreadEndsMovesTheClockByNothing() {
        assertEquals(0.0, elapsed("""
                event = threading.Event()
                worker = threading.Thread(target=event.set)
                worker.start()
                event.wait(3600)
                worker.join()"""));
    }

    /** Seconds of virtual time that statements take, to the millisecond. */
    private static double elapsed(String statements) {
        try (Ouro ouro = Ouro.create();
                Session session = ouro.session(options -> options.virtualClock().threads())) {
            session.eval("import threading, time\nstart = time.monotonic()");
            session.eval(statements);
            return session.eval("round(time.monotonic() - start, 3)", Double.class);
        }
    }
}
