// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.ExecutionState;

/** Reports coroutines that nobody awaited, as CPython does when one is dropped. */
public final class NeverAwaited {
    private NeverAwaited() {}

    /** A statement made {@code coroutine} and dropped it. */
    @TruffleBoundary
    public static void dropped(Coroutine coroutine, ExecutionState state) {
        if (coroutine.state() == Suspendable.State.CREATED && state.reports != null) {
            state.reports.runtimeWarning("coroutine '" + coroutine.qualifiedName() + "' was never awaited");
        }
    }
}
