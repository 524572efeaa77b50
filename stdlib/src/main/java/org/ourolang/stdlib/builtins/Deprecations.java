// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.protocol.Calls;

/** Warnings about what the language is about to drop. */
final class Deprecations {
    private Deprecations() {}

    /** Warns through the module {@code warnings} with the place of the calling guest code. */
    static void warn(String text) {
        Calls.method(OuroContext.get().importModule("warnings"), "warn", text, ExceptionTypes.DEPRECATION_WARNING, 1L);
    }
}
