// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.stdlib.bodies.AwaitPause;
import org.ourolang.stdlib.bodies.BodyClass;
import org.ourolang.stdlib.bodies.BodyFunctions;

/** {@code asyncio.Condition}: tasks that hold a lock wait until another one notifies them. */
final class Condition extends Primitive implements Holding.Holdable {
    private static final OuroClass LAYOUT = OuroClass.builtin(
            "asyncio.locks", "Condition", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true);

    private final WaiterLine line = new WaiterLine(this);

    private Condition(OuroClass type, BodyClass definition) {
        super(type, definition);
    }

    static BodyClass define(BodyFunctions functions) {
        BodyClass type =
                new BodyClass(functions, "asyncio.locks", "Condition", LAYOUT, Condition.class, BuiltinTypes.OBJECT);
        type.allocator(asked -> new Condition(asked, type));
        type.method("__init__(self, lock=None)", frame -> {
            Object lock = frame[2] == None.NONE ? Calls.call(Definitions.get().find("Lock")) : frame[2];
            of(frame).setAttribute("_lock", lock);
            for (String name : new String[] {"locked", "acquire", "release"}) {
                of(frame).setAttribute(name, Attributes.get(lock, name));
            }
            return None.NONE;
        });
        Holding.define(type, Condition.class);
        type.method("__repr__(self)", frame -> of(frame)
                .shown(of(frame).isLocked() ? "locked" : "unlocked", of(frame).line.size()));
        type.coroutine("wait(self)", (frame, state) -> of(frame).await(state));
        type.coroutine("wait_for(self, predicate)", (frame, state) -> of(frame).awaitUntil(state, frame[2]));
        type.method("notify(self, n=1)", frame -> {
            of(frame).notify(Numbers.asSize(frame[2]));
            return None.NONE;
        });
        type.method("notify_all(self)", frame -> {
            long everybody = of(frame).line.size();
            if (of(frame).isPlainClass()) {
                of(frame).notify(everybody);
            } else {
                Calls.method(frame[1], "notify", everybody);
            }
            return None.NONE;
        });
        type.attribute("_waiters", self -> ((Condition) self).line.futures(), null);
        shareLoop(type);
        type.build();
        return type;
    }

    private static Condition of(Object[] frame) {
        return (Condition) frame[1];
    }

    /** The lock behind an attribute, if calling the attribute calls the lock's own method. */
    private Lock plainLock(String name) {
        Object found = attribute(name);
        return found instanceof BoundMethod method && method.self() instanceof Lock lock && lock.isPlain()
                ? lock
                : null;
    }

    private Object call(String name) {
        return Calls.method(this, name);
    }

    private boolean isLocked() {
        Lock lock = plainLock("locked");
        return lock != null ? lock.isLocked() : Truth.isTrue(call("locked"));
    }

    @Override
    @TruffleBoundary
    public boolean isPlainHolding() {
        return plainLock("acquire") != null && plainLock("release") != null;
    }

    @Override
    public Object acquire(ExecutionState state) {
        return plainLock("acquire").acquire(state);
    }

    @Override
    @TruffleBoundary
    public void release() {
        Lock lock = plainLock("release");
        if (lock != null) {
            lock.release();
        } else {
            call("release");
        }
    }

    @Override
    @TruffleBoundary
    public boolean tryAcquire() {
        Lock lock = plainLock("acquire");
        return lock != null && lock.tryAcquire();
    }

    private void notify(long count) {
        if (!isLocked()) {
            throw Errors.runtimeError("cannot notify on un-acquired lock");
        }
        line.wake(count);
    }

    private Object await(ExecutionState state) {
        if (!isLocked()) {
            throw Errors.runtimeError("cannot wait on un-acquired lock");
        }
        Object loop = loop(state);
        release();
        return new Notified(this).waitIn(line, loop, state);
    }

    private Object awaitUntil(ExecutionState state, Object predicate) {
        return new Until(this, predicate).check(state);
    }

    /** Waits for a notice, then for the lock, which it takes whatever happens meanwhile. */
    private static final class Notified extends Waiter {
        private final Condition condition;
        private boolean noticed;
        /** What ended the wait for the notice, which all later errors have for their context; null for nothing. */
        private OuroException handled;
        /** What ends the wait, once the lock is taken again; null to end it normally. */
        private OuroError failure;

        Notified(Condition condition) {
            this.condition = condition;
        }

        @Override
        protected Object awaited(ExecutionState state, Object value) {
            if (noticed) {
                return end();
            }
            condition.line.remove(this);
            return takeLock(state);
        }

        @Override
        protected Object failed(ExecutionState state, OuroError error) {
            if (!noticed) {
                condition.line.remove(this);
                handled = error.exception();
            } else if (!Errs.isCancelled(error.exception())) {
                failure = error;
                return end();
            }
            failure = error;
            return takeLock(state);
        }

        private Object takeLock(ExecutionState state) {
            noticed = true;
            if (condition.tryAcquire()) {
                return end();
            }
            Object acquisition;
            try {
                acquisition = condition.call("acquire");
            } catch (OuroError error) {
                failure = error;
                return end();
            }
            Object answer = await(state, acquisition);
            if (answer == this && handled != null && state.suspendedHandled == null) {
                state.suspendedHandled = handled;
            }
            return answer;
        }

        private Object end() {
            if (failure == null) {
                return Boolean.TRUE;
            }
            // Whoever leaves without using the notice passes it on.
            condition.line.wake(1);
            throw failure;
        }

        @Override
        public String purpose() {
            return "a notification";
        }
    }

    /** Waits again and again until a predicate holds. */
    private static final class Until extends AwaitPause {
        private final Condition condition;
        private final Object predicate;

        Until(Condition condition, Object predicate) {
            this.condition = condition;
            this.predicate = predicate;
        }

        Object check(ExecutionState state) {
            Object holds = Calls.call(predicate);
            return Truth.isTrue(holds) ? holds : await(state, condition.call("wait"));
        }

        @Override
        protected Object awaited(ExecutionState state, Object value) {
            return check(state);
        }
    }
}
