// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.util.IdentityHashMap;
import java.util.Map;

/** Notices containers that contain themselves while their texts are being made. */
public final class RepresentationGuard {
    private static final ThreadLocal<Map<Object, Boolean>> ACTIVE = ThreadLocal.withInitial(IdentityHashMap::new);

    private RepresentationGuard() {}

    /** Answers false when the object's text is already being made; else {@link #leave} must follow. */
    public static boolean enter(Object value) {
        return ACTIVE.get().put(value, true) == null;
    }

    public static void leave(Object value) {
        ACTIVE.get().remove(value);
    }
}
