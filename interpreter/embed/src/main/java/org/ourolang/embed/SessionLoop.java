// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.graalvm.polyglot.Value;
import org.ourolang.interpreter.context.Account;
import org.ourolang.interpreter.context.Clock;
import org.ourolang.interpreter.context.Meter;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.stdlib.asyncio.HostLoop;

/** Turns the event loop of one session: for a waiting call, for the session's own thread or for the host. */
final class SessionLoop {
    /** In nanoseconds: how often a virtual clock looks whether the threads that it waits for wait themselves. */
    private static final long GLANCE = 2_000_000;

    /** The loop's clock moves a little with each reading, so that equal delays end in order. */
    private static final long SLACK_NANOS = 1_000_000;

    private final OuroContext guest;
    private final Crossing crossing;
    private final Turn turn;
    private final LoopMode mode;
    private final Set<Task<?>> unfinished = ConcurrentHashMap.newKeySet();
    private HostLoop hostLoop;
    private volatile Driver driver;
    private volatile Runnable wakeup = () -> {};
    private volatile Thread waiter;
    private volatile boolean interrupted;
    private volatile boolean closed;

    SessionLoop(OuroContext guest, Crossing crossing, Turn turn, LoopMode mode) {
        this.guest = guest;
        this.crossing = crossing;
        this.turn = turn;
        this.mode = mode;
        guest.meter().onExhausted(this::wake);
    }

    // Work for the loop

    /** Lets the loop run an awaitable and complete {@code result}; false if the value is none. */
    <T> boolean awaits(Value value, Class<T> type, Task<T> result) {
        AtomicReference<HostLoop.Work> work = new AtomicReference<>();
        AtomicBoolean settled = new AtomicBoolean();
        crossing.inside(
                values -> {
                    if (HostLoop.isAwaitable(values[0])) {
                        openLoop();
                        work.set(hostLoop.start(values[0], result.account(), (answer, error) -> {
                            settled.set(true);
                            settle(result, answer, error, type);
                        }));
                    }
                    return null;
                },
                value);
        if (work.get() == null) {
            return false;
        }
        unfinished.add(result);
        result.whenComplete((answer, failure) -> {
            unfinished.remove(result);
            if (!settled.get() && !closed) {
                hostLoop.post(() -> work.get().cancel());
            }
        });
        return true;
    }

    private <T> void settle(Task<T> result, Object answer, OuroError error, Class<T> type) {
        if (error != null) {
            SessionException limit = result.exhaustion();
            SessionException failure = limit == null ? crossing.failure(error) : limit;
            turn.afterwards(() -> result.completeExceptionally(failure));
        } else if (answer == null) {
            turn.afterwards(() -> result.cancel(false));
        } else {
            T converted = crossing.export(answer, type);
            turn.afterwards(() -> result.complete(converted));
        }
    }

    private void openLoop() {
        if (hostLoop == null) {
            hostLoop = HostLoop.get();
            hostLoop.onWakeup(this::wake);
        }
    }

    /** The asynchronous calls that are not finished. */
    List<Task<?>> unfinished() {
        return List.copyOf(unfinished);
    }

    /** A task that a call will begin; the limits are those of {@link Meter#open}. */
    <T> Task<T> newTask(String function, Map<Account.Kind, Long> limits) {
        Meter meter = guest.meter();
        return new Task<>(function, meter, limits.isEmpty() && !meter.isCounting() ? null : meter.open(limits));
    }

    /** Runs the beginning of a task at the expense of its account; what it began ends with it. */
    void charged(Task<?> task, Runnable beginning) {
        guest.meter().charge(task.account());
        try {
            beginning.run();
        } catch (SessionException failed) {
            guest.meter().charge(null);
            SessionException limit = task.exhaustion();
            if (limit != null) {
                crossing.inside(() -> {
                    openLoop();
                    hostLoop.end(task.account());
                });
            }
            throw limit == null ? failed : limit;
        } finally {
            guest.meter().charge(null);
        }
    }

    void failAll(SessionException reason) {
        for (Task<?> each : unfinished) {
            each.completeExceptionally(reason);
        }
    }

    // Turning it

    boolean runReady() {
        if (closed) {
            return false;
        }
        turn.take();
        try {
            boolean[] more = {false};
            crossing.inside(() -> {
                openLoop();
                more[0] = hostLoop.runReady();
            });
            return more[0];
        } catch (SessionException failed) {
            if (failed.endsSession()) {
                failAll(failed);
            }
            if (closed) {
                return false;
            }
            throw failed;
        } finally {
            turn.give();
        }
    }

    private boolean runReadyAndTell() {
        boolean more = runReady();
        turn.tell();
        return more;
    }

    OptionalLong nextDeadline() {
        if (closed) {
            return OptionalLong.empty();
        }
        turn.take();
        try {
            long[] nanos = {-1};
            crossing.inside(() -> {
                openLoop();
                nanos[0] = hostLoop.nanosToDeadline();
            });
            return nanos[0] < 0 ? OptionalLong.empty() : OptionalLong.of(nanos[0]);
        } catch (SessionException failed) {
            if (closed) {
                return OptionalLong.empty();
            }
            throw failed;
        } finally {
            turn.give();
        }
    }

    /** As {@link #nextDeadline}, after moving a virtual clock to the deadline. */
    OptionalLong timeToSleep() {
        turn.take();
        try {
            OptionalLong left = nextDeadline();
            if (guest.clock().isVirtual() && left.isPresent() && !hostLoop.expectsOutsideWork()) {
                guest.clock().park(left.getAsLong());
                return OptionalLong.of(0);
            }
            return left;
        } finally {
            turn.give();
        }
    }

    /** Turns the loop on this thread, which has the turn, until the future is done. */
    void waitFor(CompletableFuture<?> result) {
        waiter = Thread.currentThread();
        guest.meter().begin();
        try {
            while (!result.isDone()) {
                boolean more = runReadyAndTell();
                if (!more && !result.isDone()) {
                    sleep();
                }
            }
        } finally {
            waiter = null;
            guest.meter().end();
        }
    }

    private void sleep() {
        OptionalLong left = nextDeadline();
        if (guest.clock().isVirtual() && !hostLoop.expectsOutsideWork()) {
            if (left.isEmpty()) {
                throw new IllegalStateException(
                        "Deadlock: nothing is ready, no timer is set and nothing outside can wake "
                                + "the event loop");
            }
            guest.clock().park(left.getAsLong());
            return;
        }
        if (guest.clock().isVirtual()) {
            // Who is waited for may come to wait for something that takes virtual time, which nobody tells.
            LockSupport.parkNanos(this, GLANCE);
        } else if (left.isEmpty()) {
            LockSupport.park(this);
        } else if (left.getAsLong() > 0) {
            LockSupport.parkNanos(this, left.getAsLong());
        }
        if (interrupted || Thread.currentThread().isInterrupted()) {
            interrupted = false;
            throw new SessionException(SessionException.Kind.INTERRUPTED, "interrupted while the script waited");
        }
    }

    /** Lets time pass on the virtual clock, and runs what is due meanwhile. */
    void advance(Duration time) {
        Clock clock = guest.clock();
        turn.take();
        try {
            long end = clock.nanoTime() + time.toNanos();
            while (true) {
                while (runReadyAndTell()) {
                    // One turn after the other, until nothing is ready.
                }
                OptionalLong left = nextDeadline();
                if (left.isEmpty() || clock.nanoTime() + left.getAsLong() > end + SLACK_NANOS) {
                    break;
                }
                clock.park(Math.max(1, left.getAsLong()));
            }
            clock.park(Math.max(0, end - clock.nanoTime()));
        } finally {
            turn.give();
        }
    }

    // Waking and ending

    void onWakeup(Runnable action) {
        wakeup = Objects.requireNonNull(action);
        turn.take();
        try {
            crossing.inside(this::openLoop);
        } finally {
            turn.give();
        }
    }

    /** Tells whoever turns the loop that there is something new. */
    void wake() {
        LockSupport.unpark(waiter);
        wakeDriver();
        wakeup.run();
    }

    private void wakeDriver() {
        Driver running = driver;
        if (running != null) {
            running.wake();
        }
    }

    /** Starts the thread that turns the loop, if the session is to have one. */
    void startDriver() {
        if (mode != LoopMode.HOST && driver == null && !guest.clock().isVirtual()) {
            driver = new Driver(this, turn, mode == LoopMode.VIRTUAL_THREAD);
        }
    }

    /** Ends the waiting of a call, if one waits. */
    void interruptWaiting() {
        interrupted = waiter != null;
        LockSupport.unpark(waiter);
    }

    /** From now on the loop does nothing more. */
    void close() {
        closed = true;
        wakeDriver();
    }

    /** After the context has ended: tells everybody who waits. */
    void closed(SessionException reason) {
        LockSupport.unpark(waiter);
        failAll(reason);
    }

    boolean isClosed() {
        return closed;
    }
}
