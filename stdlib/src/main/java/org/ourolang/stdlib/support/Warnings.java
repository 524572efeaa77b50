// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.support;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.protocol.Calls;

/** Gives warnings through the {@code warnings} module of the running script. */
public final class Warnings {
    private Warnings() {}

    /** A DeprecationWarning at the guest code that runs now. */
    public static void deprecated(String text) {
        deprecated(text, 1);
    }

    /** A DeprecationWarning at the {@code level}-th frame of guest code, counted from 1, the innermost. */
    public static void deprecated(String text, int level) {
        warn(text, ExceptionTypes.DEPRECATION_WARNING, level);
    }

    /** A warning of a class at the {@code level}-th frame of guest code, counted from 1, the innermost. */
    public static void warn(String text, OuroClass category, int level) {
        Calls.method(OuroContext.get().importModule("warnings"), "warn", text, category, (long) level);
    }
}
