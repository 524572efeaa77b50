// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

/** Something the event loop runs once, in its turn. */
interface Ready {
    /** Whether the loop should pass over it. */
    default boolean isSkipped() {
        return false;
    }

    /** What tools call it. */
    default String text() {
        return "callback";
    }

    /** Who pays for it besides the session; null for nobody. */
    default Object account() {
        return null;
    }

    /** Runs it; what it throws ends the loop's run. */
    void run(EventLoop loop);
}
