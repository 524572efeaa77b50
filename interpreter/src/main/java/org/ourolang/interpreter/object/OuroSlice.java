// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** A slice as written between brackets; absent parts are None. */
public record OuroSlice(Object start, Object stop, Object step) implements Typed, TruffleObject {
    @Override
    public OuroClass type() {
        return BuiltinTypes.SLICE;
    }
}
