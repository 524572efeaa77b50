// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

import org.ourolang.interpreter.coroutine.NativeAwaitable;
import org.ourolang.interpreter.coroutine.Standing;
import org.ourolang.interpreter.object.ExecutionState;

/** Something awaitable that knows the rest of the body that waits for it: one object less for each that waits. */
public interface PauseInPlace extends NativeAwaitable, Standing {
    /** What a body answers that suspends with {@code state.awaited} as its pause. */
    Object SUSPENDED = new Object();

    /** The same as a pause of its own; from now on the pause, and no longer this, is awaited. */
    Pause toPause();

    /** Suspends the body that is running. */
    default Object suspendBody(ExecutionState state) {
        start(state);
        state.suspended = null;
        state.awaited = this;
        return SUSPENDED;
    }
}
