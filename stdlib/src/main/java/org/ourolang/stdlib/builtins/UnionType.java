// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Typed;

/** Several types of which one is meant: {@code int | str}. */
public record UnionType(OuroTuple args) implements Typed, TruffleObject {
    @Override
    public OuroClass type() {
        return BuiltinTypes.UNION;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
