// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Calls;

/** Drives objects that only behave as coroutines, through their methods. */
final class ForeignCoroutines {
    private ForeignCoroutines() {}

    /** Answers as {@link Driver#send}. */
    static Object drive(Object coroutine, OuroException thrown, ExecutionState execution) {
        try {
            execution.yielded = thrown == null
                    ? Calls.method(coroutine, "send", None.NONE)
                    : Calls.method(coroutine, "throw", thrown);
            return Driver.YIELDED;
        } catch (OuroError error) {
            if (!error.is(ExceptionTypes.STOP_ITERATION)) {
                throw error;
            }
            Object[] arguments = error.exception().args().items;
            return arguments.length == 0 ? None.NONE : arguments[0];
        }
    }
}
