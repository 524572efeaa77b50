// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.protocol.Calls;

/** Gives warnings through the {@code warnings} module. */
final class Warn {
    private Warn() {}

    static void deprecated(String text) {
        Calls.method(
                OuroContext.get().importModule("warnings"), "warn", text, ExceptionTypes.DEPRECATION_WARNING, 2L);
    }
}
