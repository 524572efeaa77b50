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
