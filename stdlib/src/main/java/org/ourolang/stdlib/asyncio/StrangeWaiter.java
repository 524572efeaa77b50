// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;

/** Something like a future that a script has put into a line; no task of ours waits for it. */
final class StrangeWaiter extends Waiter {
    private final Object strange;
    /** The result that it gets. */
    private final Object signal;

    StrangeWaiter(Object strange, Object signal) {
        this.strange = strange;
        this.signal = signal;
    }

    @Override
    boolean isDone() {
        return Truth.isTrue(Calls.method(strange, "done"));
    }

    @Override
    boolean isCancelled() {
        return Truth.isTrue(Calls.method(strange, "cancelled"));
    }

    @Override
    boolean wake() {
        if (isDone()) {
            return false;
        }
        Calls.method(strange, "set_result", signal);
        return true;
    }

    @Override
    Object shown() {
        return strange;
    }

    @Override
    protected Object awaited(ExecutionState state, Object value) {
        throw new IllegalStateException("nobody awaits it here");
    }

    @Override
    public String purpose() {
        return "what a script decides";
    }
}
