// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.coroutine.NativeRest;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Typed;

/**
 * Where a body in Java stands while its coroutine is suspended: the rest of the body. Scripts meet it only as {@code
 * cr_await}. One object may serve several suspensions in turn.
 */
public abstract class Pause extends NativeRest implements Typed, TruffleObject {
    private static final OuroClass TYPE = OuroClass.builtin(
            "_asyncio", "FutureIter", BuiltinTypes.OBJECT, OuroClass.NOT_CALLABLE, true);

    protected Pause() {
        super(null);
    }

    /** @param soleResult the body's result after the driver has sent a value; then {@link #resume} is not asked */
    protected Pause(Object soleResult) {
        super(soleResult);
    }

    /**
     * Goes on after the driver sent a value, or after the awaited body ended with it.
     *
     * @return the result of the body, or the pause at which it stands now
     */
    public abstract Object resume(ExecutionState state, Object value);

    /** Goes on after the driver threw an error, or after the awaited body ended with it; answers as {@link #resume}. */
    public Object raise(ExecutionState state, OuroError error) {
        throw error;
    }

    @Override
    protected final Object goOn(ExecutionState state, Object sent, OuroError thrown) {
        return thrown == null ? resume(state, sent) : raise(state, thrown);
    }

    @Override
    protected final OuroError leave(OuroError error, ExecutionState state) {
        return BodyRoot.leave(error, state);
    }

    /** Suspends the body that is running, handing {@code value} to the driver; answers this. */
    protected final Pause suspend(ExecutionState state, Object value) {
        state.yielded = value;
        state.suspended = null;
        return this;
    }

    @Override
    public final OuroClass type() {
        return TYPE;
    }
}
