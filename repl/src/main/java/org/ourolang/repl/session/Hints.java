// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.OuroException;

/** Advice for what people type at a prompt inside of a running loop. */
final class Hints {
    private Hints() {}

    /** Advice about an exception; null for none. */
    static String about(OuroException exception) {
        if (!exception.type().isSubclassOf(ExceptionTypes.RUNTIME_ERROR)
                || exception.args().items.length != 1) {
            return null;
        }
        String message = String.valueOf(exception.args().items[0]);
        return switch (message) {
            case "asyncio.run() cannot be called from a running event loop" ->
                "the prompt is inside a running event loop: write `await main()` instead of `asyncio.run(main())`";
            case "Runner.run() cannot be called from a running event loop" ->
                "the prompt is inside a running event loop: write `await main()` instead of `runner.run(main())`";
            case "This event loop is already running", "Cannot run the event loop while another loop is running" ->
                "the prompt is inside a running event loop: write `await ...`";
            default -> null;
        };
    }

    /** Advice about a value shown; null for none. */
    static String about(Object value) {
        if (value instanceof Coroutine coroutine && coroutine.state() == Suspendable.State.CREATED) {
            return "a coroutine that has not started: write `await _`, or `asyncio.create_task(_)` to run it beside you";
        }
        return null;
    }
}
