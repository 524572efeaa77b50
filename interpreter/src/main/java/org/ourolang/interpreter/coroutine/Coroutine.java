// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import org.ourolang.interpreter.object.Bookkeeping;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;

/** A call of an {@code async def} function. */
public final class Coroutine extends Suspendable {
    /** Neighbours among those that have not begun, see {@link NeverAwaited}. */
    @Bookkeeping
    Coroutine olderFresh;

    @Bookkeeping
    Coroutine newerFresh;

    /** @param arguments the frame arguments for the start; null if the body already runs */
    public Coroutine(OuroFunction function, Object[] arguments) {
        super(function, arguments);
        if (arguments != null) {
            NeverAwaited.made(this, function.state());
        }
    }

    @Override
    public String kindName() {
        return "coroutine";
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.COROUTINE;
    }

    @Override
    public void dropped(ExecutionState state, String file, int line, String text) {
        if (state() != State.CREATED) {
            super.dropped(state, file, line, text);
        } else if (isOwned()) {
            NeverAwaited.dropped(this, state, file, line, text);
        }
    }

    @Override
    public boolean isLoose() {
        return place > 0 && is(State.CREATED);
    }

    @Override
    public int number() {
        return is(State.CREATED) ? Math.abs(place) : 0;
    }

    /** A task keeps it from now on. */
    public void adopted() {
        if (isLoose()) {
            place = -place;
            function().state().loose--;
        }
    }

    /** The task that kept it is gone: reports it if it has not begun, else ends it. */
    public void orphaned(ExecutionState state, String file, int line, String text) {
        if (is(State.CREATED)) {
            NeverAwaited.dropped(this, state, file, line, text);
        } else if (is(State.SUSPENDED)) {
            Closing.abandon(this, state);
        }
    }
}
