// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.ourolang.interpreter.context.HelperUse;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Work;

/**
 * Matches that may not end while anybody lives. TRegex asks nobody whether it shall stop, so they run on a thread of
 * their own, which the script waits for and leaves behind when it is interrupted or has used up its limits.
 */
final class LongMatch {
    private static final int LEFT_AT_MOST = 8;
    private static final int MOMENT_MILLIS = 10;
    /** A moment counts as many steps as a script does in it. */
    private static final long STEPS_IN_A_MOMENT = 100_000;

    private static final AtomicInteger LEFT = new AtomicInteger();
    private static final ThreadPoolExecutor THREADS =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "ouro-match");
                thread.setDaemon(true);
                return thread;
            });

    private LongMatch() {}

    /** Answers what {@code match} does; raises what it raises, or what the script is stopped by. */
    static int[] run(Callable<int[]> match) {
        if (LEFT.get() >= LEFT_AT_MOST) {
            throw Errors.unsupported("another regular expression that may match for ever, besides " + LEFT_AT_MOST
                    + " that were interrupted and still run,");
        }
        Helper helper = new Helper(match);
        FutureTask<int[]> task = new FutureTask<>(helper);
        THREADS.execute(task);
        boolean isDone = false;
        try {
            int[] places = await(task, helper);
            isDone = true;
            return places;
        } finally {
            if (!isDone) {
                helper.leave();
            }
        }
    }

    private static int[] await(FutureTask<int[]> task, Helper helper) {
        HelperUse use = null;
        while (true) {
            try {
                return task.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | InterruptedException soon) {
                use = count(helper, use);
            } catch (ExecutionException failed) {
                throw LongMatch.<RuntimeException>asUnchecked(failed.getCause());
            }
        }
    }

    private static HelperUse count(Helper helper, HelperUse last) {
        HelperUse use = last;
        Thread thread = helper.thread;
        if (use != null) {
            use.count();
        } else if (thread != null && Work.isLimited()) {
            use = new HelperUse(OuroContext.get().meter(), thread);
        }
        Work.poll();
        Work.charge(STEPS_IN_A_MOMENT);
        return use;
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException asUnchecked(Throwable failure) throws E {
        throw (E) failure;
    }

    /** A match that counts as left behind from when the script goes until it ends. */
    private static final class Helper implements Callable<int[]> {
        private final Callable<int[]> match;
        private volatile Thread thread;
        private boolean isLeft;
        private boolean isDone;

        Helper(Callable<int[]> match) {
            this.match = match;
        }

        @Override
        public int[] call() throws Exception {
            thread = Thread.currentThread();
            try {
                return match.call();
            } finally {
                end();
            }
        }

        private synchronized void end() {
            isDone = true;
            if (isLeft) {
                LEFT.decrementAndGet();
            }
        }

        synchronized void leave() {
            if (!isDone) {
                isLeft = true;
                LEFT.incrementAndGet();
            }
        }
    }
}
