// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.ourolang.interpreter.context.Account;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Types;

/**
 * The event loop that a host turns, one for each context. Everything but {@link #post} and {@link #onWakeup} needs the
 * context entered.
 */
public final class HostLoop {
    private static final long NANOS = 1_000_000_000;

    private final EventLoop loop;
    private int unfinished;

    private HostLoop() {
        loop = new EventLoop(AsyncioTypes.UNIX_EVENT_LOOP);
        Policies.setEventLoop(loop);
    }

    /** The loop of the running context, made at the first call. */
    public static HostLoop get() {
        return OuroContext.get().extension(HostLoop.class, HostLoop::new);
    }

    /** Whether the value can be awaited, so that a host must not take it for a result. */
    public static boolean isAwaitable(Object value) {
        return value instanceof Future
                || Coroutines.isCoroutine(value)
                || Coroutines.isIterableCoroutine(value)
                || Types.of(value).lookup("__await__") != null;
    }

    /** Cancels what {@link #start} began. */
    public interface Work {
        /** Asks the task to end, as {@code task.cancel()} does; needs the context entered. */
        void cancel();

        /** The task's name. */
        String name();
    }

    /**
     * Lets the loop run an awaitable.
     *
     * @param account pays for it and all it begins, besides the session; null for none
     * @param done told the result or the exception, in the thread that turns the loop; both null for "cancelled"
     */
    public Work start(Object awaitable, Account account, BiConsumer<Object, OuroError> done) {
        Object future = running(() -> {
            loop.accounts.change(account);
            return Loops.ensureFuture(awaitable, loop);
        });
        if (!(future instanceof Future own)) {
            throw Errors.typeError("the event loop made no task of its own");
        }
        unfinished++;
        own.addCallback(new Report(this, done));
        return new Work() {
            @Override
            public void cancel() {
                running(() -> own.cancel(None.NONE));
            }

            @Override
            public String name() {
                return own instanceof Task task ? task.name() : "";
            }
        };
    }

    /** Ends all tasks of an exhausted account. */
    public void end(Account account) {
        loop.accounts.end(account);
    }

    /** How many started awaitables are not finished. */
    public int unfinished() {
        return unfinished;
    }

    /** Runs what is ready now, waits for nothing; answers whether more is ready already. */
    public boolean runReady() {
        running(() -> {
            loop.stopping = true;
            try {
                loop.runOnce();
            } finally {
                loop.stopping = false;
            }
            return null;
        });
        return !loop.ready.isEmpty() || !loop.inbox.isEmpty();
    }

    private <T> T running(Supplier<T> code) {
        AsyncioState state = AsyncioState.get();
        if (state.runningLoop() == loop) {
            Object payer = loop.execution.account;
            try {
                return code.get();
            } finally {
                loop.accounts.change(payer);
            }
        }
        loop.checkClosed();
        loop.checkRunning();
        return loop.during(code);
    }

    /** Nanoseconds until a timer is due: 0 if something is ready now, -1 if nothing ever will be by itself. */
    public long nanosToDeadline() {
        if (!loop.ready.isEmpty() || !loop.inbox.isEmpty()) {
            return 0;
        }
        loop.timers.dropCancelled();
        if (loop.timers.isEmpty()) {
            return -1;
        }
        double left = loop.timers.first().when() - loop.time();
        return left <= 0 ? 0 : (long) Math.min(Math.ceil(left * NANOS), Long.MAX_VALUE / 4);
    }

    /** Whether something outside will wake the loop. */
    public boolean expectsOutsideWork() {
        return loop.inbox.expectsOutsideWork();
    }

    /** Lets the loop run Java code in its next turn; may be called by any thread. */
    public void post(Runnable code) {
        loop.inbox.add(running -> code.run());
    }

    /** Runs {@code action}, on whichever thread, when another thread has given the loop something to do. */
    public void onWakeup(Runnable action) {
        loop.inbox.onArrival(action);
    }

    private record Report(HostLoop owner, BiConsumer<Object, OuroError> done) implements Future.NativeCallback {
        @Override
        public void completed(Future future) {
            owner.unfinished--;
            if (future.isCancelled()) {
                done.accept(null, null);
                return;
            }
            try {
                done.accept(future.resultNow(), null);
            } catch (OuroError error) {
                done.accept(null, error);
            }
        }

        @Override
        public String text() {
            return "report_to_host()";
        }
    }
}
