// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When a program's thread gives way to the compiler's. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GivingWayTest {
    /** Only what a test starts runs in it, and no compiler of the JVM that tests. */
    private final ThreadGroup group = new ThreadGroup("program");

    private final CountDownLatch compilerEnds = new CountDownLatch(1);
    private int priorityAtTheEnd;

    @AfterEach
    void endCompiler() {
        compilerEnds.countDown();
    }

    private void startCompiler() {
        Thread compiler = new Thread(group, this::awaitEnd, GivingWay.COMPILER + "-7");
        compiler.setDaemon(true);
        compiler.start();
    }

    private void awaitEnd() {
        try {
            compilerEnds.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private Thread start(Runnable program) {
        Thread thread = new Thread(group, () -> {
            program.run();
            priorityAtTheEnd = Thread.currentThread().getPriority();
        });
        thread.start();
        return thread;
    }

    private static void runUntilItGivesWay() {
        while (Thread.currentThread().getPriority() != GivingWay.PRIORITY) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aProgramThatGoesOnWhileTheCompilerRunsGivesWay() throws InterruptedException {
        startCompiler();
        GivingWay.join(start(GivingWayTest::runUntilItGivesWay), 1);
        assertEquals(GivingWay.PRIORITY, priorityAtTheEnd);
    }

    @Test
    void aProgramThatEndsSoonDoesNotGiveWay() throws InterruptedException {
        startCompiler();
        GivingWay.join(start(() -> {}), TimeUnit.MINUTES.toMillis(1));
        assertEquals(Thread.NORM_PRIORITY, priorityAtTheEnd);
    }

    @Test
    void withoutAThreadOfTheCompilerThereIsNobodyToGiveWayTo() {
        assertFalse(GivingWay.compilerRuns(group));
    }

    @Test
    void theCompilerRunsOnceItsThreadDoes() {
        startCompiler();
        assertTrue(GivingWay.compilerRuns(group));
    }
}
