// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

import org.ourolang.interpreter.object.ExecutionState;

/** The body of a coroutine function up to the first point at which it suspends. */
@FunctionalInterface
public interface AsyncBody {
    /**
     * Runs the body.
     *
     * @param frame the function, then the bound parameters in slot order
     * @return the result, or a {@link Pause} that has told {@code state} what it waits for
     */
    Object begin(Object[] frame, ExecutionState state);
}
