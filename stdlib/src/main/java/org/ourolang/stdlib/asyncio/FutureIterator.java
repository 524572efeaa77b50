// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.coroutine.NativeAwaitable;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Typed;

/** What {@code future.__await__()} answers: yields the future once, then ends with its result. */
final class FutureIterator implements NativeAwaitable, Typed, TruffleObject {
    /** Null once exhausted or closed. */
    private Future future;

    FutureIterator(Future future) {
        this.future = future;
    }

    /** Answers the yielded future; ends by StopIteration. */
    Object send(Object value) {
        if (future == null) {
            throw Errors.stopIteration(null);
        }
        Future waited = future;
        if (!waited.isDone()) {
            if (!waited.blocking) {
                waited.checkInitialized();
                waited.blocking = true;
                return waited;
            }
            throw Errors.runtimeError("await wasn't used with future");
        }
        future = null;
        throw Errors.stopIteration(waited.resultNow());
    }

    void close() {
        future = null;
    }

    @Override
    public Object start(ExecutionState execution) {
        return future == null ? None.NONE : future.start(execution);
    }

    @Override
    public Object resume(ExecutionState execution, Object value) {
        return future.resume(execution, value);
    }

    @Override
    public OuroClass type() {
        return AsyncioTypes.FUTURE_ITERATOR;
    }
}
