// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What a party of threads holds while it runs guest code; who waits for it gets it in order. Any thread may use it. */
final class Baton {
    private final Semaphore free = new Semaphore(0, true);
    private volatile Object holder;

    /** @param holder who has it at first */
    Baton(Object holder) {
        this.holder = holder;
    }

    /** Waits at most so many milliseconds; answers whether the party has it. */
    boolean take(Object party, long milliseconds) throws InterruptedException {
        boolean taken = free.tryAcquire(milliseconds, TimeUnit.MILLISECONDS);
        if (taken) {
            holder = party;
        }
        return taken;
    }

    /** Lets the next one have it, if the party has it. */
    void give(Object party) {
        if (isHeldBy(party)) {
            holder = null;
            free.release();
        }
    }

    boolean isHeldBy(Object party) {
        return holder == party;
    }

    /** Whether somebody waits for it. */
    boolean isWanted() {
        return free.hasQueuedThreads();
    }
}
