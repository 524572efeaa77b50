// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.coroutine.Delegation;
import org.ourolang.interpreter.coroutine.NativeAwaitable;
import org.ourolang.interpreter.coroutine.Purpose;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;

/** A pause at an await of whatever a script provides. */
public abstract class AwaitPause extends Pause {
    /** A native awaitable or a foreign iterator; null for another body, whose end the driver reports by itself. */
    private Object delegate;

    /**
     * Begins to await; what the awaited object raises goes to {@link #failed}.
     *
     * @return as {@link #resume}
     */
    protected final Object await(ExecutionState state, Object awaitable) {
        Object outcome;
        try {
            outcome = AwaitProtocol.await(awaitable, state);
        } catch (OuroError error) {
            return failed(state, error);
        }
        return proceed(state, outcome);
    }

    /** Takes over an await that has begun. */
    protected final void takeOver(NativeAwaitable begun) {
        delegate = begun;
    }

    /** The await ended with a value; answers as {@link #resume}. */
    protected abstract Object awaited(ExecutionState state, Object value);

    /** The await ended with an error; answers as {@link #resume}. */
    protected Object failed(ExecutionState state, OuroError error) {
        throw error;
    }

    @Override
    public String purpose() {
        return delegate instanceof Purpose known ? known.purpose() : "";
    }

    private Object proceed(ExecutionState state, Object outcome) {
        if (outcome != null) {
            delegate = null;
            return awaited(state, outcome);
        }
        delegate = state.awaited;
        return this;
    }

    @Override
    public final Object resume(ExecutionState state, Object value) {
        return advance(state, value, null);
    }

    @Override
    public final Object raise(ExecutionState state, OuroError error) {
        return advance(state, null, error);
    }

    private Object advance(ExecutionState state, Object value, OuroError error) {
        Object outcome = value;
        if (delegate != null) {
            try {
                outcome = Delegation.goOn(delegate, value, error, state);
            } catch (OuroError raised) {
                delegate = null;
                return failed(state, raised);
            }
        } else if (error != null) {
            return failed(state, error);
        }
        return proceed(state, outcome);
    }
}
