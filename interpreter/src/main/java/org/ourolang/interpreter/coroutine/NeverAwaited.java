// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.ExecutionState;

/** Reports coroutines that nobody awaited, as CPython does when one is dropped. */
public final class NeverAwaited {
    private NeverAwaited() {}

    /**
     * A statement made {@code coroutine} and dropped it.
     *
     * @param text the statement's line
     */
    @TruffleBoundary
    public static void dropped(Coroutine coroutine, ExecutionState state, String file, int line, String text) {
        if (coroutine.state() == Suspendable.State.CREATED && state.reports != null) {
            state.reports.neverAwaited(coroutine.qualifiedName(), file, line, text);
        }
    }
}
