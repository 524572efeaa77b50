// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** The class of {@code None}. */
public final class None implements Typed, TruffleObject {
    public static final None NONE = new None();

    private None() {}

    @Override
    public OuroClass type() {
        return BuiltinTypes.NONE_TYPE;
    }

    @Override
    public String toString() {
        return "None";
    }
}
