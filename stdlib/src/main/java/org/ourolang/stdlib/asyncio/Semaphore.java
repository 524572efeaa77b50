// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.stdlib.bodies.BodyClass;
import org.ourolang.stdlib.bodies.BodyFunctions;

/**
 * {@code asyncio.Semaphore} and {@code BoundedSemaphore}: a number of permits.
 *
 * <p>Waking a waiter takes a permit for it at once; who is cancelled after being woken gives that permit back.
 */
final class Semaphore extends Acquirable {
    private static final OuroClass LAYOUT = OuroClass.builtin(
            "asyncio.locks", "Semaphore", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true);

    private long value = 1;
    private Object bound = None.NONE;

    private Semaphore(OuroClass type, BodyClass definition) {
        super(type, definition);
    }

    static BodyClass define(BodyFunctions functions) {
        BodyClass type =
                new BodyClass(functions, "asyncio.locks", "Semaphore", LAYOUT, Semaphore.class, BuiltinTypes.OBJECT);
        type.allocator(asked -> new Semaphore(asked, type));
        type.method("__init__(self, value=1)", frame -> {
            of(frame).initialize(frame[2]);
            return None.NONE;
        });
        Acquirable.define(type, Semaphore.class);
        type.attribute("_value", self -> ((Semaphore) self).value, (self, number) -> {
            ((Semaphore) self).value = Numbers.asSize(number);
            return None.NONE;
        });
        type.build();
        return type;
    }

    static BodyClass defineBounded(BodyFunctions functions, BodyClass semaphore) {
        BodyClass type = new BodyClass(
                functions, "asyncio.locks", "BoundedSemaphore", LAYOUT, Semaphore.class, semaphore.type());
        type.allocator(asked -> new Semaphore(asked, type));
        type.method("__init__(self, value=1)", frame -> {
            of(frame).initialize(frame[2]);
            of(frame).bound = of(frame).value;
            return None.NONE;
        });
        type.method("release(self)", frame -> {
            of(frame).release();
            return None.NONE;
        });
        type.attribute("_bound_value", self -> ((Semaphore) self).bound, null);
        type.build();
        return type;
    }

    private static Semaphore of(Object[] frame) {
        return (Semaphore) frame[1];
    }

    private void initialize(Object number) {
        if (Boolean.TRUE.equals(Comparison.compare(ComparisonOperator.LESS, number, 0L))) {
            throw Errors.valueError("Semaphore initial value must be >= 0");
        }
        if (number instanceof Double) {
            throw Errors.unsupported("a semaphore with a float for its value");
        }
        value = Numbers.asSize(number);
        line = null;
    }

    @Override
    String stateText() {
        return isLocked() ? "locked" : "unlocked, value:" + value;
    }

    @Override
    Waiter waiter() {
        return new Turn(this);
    }

    @Override
    boolean isLocked() {
        return value == 0 || line != null && !line.isAllCancelled();
    }

    @Override
    public boolean tryAcquire() {
        if (isLocked()) {
            return false;
        }
        value--;
        return true;
    }

    @Override
    public void release() {
        if (bound instanceof Long most && value >= most) {
            throw releasedTooOften();
        }
        value++;
        wakeNext();
    }

    @TruffleBoundary
    private static OuroError releasedTooOften() {
        return Errors.valueError("BoundedSemaphore released too many times");
    }

    private boolean wakeNext() {
        return line != null && !line.isEmpty() && wakeNextInLine();
    }

    @TruffleBoundary
    private boolean wakeNextInLine() {
        for (Waiter waiter = line.first(); waiter != null; waiter = waiter.next) {
            if (!waiter.isDone()) {
                value--;
                waiter.wake();
                return true;
            }
        }
        return false;
    }

    private static final class Turn extends Waiter {
        private final Semaphore semaphore;

        Turn(Semaphore semaphore) {
            this.semaphore = semaphore;
        }

        @Override
        protected Object awaited(ExecutionState state, Object value) {
            leave();
            return Boolean.TRUE;
        }

        @Override
        protected Object failed(ExecutionState state, OuroError error) {
            if (Errs.isCancelled(error.exception()) && isWoken()) {
                semaphore.value++;
            }
            leave();
            throw error;
        }

        private void leave() {
            semaphore.line.remove(this);
            boolean woken = true;
            while (woken && semaphore.value > 0) {
                woken = semaphore.wakeNext();
            }
        }

        @Override
        public String purpose() {
            return "a permit";
        }
    }
}
