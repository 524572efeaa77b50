// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.OuroContext;
import java.util.function.Supplier;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/** Ctrl-C while a runner runs: the first one cancels the main task, the next ones raise KeyboardInterrupt. */
final class Interrupts implements Runnable, Supplier<Object> {
    /** Wakes a loop that sleeps. */
    private static final Ready NOTHING = running -> {};

    private final OuroContext context = OuroContext.get();
    private final Runnable before = context.interruptHandler();
    private final Runner runner;
    private final Object loop;
    private final Object task;
    private int count;
    /** What scripts see as the handler; null until one asks. */
    private Object shown;

    private Interrupts(Runner runner, Object loop, Object task) {
        this.runner = runner;
        this.loop = loop;
        this.task = task;
    }

    /** Takes interrupts over until {@link #end}, unless somebody else has. */
    static Interrupts begin(Runner runner, Object loop, Object task) {
        Interrupts interrupts = new Interrupts(runner, loop, task);
        if (interrupts.before == null && loop instanceof EventLoop) {
            interrupts.context.setInterruptHandler(interrupts);
        }
        return interrupts;
    }

    /** How often Ctrl-C was pressed since {@link #begin}. */
    int count() {
        return count;
    }

    /** What {@code signal.getsignal} answers. */
    @Override
    public Object get() {
        if (shown == null) {
            Object partial = Attributes.get(context.importModule("functools"), "partial");
            Object method = Attributes.get(runner, "_on_sigint");
            shown = Calls.call(partial, new Object[] {method, task}, new String[] {"main_task"});
        }
        return shown;
    }

    /** One interrupt arrives. */
    @Override
    public void run() {
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
        if (context.interruptHandler() == this) {
            context.setInterruptHandler(before);
        }
    }
}
