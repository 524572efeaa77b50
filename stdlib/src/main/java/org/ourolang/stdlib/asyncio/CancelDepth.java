// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;

/** Ends the cancellation of tasks that wait for each other in a circle, each of which passes it on to the next. */
final class CancelDepth {
    /** How many cancellations of a task CPython's own stack has room for inside each other. */
    private static final int LIMIT = 9994;

    private final ExecutionState execution = Runtime.execution();
    private int depth;

    static CancelDepth get() {
        return OuroContext.get().extension(CancelDepth.class, CancelDepth::new);
    }

    /** Cancels what a task waits for. */
    boolean cancel(Object waiter, Object message) {
        return waiter instanceof Task ? cancelTask(waiter, message) : cancelOther(waiter, message);
    }

    private boolean cancelTask(Object waiter, Object message) {
        if (depth >= LIMIT) {
            throw tooDeep();
        }
        depth++;
        try {
            return Loops.cancelFuture(waiter, message);
        } catch (StackOverflowError overflow) {
            throw tooDeep();
        } finally {
            depth--;
        }
    }

    private static OuroError tooDeep() {
        return Errors.raise(
                ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded while calling a Python object");
    }

    /** What else tasks wait for has a {@code cancel} in Python, to which the limit of Python's calls applies. */
    private boolean cancelOther(Object waiter, Object message) {
        if (execution.depth >= execution.recursionLimit) {
            throw Errors.raise(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
        }
        execution.depth++;
        try {
            return Loops.cancelFuture(waiter, message);
        } finally {
            execution.depth--;
        }
    }
}
