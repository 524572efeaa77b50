// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.util.function.Supplier;

/** The running context as an opaque token, so that what is shared by the JVM can keep contexts apart. */
public final class CurrentContext {
    private static volatile Supplier<Object> supplier = () -> null;

    private CurrentContext() {}

    /** Called once by the engine. */
    public static void install(Supplier<Object> current) {
        supplier = current;
    }

    /** The token of the running context; null outside of any. */
    public static Object get() {
        return supplier.get();
    }
}
