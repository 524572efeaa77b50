// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.watch;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.reach.Losses;

/** The variables of a function that failed, which live as long as the error's traceback. */
final class KeptVariables implements Droppable {
    private final Object[] values;

    private KeptVariables(Object[] values) {
        this.values = values;
    }

    /** Lets {@code error} keep the values if that matters. */
    @TruffleBoundary
    static void keep(ExecutionState state, Object[] values, OuroError error) {
        if (Losses.inside(state, values) != null) {
            error.exception().hold(new KeptVariables(values));
        }
    }

    @Override
    public void setOwned() {
        // Only the error has them anyway.
    }

    /** They are looked after where the error is dropped. */
    @Override
    public void dropped(ExecutionState state, String file, int line, String text) {
        // What they alone held is found by whoever drops the error.
    }
}
