// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** One thread that looks at the limits of all running contexts; it ends when there is nothing to look at. */
final class LimitWatch implements Runnable {
    private static final long PERIOD_NANOS = 5_000_000;
    private static final int IDLE_PERIODS = 400;
    private static final Set<Meter> RUNNING = ConcurrentHashMap.newKeySet();

    private static Thread thread;

    private LimitWatch() {}

    static void add(Meter meter) {
        RUNNING.add(meter);
        synchronized (LimitWatch.class) {
            if (thread == null) {
                thread = new Thread(new LimitWatch(), "ouro limits");
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    static void remove(Meter meter) {
        RUNNING.remove(meter);
    }

    @Override
    public void run() {
        int idle = 0;
        while (idle < IDLE_PERIODS || !stop()) {
            LockSupport.parkNanos(PERIOD_NANOS);
            idle = RUNNING.isEmpty() ? idle + 1 : 0;
            for (Meter meter : RUNNING) {
                try {
                    meter.check();
                } catch (RuntimeException closedAlready) {
                    RUNNING.remove(meter);
                }
            }
        }
    }

    private static boolean stop() {
        synchronized (LimitWatch.class) {
            if (!RUNNING.isEmpty()) {
                return false;
            }
            thread = null;
            return true;
        }
    }
}
