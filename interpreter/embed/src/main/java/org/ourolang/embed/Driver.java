// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;

/** The thread that turns a session's loop when the host does not. */
final class Driver implements Runnable {
    private static final long STACK_BYTES = 256L << 20;

    private final SessionLoop loop;
    private final Thread thread;
    private volatile boolean woken;

    Driver(SessionLoop loop, Turn turn, boolean virtual) {
        this.loop = loop;
        if (virtual) {
            thread = Thread.ofVirtual().name("ouro session").unstarted(this);
        } else {
            thread = new Thread(null, this, "ouro session", STACK_BYTES);
            thread.setDaemon(true);
        }
        turn.setOwn(thread);
        thread.start();
    }

    void wake() {
        woken = true;
        LockSupport.unpark(thread);
    }

    @Override
    public void run() {
        while (!loop.isClosed()) {
            woken = false;
            try {
                boolean more = loop.runReady();
                OptionalLong left = more ? OptionalLong.of(0) : loop.timeToSleep();
                if (!more && !woken && !loop.isClosed()) {
                    park(left);
                }
            } catch (SessionException ended) {
                loop.failAll(ended);
                if (ended.endsSession()) {
                    return;
                }
            }
        }
    }

    private void park(OptionalLong left) {
        if (left.isEmpty()) {
            LockSupport.park(this);
        } else if (left.getAsLong() > 0) {
            LockSupport.parkNanos(this, left.getAsLong());
        }
    }
}
