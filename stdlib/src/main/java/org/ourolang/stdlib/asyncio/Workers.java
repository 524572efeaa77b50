// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ourolang.interpreter.context.GuestLock;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.TaskEnd;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Types;

/** The threads that run blocking functions for a loop; results come home through the loop's inbox. */
final class Workers {
    private final EventLoop loop;
    private ThreadPoolExecutor pool;
    /** What a script set as default; None for threads of our own. */
    private Object guestDefault = None.NONE;
    /** How many jobs wait for a thread or have one. */
    private final AtomicInteger busy = new AtomicInteger();
    private boolean shutDown;
    /** How many functions run or wait for a thread of our own. */
    private int jobs;
    /** What is done when there are no more of them; null for nothing. */
    private Future ending;

    Workers(EventLoop loop) {
        this.loop = loop;
    }

    /** @param executor an executor object with {@code submit}, or None for the default one */
    Object submit(Object executor, Object function, Object[] arguments) {
        loop.checkClosed();
        if (loop.isDebug()) {
            loop.checkCallback(function, "run_in_executor");
        }
        Object chosen = executor;
        if (chosen == None.NONE) {
            if (shutDown) {
                throw Errors.runtimeError("Executor shutdown has been called");
            }
            chosen = guestDefault;
        }
        if (chosen == None.NONE) {
            return submitToPool(function, arguments);
        }
        Object[] all = new Object[arguments.length + 1];
        all[0] = function;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Object submitted = Calls.method(chosen, "submit", all);
        return Calls.call(
                LazyNames.get("wrap_future"), new Object[] {submitted, loop}, new String[] {"loop"});
    }

    void setDefault(Object executor) {
        if (!isThreadPool(executor)) {
            throw Errors.typeError("executor must be ThreadPoolExecutor instance");
        }
        guestDefault = executor;
    }

    /** What {@code set_default_executor} set; None for the loop's own. */
    Object guestDefault() {
        return guestDefault;
    }

    private static boolean isThreadPool(Object executor) {
        Object futures = OuroContext.get().modules().getString("concurrent.futures");
        Object pools = futures == null ? null : Attributes.getOrNull(futures, "ThreadPoolExecutor");
        return pools != null && Types.isInstance(executor, pools);
    }

    boolean hasThreads() {
        return pool != null || guestDefault != None.NONE;
    }

    private Future submitToPool(Object function, Object[] arguments) {
        if (!OuroContext.get().env().isCreateThreadAllowed()) {
            throw Errors.osError(1, "The session was not granted threads");
        }
        GuestLock lock = GuestLock.get();
        lock.share();
        if (pool == null) {
            pool = newPool();
        }
        Future future = new Future((Object) loop);
        lock.announce();
        changeJobs(1);
        busy.incrementAndGet();
        AtomicInteger state = new AtomicInteger();
        Object payer = loop.execution.account;
        java.util.concurrent.Future<?> job = pool.submit(() -> {
            if (state.compareAndSet(0, 1)) {
                work(lock, future, payer, function, arguments);
            }
        });
        future.addCallback(new Cancellation(() -> {
            if (future.isCancelled() && state.compareAndSet(0, 2)) {
                job.cancel(false);
                busy.decrementAndGet();
                changeJobs(-1);
                lock.retire();
            }
        }));
        return future;
    }

    private void work(GuestLock lock, Future future, Object payer, Object function, Object[] arguments) {
        Ready outcome;
        boolean counted = false;
        try {
            outcome = lock.enter(() -> {
                try {
                    if (!loop.accounts.change(payer)) {
                        return running -> {};
                    }
                    Object result = Calls.call(function, arguments);
                    return running -> {
                        if (!future.isDone()) {
                            future.complete(result);
                        }
                    };
                } catch (OuroError error) {
                    OuroException exception = Errs.ofAsyncio(error.exception());
                    return running -> {
                        if (!future.isDone()) {
                            future.failWith(exception);
                        }
                    };
                } catch (TaskEnd end) {
                    return running -> loop.accounts.end(end);
                }
            });
            // The thread is idle for whoever hears of the outcome.
            busy.decrementAndGet();
            counted = true;
            if (outcome != null) {
                loop.inbox.add(outcome);
            }
        } finally {
            if (!counted) {
                busy.decrementAndGet();
            }
            changeJobs(-1);
            lock.retire();
        }
    }

    private synchronized void changeJobs(int difference) {
        jobs += difference;
        endIfIdle();
    }

    private void endIfIdle() {
        if (jobs == 0 && ending != null) {
            Future ended = ending;
            ending = null;
            loop.inbox.add(running -> finish(ended, null));
        }
    }

    private synchronized Future whenIdle() {
        ending = new Future((Object) loop);
        Future answer = ending;
        endIfIdle();
        return answer;
    }

    private ThreadPoolExecutor newPool() {
        int size = Math.min(32, java.lang.Runtime.getRuntime().availableProcessors() + 4);
        AtomicInteger threads = new AtomicInteger();
        return new ThreadPoolExecutor(
                0,
                size,
                30,
                TimeUnit.SECONDS,
                new IdleFirst(this),
                work -> {
                    Thread thread = new Thread(null, work, "asyncio_" + threads.getAndIncrement(), 64L << 20);
                    thread.setDaemon(true);
                    return thread;
                },
                (work, full) -> full.getQueue().add(work));
    }

    /** Takes work if a thread is idle; where it does not, the pool makes another one, or insists. */
    private static final class IdleFirst extends LinkedBlockingQueue<Runnable> {
        private static final long serialVersionUID = 1;

        private final transient Workers workers;

        IdleFirst(Workers workers) {
            this.workers = workers;
        }

        @Override
        public boolean offer(Runnable work) {
            return workers.busy.get() <= workers.pool.getPoolSize() && super.offer(work);
        }

        @Override
        public boolean add(Runnable work) {
            return super.offer(work);
        }
    }

    /** Refuses further work and waits for none. */
    void shutdown() {
        shutDown = true;
        if (pool != null) {
            pool.shutdown();
            pool = null;
        }
        if (guestDefault != None.NONE) {
            Object abandoned = guestDefault;
            guestDefault = None.NONE;
            shutDown(abandoned, false);
        }
    }

    /** Refuses further work; answers a future that is done when the present work is, or None if there is none. */
    Object shutDownInTheBackground() {
        shutDown = true;
        if (guestDefault != None.NONE) {
            return shutDownGuests();
        }
        if (pool == null) {
            return None.NONE;
        }
        pool.shutdown();
        pool = null;
        return whenIdle();
    }

    private Object shutDownGuests() {
        Object executor = guestDefault;
        if (!OuroContext.get().env().isCreateThreadAllowed()) {
            shutDown(executor, true);
            return None.NONE;
        }
        GuestLock lock = GuestLock.get();
        lock.share();
        Future ended = new Future((Object) loop);
        lock.announce();
        Thread watcher = new Thread(() -> {
            try {
                Ready outcome = lock.enter(() -> shutDownAndTell(executor, ended));
                if (outcome != null) {
                    loop.inbox.add(outcome);
                }
            } finally {
                lock.retire();
            }
        });
        watcher.setDaemon(true);
        watcher.start();
        return ended;
    }

    private static Ready shutDownAndTell(Object executor, Future ended) {
        try {
            shutDown(executor, true);
            return running -> finish(ended, null);
        } catch (OuroError error) {
            return running -> finish(ended, error.exception());
        }
    }

    /** Waits no longer for a script's executor. */
    void abandonGuests() {
        if (guestDefault != None.NONE) {
            shutDown(guestDefault, false);
        }
    }

    private static void shutDown(Object executor, boolean wait) {
        Calls.call(Attributes.get(executor, "shutdown"), new Object[] {wait}, new String[] {"wait"});
    }

    private static void finish(Future ended, OuroException error) {
        if (ended.isDone()) {
            return;
        }
        if (error == null) {
            ended.complete(None.NONE);
        } else {
            ended.failWith(error);
        }
    }

    private record Cancellation(Runnable action) implements Future.NativeCallback {
        @Override
        public void completed(Future future) {
            action.run();
        }

        @Override
        public String text() {
            return "_chain_future.<locals>._call_check_cancel()";
        }
    }
}
