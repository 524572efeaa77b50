// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Typed;

/** What {@code coroutine.__await__()} answers: an iterator that drives the coroutine. */
public final class CoroutineWrapper implements Typed, com.oracle.truffle.api.interop.TruffleObject {
    private final Coroutine coroutine;

    public CoroutineWrapper(Coroutine coroutine) {
        this.coroutine = coroutine;
    }

    public Coroutine coroutine() {
        return coroutine;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.COROUTINE_WRAPPER;
    }
}
