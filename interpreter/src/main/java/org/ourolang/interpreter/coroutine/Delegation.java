// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;

/** Goes on with what a body delegated to, for bodies that keep it themselves. */
public final class Delegation {
    private Delegation() {}

    /**
     * Hands a value or an error to a native awaitable or an iterator that {@link AwaitProtocol#await} left in {@code
     * state.awaited}.
     *
     * @return the result; null if it suspends again and is in {@code state.awaited} again
     */
    @TruffleBoundary
    public static Object goOn(Object awaited, Object sent, OuroError thrown, ExecutionState state) {
        if (awaited instanceof NativeAwaitable target) {
            Object result = thrown == null ? target.resume(state, sent) : target.raise(state, thrown);
            return result != null ? result : AwaitProtocol.suspendOn(target, state);
        }
        return thrown == null
                ? ForeignIterators.send(awaited, sent, state)
                : ForeignIterators.raise(awaited, thrown, state);
    }
}
