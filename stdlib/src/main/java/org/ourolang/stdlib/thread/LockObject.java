// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.thread;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ourolang.interpreter.context.Clock;
import org.ourolang.interpreter.context.GuestLock;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Identity;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;

/** A lock; with an owner it may be taken again by the thread that has it. */
final class LockObject implements Typed, TruffleObject {
    static final OuroClass LOCK = OuroClass.builtin("_thread", "lock", BuiltinTypes.OBJECT, OuroClass.FINAL, true)
            .setInstaller(type -> {
                type.constructor("__new__(cls)", b -> new LockObject((OuroClass) b[0], false));
                install(type);
                type.method("locked(self)", self -> ((LockObject) self).count > 0);
                type.method("locked_lock(self)", self -> ((LockObject) self).count > 0);
            });
    static final OuroClass RLOCK = OuroClass.builtin("_thread", "RLock", BuiltinTypes.OBJECT, 0, true)
            .setInstaller(type -> {
                type.constructor(cls -> new LockObject(cls, true));
                install(type);
                type.method("_is_owned(self)", self -> ((LockObject) self).isOwned());
                type.method("_recursion_count(self)",
                        self -> ((LockObject) self).isOwned() ? ((LockObject) self).count : 0L);
                type.method("_release_save(self)", self -> ((LockObject) self).releaseAll());
                type.method("_acquire_restore(self, state, /)",
                        (self, state) -> ((LockObject) self).takeAll(Numbers.asSize(state)));
            });

    private static final double LONGEST = 9223372036.0;

    private final OuroClass type;
    private final boolean owned;
    private final Deque<Turn> waiting = new ArrayDeque<>(0);
    private Thread owner;
    private long count;

    LockObject(OuroClass type, boolean owned) {
        this.type = type;
        this.owned = owned;
    }

    @Override
    public OuroClass type() {
        return type;
    }

    private static void install(TypeBuilder type) {
        for (String name : new String[] {"acquire", "acquire_lock"}) {
            type.method(name + "(self, blocking=True, timeout=-1)",
                    (self, blocking, timeout) -> ((LockObject) self).acquire(blocking, timeout));
        }
        for (String name : new String[] {"release", "release_lock"}) {
            type.method(name + "(self)", self -> ((LockObject) self).release());
        }
        type.method("__enter__(self)", self -> ((LockObject) self).acquire(true, -1L));
        type.method("__exit__(self, *exc_info)", (self, info) -> ((LockObject) self).release());
        type.method("_at_fork_reinit(self)", self -> None.NONE);
        type.method("__repr__(self, /)", self -> ((LockObject) self).representation());
    }

    private Object acquire(Object blocking, Object timeout) {
        boolean waits = Truth.isTrue(blocking);
        double seconds = Numbers.asDouble(timeout);
        if (!waits && seconds != -1) {
            throw Errors.valueError("can't specify a timeout for a non-blocking call");
        }
        if (seconds < 0 && seconds != -1) {
            throw Errors.valueError("timeout value must be a non-negative number");
        }
        if (seconds > LONGEST) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        if (owned && isOwned()) {
            count++;
            return true;
        }
        if (count > 0 && !(waits && await(seconds))) {
            return false;
        }
        owner = Thread.currentThread();
        count = 1;
        return true;
    }

    /** Waits until nobody has it; answers false if the time is over before, in seconds; negative for no limit. */
    private boolean await(double seconds) {
        if (seconds >= 0) {
            return awaitUntil((long) Math.ceil(seconds * 1e9));
        }
        GuestLock guests = GuestLock.get();
        boolean first = false;
        while (count > 0) {
            waitForTurn(guests, new Turn(guests.pauses()), -1, first);
            // Who was told that it is free and finds it taken waits on before all others.
            first = true;
        }
        return true;
    }

    /**
     * Waits at most {@code nanoseconds}. A virtual clock stands still while another thread may release the lock; when the
     * time is over, or at once where nobody could, the clock has moved on by what was waited for.
     */
    private boolean awaitUntil(long nanoseconds) {
        GuestLock guests = GuestLock.get();
        Clock clock = OuroContext.get().clock();
        long end = clock.nanoTime() + nanoseconds;
        long deadline = System.nanoTime() + nanoseconds;
        boolean first = false;
        while (count > 0) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || clock.isVirtual() && guests.isAlone()) {
                if (clock.isVirtual()) {
                    clock.park(end - clock.nanoTime());
                }
                return false;
            }
            waitForTurn(guests, new Turn(false), left, first);
            first = true;
        }
        return true;
    }

    private void waitForTurn(GuestLock guests, Turn turn, long nanoseconds, boolean first) {
        if (first) {
            waiting.addFirst(turn);
        } else {
            waiting.addLast(turn);
        }
        boolean ended = false;
        try {
            guests.blocking(() -> turn.await(nanoseconds));
            ended = true;
        } finally {
            if (waiting.remove(turn)) {
                turn.goesOn(guests);
            } else if (!ended && count == 0) {
                tellNext();
            }
        }
    }

    private void tellNext() {
        Turn next = waiting.pollFirst();
        if (next != null) {
            next.goesOn(GuestLock.get());
            next.told.release();
        }
    }

    private Object release() {
        if (owned && !isOwned()) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        if (count == 0) {
            throw Errors.runtimeError("release unlocked lock");
        }
        if (--count == 0) {
            owner = null;
            tellNext();
        }
        return None.NONE;
    }

    private boolean isOwned() {
        return count > 0 && owner == Thread.currentThread();
    }

    private Object releaseAll() {
        if (count == 0) {
            throw Errors.runtimeError("cannot release un-acquired lock");
        }
        long held = count;
        count = 1;
        release();
        return held;
    }

    private Object takeAll(long held) {
        acquire(true, -1L);
        count = held;
        return None.NONE;
    }

    private String representation() {
        String state = count > 0 ? "locked" : "unlocked";
        String details = owned
                ? " owner=" + (owner == null ? 0 : ThreadModule.number(owner)) + " count=" + count
                : "";
        return "<" + state + " " + type.fullName() + " object" + details + " at " + Identity.address(this) + ">";
    }

    /** A thread that waits; everything but the wait itself happens under the lock of guest code. */
    private static final class Turn {
        private final boolean counted;
        private final Semaphore told = new Semaphore(0);

        /** @param counted whether the thread counts as one that cannot go on by itself */
        Turn(boolean counted) {
            this.counted = counted;
        }

        /** @param nanoseconds negative for no limit */
        void await(long nanoseconds) throws InterruptedException {
            if (nanoseconds < 0) {
                told.acquire();
            } else {
                told.tryAcquire(nanoseconds, TimeUnit.NANOSECONDS);
            }
        }

        void goesOn(GuestLock guests) {
            if (counted) {
                guests.goesOn();
            }
        }
    }
}
