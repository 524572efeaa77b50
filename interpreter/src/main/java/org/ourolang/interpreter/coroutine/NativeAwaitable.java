// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;

/** Something written in Java that {@code await} accepts directly: futures and what stands at the end of a chain. */
public interface NativeAwaitable extends Purpose {
    /**
     * Begins to wait.
     *
     * @return the result when it is there without suspending; null, after {@code state.yielded} was set to what the
     *     driver receives, to suspend
     */
    Object start(ExecutionState state);

    /**
     * Goes on after the driver sent {@code value}.
     *
     * @return the result; null, after {@code state.yielded} was set, to suspend again
     */
    Object resume(ExecutionState state, Object value);

    /**
     * Goes on after the driver threw {@code error}.
     *
     * @return as for {@link #resume}
     */
    default Object raise(ExecutionState state, OuroError error) {
        throw error;
    }
}
