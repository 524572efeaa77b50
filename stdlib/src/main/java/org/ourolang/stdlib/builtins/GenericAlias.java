// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Typed;

/**
 * A class with type arguments, such as {@code list[int]}.
 *
 * @param unpacked whether it was written with a star
 */
public record GenericAlias(Object origin, OuroTuple args, OuroTuple parameters, boolean unpacked)
        implements
            Typed,
            TruffleObject {
    @Override
    public OuroClass type() {
        return BuiltinTypes.GENERIC_ALIAS;
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
