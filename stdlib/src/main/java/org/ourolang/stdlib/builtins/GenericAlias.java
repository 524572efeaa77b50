// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;

/** A class with type arguments, such as {@code list[int]}. */
public final class GenericAlias extends OuroObject {
    private final Object origin;
    private final OuroTuple args;
    private final OuroTuple parameters;
    private final boolean unpacked;

    /**
     * An alias.
     *
     * @param type {@code types.GenericAlias} or a subclass
     * @param parameters the type variables in {@code args}
     * @param unpacked whether it was written with a star
     */
    GenericAlias(OuroClass type, Object origin, OuroTuple args, OuroTuple parameters, boolean unpacked) {
        super(type);
        this.origin = origin;
        this.args = args;
        this.parameters = parameters;
        this.unpacked = unpacked;
    }

    public Object origin() {
        return origin;
    }

    public OuroTuple args() {
        return args;
    }

    public OuroTuple parameters() {
        return parameters;
    }

    public boolean unpacked() {
        return unpacked;
    }
}
