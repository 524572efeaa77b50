// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;

/** Whether new loops are in debug mode. */
final class DebugMode {
    private static final String VARIABLE = "PYTHONASYNCIODEBUG";

    private DebugMode() {}

    /** What the environment says. */
    @TruffleBoundary
    static Object byDefault() {
        return !OuroContext.get().env().getEnvironment().getOrDefault(VARIABLE, "").isEmpty();
    }

    /** What a new loop starts with: a script may have put something else in the place of the function that decides. */
    @TruffleBoundary
    static boolean ofNewLoop() {
        Object decides = OuroContext.get().modules().getString("asyncio.coroutines") instanceof OuroModule module
                ? module.globals().getString("_is_debug_mode")
                : null;
        return decides == null || decides instanceof BuiltinFunction
                ? (boolean) byDefault()
                : Truth.isTrue(Calls.call(decides));
    }
}
