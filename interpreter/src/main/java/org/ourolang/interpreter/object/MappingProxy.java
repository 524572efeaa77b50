// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** A read-only view of a mapping, such as a class's namespace. */
public final class MappingProxy implements Typed, TruffleObject {
    public final Object mapping;

    public MappingProxy(Object mapping) {
        this.mapping = mapping;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.MAPPING_PROXY;
    }
}
