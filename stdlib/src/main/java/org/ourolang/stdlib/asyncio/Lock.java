// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.stdlib.bodies.BodyClass;
import org.ourolang.stdlib.bodies.BodyFunctions;

/**
 * {@code asyncio.Lock}: at most one task holds it.
 *
 * <p>A release wakes the first waiter but gives it nothing: until that one runs the lock is free, yet newcomers queue up
 * behind it.
 */
final class Lock extends Acquirable {
    private static final OuroClass LAYOUT = OuroClass.builtin(
            "asyncio.locks", "Lock", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true);

    private boolean locked;

    private Lock(OuroClass type, BodyClass definition) {
        super(type, definition);
    }

    static BodyClass define(BodyFunctions functions) {
        BodyClass type =
                new BodyClass(functions, "asyncio.locks", "Lock", LAYOUT, Lock.class, BuiltinTypes.OBJECT);
        type.allocator(asked -> new Lock(asked, type));
        type.method("__init__(self)", frame -> {
            of(frame).locked = false;
            of(frame).line = null;
            return None.NONE;
        });
        Acquirable.define(type, Lock.class);
        type.attribute("_locked", self -> ((Lock) self).locked, (self, value) -> {
            ((Lock) self).locked = Truth.isTrue(value);
            return None.NONE;
        });
        type.build();
        return type;
    }

    private static Lock of(Object[] frame) {
        return (Lock) frame[1];
    }

    @Override
    String stateText() {
        return locked ? "locked" : "unlocked";
    }

    @Override
    Waiter waiter() {
        return new Turn(this);
    }

    @Override
    boolean isLocked() {
        return locked;
    }

    @Override
    public boolean tryAcquire() {
        if (locked || line != null && !line.isAllCancelled()) {
            return false;
        }
        locked = true;
        return true;
    }

    @Override
    public void release() {
        if (!locked) {
            throw notAcquired();
        }
        locked = false;
        wakeFirst();
    }

    @TruffleBoundary
    private static OuroError notAcquired() {
        return Errors.runtimeError("Lock is not acquired.");
    }

    private void wakeFirst() {
        if (line != null && line.first() != null) {
            line.first().wake();
        }
    }

    private static final class Turn extends Waiter {
        private final Lock lock;

        Turn(Lock lock) {
            this.lock = lock;
        }

        @Override
        protected Object awaited(ExecutionState state, Object value) {
            lock.line.remove(this);
            lock.locked = true;
            return Boolean.TRUE;
        }

        @Override
        protected Object failed(ExecutionState state, OuroError error) {
            lock.line.remove(this);
            if (!lock.locked && Errs.isCancelled(error.exception())) {
                lock.wakeFirst();
            }
            throw error;
        }

        @Override
        public String purpose() {
            return "the lock";
        }
    }
}
