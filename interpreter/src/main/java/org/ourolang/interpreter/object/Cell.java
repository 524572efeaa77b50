// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** A variable shared between a function and the functions inside it; null when unbound. */
public final class Cell implements Typed, TruffleObject {
    public Object value;

    public Cell() {}

    public Cell(Object value) {
        this.value = value;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.CELL;
    }
}
