// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;

/** A task that waits to be told, and then just goes on. */
final class Listener extends Waiter {
    private final WaiterLine line;
    private final Object answer;
    private final String purpose;

    /**
     * @param answer what the wait answers
     * @param purpose what the task waits for, for people
     */
    Listener(WaiterLine line, Object answer, String purpose) {
        this.line = line;
        this.answer = answer;
        this.purpose = purpose;
    }

    @Override
    protected Object awaited(ExecutionState state, Object value) {
        line.remove(this);
        return answer;
    }

    @Override
    protected Object failed(ExecutionState state, OuroError error) {
        line.remove(this);
        throw error;
    }

    @Override
    public String purpose() {
        return purpose;
    }
}
