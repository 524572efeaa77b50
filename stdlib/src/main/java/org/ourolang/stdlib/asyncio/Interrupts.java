// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.None;

/** Ctrl-C while a runner runs: the first one cancels the main task. */
final class Interrupts {
    private final Object loop;
    private final Object task;
    private int count;

    private Interrupts(Object loop, Object task) {
        this.loop = loop;
        this.task = task;
    }

    static Interrupts begin(Object loop, Object task) {
        return new Interrupts(loop, task);
    }

    /** How often Ctrl-C was pressed since {@link #begin}. */
    int count() {
        return count;
    }

    /** Asks the main task to end; answers false when that was asked before. */
    boolean interrupt() {
        count++;
        if (count > 1) {
            return false;
        }
        if (loop instanceof EventLoop own) {
            own.addFromAnyThread(running -> Loops.cancelFuture(task, None.NONE));
        }
        return true;
    }

    void end() {
        count = 0;
    }
}
