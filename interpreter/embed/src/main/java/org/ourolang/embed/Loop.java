// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.util.OptionalLong;

/**
 * A session's event loop in the hands of the host: {@link LoopMode#HOST}. The host calls {@link #runReady()} after each
 * wake-up and when the next deadline has come, from any thread, one at a time; nothing here waits.
 */
public final class Loop {
    private final SessionLoop session;

    Loop(SessionLoop session) {
        this.session = session;
    }

    /**
     * Runs what is ready.
     *
     * @return whether more is ready already
     */
    public boolean runReady() {
        return session.runReady();
    }

    /** Nanoseconds until a timer is due, 0 if something is ready now; empty if only the outside can wake the loop. */
    public OptionalLong nextDeadline() {
        return session.nextDeadline();
    }

    /**
     * Runs {@code action} whenever there is something new to run: a call began, or something completed outside. It runs
     * on the thread that brought it, and should do no more than schedule {@link #runReady()}.
     */
    public void onWakeup(Runnable action) {
        session.onWakeup(action);
    }

    /** How many asynchronous calls are not finished. */
    public int unfinished() {
        return session.unfinished().size();
    }
}
