// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

/** Calls of any callable. */
public final class Calls {
    private Calls() {}

    public static Object call(Object callable, Object... arguments) { throw new UnsupportedOperationException(); }

    /** @param keywords names of the last arguments */
    public static Object call(Object callable, Object[] arguments, String[] keywords) { throw new UnsupportedOperationException(); }

    /** {@code object.name(*arguments)}. */
    public static Object method(Object object, String name, Object... arguments) { throw new UnsupportedOperationException(); }

    /** {@code type(object).name(object, *arguments)}; null when the class lacks the method. */
    public static Object special(Object object, String name, Object... arguments) { throw new UnsupportedOperationException(); }

    public static boolean isCallable(Object object) { throw new UnsupportedOperationException(); }
}
