// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;

/** Traceback entries for bodies that never ran. */
final class Tracebacks {
    private Tracebacks() {}

    /** CPython raises an exception thrown into a fresh body at its {@code def} line. */
    static OuroError atDefinition(OuroError error, Code code) {
        error.addTraceback(code);
        return error;
    }
}
