// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;

/** Suspends once for its own sake, with the value that the await then has. */
public record GivingWay(Object value) implements NativeAwaitable {
    @Override
    public Object start(ExecutionState state) {
        state.yielded = None.NONE;
        AwaitProtocol.suspendOn(this, state);
        return null;
    }

    @Override
    public Object resume(ExecutionState state, Object sent) {
        return value;
    }

    @Override
    public String purpose() {
        return "its next turn";
    }
}
