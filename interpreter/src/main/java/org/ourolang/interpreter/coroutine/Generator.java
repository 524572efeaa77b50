// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;

/** A call of a generator function. */
public final class Generator extends Suspendable {
    private boolean ownedByLoop;

    /** @param arguments the frame arguments for the start; null if the body already runs */
    public Generator(OuroFunction function, Object[] arguments) {
        super(function, arguments);
    }

    /** Whether only a loop knows this generator, which closes it when it is left early. */
    public boolean isOwnedByLoop() {
        return ownedByLoop;
    }

    /** The expression that made this generator hands it to a loop and to nobody else. */
    public void setOwnedByLoop() {
        ownedByLoop = true;
    }

    @Override
    public String kindName() {
        return "generator";
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.GENERATOR;
    }
}
