// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whose turn it is to use a session. Threads of the host are refused while another uses it; they wait only for the
 * session's own thread, which never holds it for long.
 */
final class Turn {
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Runnable> afterwards = new ArrayDeque<>();
    private volatile Thread user;
    private volatile Thread own;

    /** Names the thread that turns the loop for the session. */
    void setOwn(Thread thread) {
        own = thread;
    }

    void take() {
        Thread current = Thread.currentThread();
        if (!lock.tryLock()) {
            Thread holder = user;
            if (holder != null && holder != own && current != own) {
                throw new IllegalStateException(
                        "The session is in use by thread " + holder.getName() + "; one thread may use it at a time");
            }
            lock.lock();
        }
        user = current;
    }

    /** Gives the turn back and then tells others what there is to tell. */
    void give() {
        if (lock.getHoldCount() > 1) {
            lock.unlock();
            return;
        }
        Queue<Runnable> told = new ArrayDeque<>(afterwards);
        afterwards.clear();
        user = null;
        lock.unlock();
        told.forEach(Runnable::run);
    }

    /** Runs an action when the turn is given back; the caller has the turn. */
    void afterwards(Runnable action) {
        afterwards.add(action);
    }

    /** Tells others now what there is to tell; the caller keeps the turn. */
    void tell() {
        for (Runnable action = afterwards.poll(); action != null; action = afterwards.poll()) {
            action.run();
        }
    }
}
