// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.reach;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.coroutine.AsyncGenerator;
import org.ourolang.interpreter.coroutine.Closing;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;

/** Ends the generators and coroutines that a program has not ended itself, as CPython does when it takes the modules apart. */
public final class Remains {
    /** What the import system gives each module; to look inside takes longer than to run a short program. */
    private static final Set<String> MACHINERY = Set.of("__builtins__", "__loader__", "__spec__");

    private Remains() {}

    /**
     * Ends what an error that nobody caught and the main module's names still have.
     *
     * @param uncaught null for none
     * @param names the main module's
     */
    @TruffleBoundary
    public static void close(ExecutionState state, OuroException uncaught, OuroDict names) {
        if (OuroContext.of(state).hasThreads()) {
            return;
        }
        if (uncaught != null) {
            for (Droppable held : uncaught.release()) {
                held.dropped(state, null, 0, "");
            }
        }
        Object[] keys = names.keysToArray();
        Object[] values = names.valuesToArray();
        for (Object value : values) {
            if (value instanceof Suspendable) {
                closeInside(state, value);
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (!(keys[i] instanceof String name && MACHINERY.contains(name))) {
                closeInside(state, values[i]);
            }
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
