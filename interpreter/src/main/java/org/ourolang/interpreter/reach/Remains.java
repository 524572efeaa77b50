// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.reach;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.coroutine.AsyncGenerator;
import org.ourolang.interpreter.coroutine.Closing;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroException;

/** Ends the generators and coroutines that a program has not ended itself, as CPython does when it takes the modules apart. */
public final class Remains {
    private Remains() {}

    /**
     * Ends what an error that nobody caught and the main module's names still have.
     *
     * @param uncaught null for none
     * @param values what the names stand for
     */
    @TruffleBoundary
    public static void close(ExecutionState state, OuroException uncaught, Object[] values) {
        if (OuroContext.of(state).hasThreads()) {
            return;
        }
        if (uncaught != null) {
            for (Droppable held : uncaught.release()) {
                held.dropped(state, null, 0, "");
            }
        }
        for (Object value : values) {
            if (value instanceof Suspendable) {
                closeInside(state, value);
            }
        }
        for (Object value : values) {
            closeInside(state, value);
        }
    }

    private static void closeInside(ExecutionState state, Object value) {
        Dropped suspended = new Dropped(Remains::isSuspended);
        suspended.look(value);
        for (Droppable each : suspended.found()) {
            if (isSuspended(each)) {
                Closing.abandon((Suspendable) each, state);
            }
        }
    }

    private static boolean isSuspended(Droppable value) {
        return value instanceof Suspendable body
                && !(body instanceof AsyncGenerator)
                && body.isRootSuspended();
    }
}
