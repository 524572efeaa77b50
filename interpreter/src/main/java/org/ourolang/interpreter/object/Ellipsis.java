// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** The class of {@code Ellipsis}. */
public final class Ellipsis implements Typed, TruffleObject {
    public static final Ellipsis ELLIPSIS = new Ellipsis();

    private Ellipsis() {}

    @Override
    public OuroClass type() {
        return BuiltinTypes.ELLIPSIS_TYPE;
    }

    @Override
    public String toString() {
        return "Ellipsis";
    }
}
