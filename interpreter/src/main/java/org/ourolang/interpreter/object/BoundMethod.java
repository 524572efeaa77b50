// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** A callable with its first argument. */
public record BoundMethod(Object function, Object self) implements Typed, TruffleObject {
    @Override
    public OuroClass type() {
        return BuiltinTypes.METHOD;
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
