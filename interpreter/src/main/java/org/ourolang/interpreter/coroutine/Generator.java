// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.DirectIterator;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;

/** A call of a generator function. */
public final class Generator extends Suspendable implements DirectIterator {
    /** @param arguments the frame arguments for the start; null if the body already runs */
    public Generator(OuroFunction function, Object[] arguments) {
        super(function, arguments);
    }

    /** What the root that starts the body takes: the values of the parameters are still here. */
    Object[] rootArguments() {
        return new Object[] {function(), this};
    }

    /** Starts it for a body that hands over its values; the answer are the frame arguments. */
    public Object[] beginFeeding() {
        enter(State.RUNNING);
        return takeArguments();
    }

    /**
     * Ends what {@link #beginFeeding} began.
     *
     * @param ended whether the body left, by an error or not; otherwise it stopped
     */
    public void endFeeding(boolean ended) {
        if (ended) {
            finish();
        }
    }

    /** As {@link #endFeeding}, of a generator that handed its values to a loop. */
    public void endPushing(boolean ended) {
        if (ended) {
            finish();
        } else {
            noteHandlers(handledException() != null);
        }
    }

    /** Notes where a body stopped that was to hand over its values, so that it can be resumed: for one that nothing awaits. */
    public void noteStop(ExecutionState state) {
        GeneratorLoop.noteStop(this, state);
    }

    @Override
    public String kindName() {
        return "generator";
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.GENERATOR;
    }

    @Override
    public Object nextOrNull() {
        ExecutionState state = function().state();
        if (Driver.send(this, None.NONE, state) != Driver.YIELDED) {
            return null;
        }
        Object yielded = state.yielded;
        state.yielded = null;
        return yielded;
    }
}
