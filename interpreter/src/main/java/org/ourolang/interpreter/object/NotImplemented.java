// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** The class of {@code NotImplemented}. */
public final class NotImplemented implements Typed, TruffleObject {
    public static final NotImplemented NOT_IMPLEMENTED = new NotImplemented();

    private NotImplemented() {}

    @Override
    public OuroClass type() {
        return BuiltinTypes.NOT_IMPLEMENTED_TYPE;
    }

    @Override
    public String toString() {
        return "NotImplemented";
    }
}
