// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.Signature;

/** Binds the arguments of a call to parameters, with the reference's errors. */
public final class ArgumentBinder {
    private ArgumentBinder() {}

    /** The values in slot order: positional, keyword-only, {@code *args}, {@code **kwargs}. */
    public static Object[] bind(OuroFunction function, Object[] arguments, String[] keywords) { throw new UnsupportedOperationException(); }

    /**
     * As {@link #bind}, into an array whose element 0 is the function.
     *
     * @param first an argument before the others (self), or null
     */
    public static Object[] frameArguments(OuroFunction function, Object first, Object[] arguments, String[] keywords) { throw new UnsupportedOperationException(); }

    /** Binds a call of native code: one element per parameter of the signature; null for absent. */
    public static Object[] bind(Signature signature, Object[] arguments, String[] keywords) { throw new UnsupportedOperationException(); }
}
