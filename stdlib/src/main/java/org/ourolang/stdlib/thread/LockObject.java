// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.thread;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ourolang.interpreter.context.GuestLock;
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
            });
    static final OuroClass RLOCK = OuroClass.builtin("_thread", "RLock", BuiltinTypes.OBJECT, 0, true)
            .setInstaller(type -> {
                type.constructor(
                        "__new__(cls, /, *args, **kwargs)", b -> new LockObject((OuroClass) b[0], true));
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
    private final Semaphore permit = new Semaphore(1);
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
        type.method("release(self)", self -> ((LockObject) self).release());
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
        if (!permit.tryAcquire() && !(waits && await(seconds))) {
            return false;
        }
        owner = Thread.currentThread();
        count = 1;
        return true;
    }

    private boolean await(double seconds) {
        boolean[] taken = new boolean[1];
        GuestLock.get().blocking(() -> {
            if (seconds < 0) {
                permit.acquire();
                taken[0] = true;
            } else {
                taken[0] = permit.tryAcquire((long) (seconds * 1e9), TimeUnit.NANOSECONDS);
            }
        });
        return taken[0];
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
            permit.release();
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
}
