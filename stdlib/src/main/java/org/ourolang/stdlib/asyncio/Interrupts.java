// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;

/** Ctrl-C while a runner runs: the first one cancels the main task, the next ones raise KeyboardInterrupt. */
final class Interrupts {
    /** Wakes a loop that sleeps. */
    private static final Ready NOTHING = running -> {};

    private final OuroContext context = OuroContext.get();
    private final Runnable before = context.interruptHandler();
    private final Runnable handler = this::interrupt;
    private final Object loop;
    private final Object task;
    private int count;

    private Interrupts(Object loop, Object task) {
        this.loop = loop;
        this.task = task;
    }

    /** Takes interrupts over until {@link #end}, unless somebody else has. */
    static Interrupts begin(Object loop, Object task) {
        Interrupts interrupts = new Interrupts(loop, task);
        if (interrupts.before == null && loop instanceof EventLoop) {
            interrupts.context.setInterruptHandler(interrupts.handler);
        }
        return interrupts;
    }

    /** How often Ctrl-C was pressed since {@link #begin}. */
    int count() {
        return count;
    }

    private void interrupt() {
        count++;
        boolean ended = task instanceof Task own && own.isDone();
        if (count > 1 || ended || !(loop instanceof EventLoop own)) {
            throw Errors.raise(ExceptionTypes.KEYBOARD_INTERRUPT);
        }
        if (own.isRunByThisThread()) {
            Loops.cancelTask(task);
            own.inbox.add(NOTHING);
        } else {
            own.inbox.add(running -> Loops.cancelTask(task));
        }
    }

    /** Gives interrupts back, unless the program has meanwhile given them to somebody else. */
    void end() {
        if (context.interruptHandler() == handler) {
            context.setInterruptHandler(before);
        }
    }
}
