// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.stdlib.bodies.BodyClass;

/** What tasks acquire and release and, where it is taken, wait for in one line: a lock, or the permits of a semaphore. */
abstract class Acquirable extends Primitive implements Holding.Holdable {
    /** Null until somebody has to wait. */
    WaiterLine line;

    Acquirable(OuroClass type, BodyClass definition) {
        super(type, definition);
    }

    /**
     * Declares all but the constructor and the state.
     *
     * @param receiver the Java class of the instances, which is final
     */
    static void define(BodyClass type, Class<? extends Acquirable> receiver) {
        Holding.define(type, receiver);
        type.method("__repr__(self)", frame -> exact(frame, receiver).text());
        type.compiledMethod("locked(self)", frame -> exact(frame, receiver).isLocked());
        type.compiledCoroutine("acquire(self)", (frame, state) -> exact(frame, receiver).acquire(state));
        type.compiledMethod("release(self)", frame -> {
            exact(frame, receiver).release();
            return None.NONE;
        });
        type.attribute("_waiters", self -> ((Acquirable) self).waiters(), (self, futures) -> {
            Acquirable own = (Acquirable) self;
            own.line = futures == None.NONE ? null : WaiterLine.of(own, futures);
            return None.NONE;
        });
        shareLoop(type);
    }

    private static Acquirable exact(Object[] frame, Class<? extends Acquirable> receiver) {
        return CompilerDirectives.castExact(frame[1], receiver);
    }

    /** What {@code locked()} answers. */
    abstract boolean isLocked();

    /** What the representation says of the state. */
    abstract String stateText();

    /** The place in the line of a task that must wait. */
    abstract Waiter waiter();

    private String text() {
        return shown(stateText(), line == null ? 0 : line.size());
    }

    private Object waiters() {
        return line == null ? None.NONE : line.futures();
    }

    @Override
    public final boolean isPlainHolding() {
        return isPlain();
    }

    @Override
    public final Object acquire(ExecutionState state) {
        return tryAcquire() ? Boolean.TRUE : acquireLater(state);
    }

    @TruffleBoundary
    private Object acquireLater(ExecutionState state) {
        if (line == null) {
            line = new WaiterLine(this);
        }
        return waiter().waitIn(line, loop(state), state);
    }
}
