// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;

/** A call of an {@code async def} function. */
public final class Coroutine extends Suspendable {
    /** @param arguments the frame arguments for the start; null if the body already runs */
    public Coroutine(OuroFunction function, Object[] arguments) {
        super(function, arguments);
    }

    @Override
    public String kindName() {
        return "coroutine";
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.COROUTINE;
    }
}
