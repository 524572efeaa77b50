// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;

/** Notices containers that contain themselves while their texts are being made, and texts within too many others. */
public final class RepresentationGuard {
    private static final ThreadLocal<RepresentationGuard> CURRENT = ThreadLocal.withInitial(RepresentationGuard::new);

    private static final int DEEPEST = 9998;

    private final Map<Object, Boolean> active = new IdentityHashMap<>();
    private int depth;

    private RepresentationGuard() {}

    /** Answers false when the object's text is already being made; else {@link #leave} must follow. */
    public static boolean enter(Object value) {
        return CURRENT.get().active.put(value, true) == null;
    }

    public static void leave(Object value) {
        CURRENT.get().active.remove(value);
    }

    /** What {@code text} answers; raises RecursionError where the nesting is deeper than the reference's. */
    static <T> T nested(Supplier<T> text) {
        RepresentationGuard guard = CURRENT.get();
        if (guard.depth >= DEEPEST) {
            throw Errors.raise(
                    ExceptionTypes.RECURSION_ERROR,
                    "maximum recursion depth exceeded while getting the repr of an object");
        }
        guard.depth++;
        try {
            return text.get();
        } finally {
            guard.depth--;
        }
    }
}
