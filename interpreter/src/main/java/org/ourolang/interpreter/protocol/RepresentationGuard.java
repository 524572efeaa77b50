// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.util.IdentityHashMap;
import java.util.Map;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;

/** Notices containers that contain themselves while their texts are being made. */
public final class RepresentationGuard {
    private static final ThreadLocal<Map<Object, Boolean>> ACTIVE = ThreadLocal.withInitial(IdentityHashMap::new);

    private static final int DEEPEST = 9998;

    private RepresentationGuard() {}

    /**
     * Answers false when the object's text is already being made; else {@link #leave} must follow. Raises
     * RecursionError where the nesting is deeper than the reference's.
     */
    public static boolean enter(Object value) {
        Map<Object, Boolean> active = ACTIVE.get();
        if (active.size() >= DEEPEST) {
            throw Errors.raise(
                    ExceptionTypes.RECURSION_ERROR,
                    "maximum recursion depth exceeded while getting the repr of an object");
        }
        return active.put(value, true) == null;
    }

    public static void leave(Object value) {
        ACTIVE.get().remove(value);
    }
}
