// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.OuroTuple;

/** Objects that are no classes and yet stand for some, by a tuple {@code __bases__}. */
final class AbstractClasses {
    private static final int DEEPEST = 200;

    private AbstractClasses() {}

    /** Null if the object stands for no class. */
    static OuroTuple bases(Object classLike) {
        return Attributes.getOrNull(classLike, "__bases__") instanceof OuroTuple bases ? bases : null;
    }

    /** Whether the one is the other, or has it among its bases' bases. */
    static boolean derives(Object derived, Object other) {
        return derives(derived, other, 0);
    }

    private static boolean derives(Object derived, Object other, int depth) {
        if (depth > DEEPEST) {
            throw Errors.raise(
                    ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
        }
        if (derived == other) {
            return true;
        }
        OuroTuple bases = bases(derived);
        if (bases != null) {
            for (Object base : bases.items) {
                if (derives(base, other, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
