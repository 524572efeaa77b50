// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.typing;

import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;

/** A type parameter with a bound and a variance. */
abstract class BoundParameter extends TypeParameterObject {
    final Lazy bound;
    final Variance variance;

    BoundParameter(OuroClass type, Object name, Lazy bound, Lazy defaultValue, Variance variance) {
        super(type, name, defaultValue);
        this.bound = bound;
        this.variance = variance;
    }

    static void install(TypeBuilder type, String kind) {
        TypeParameterObject.install(type, kind);
        installUnions(type);
        type.method("__repr__(self, /)", self -> ((BoundParameter) self).representation());
        type.member("__covariant__", self -> ((BoundParameter) self).variance.isCovariant());
        type.member("__contravariant__", self -> ((BoundParameter) self).variance.isContravariant());
        type.member("__infer_variance__", self -> ((BoundParameter) self).variance.isInferred());
    }

    private String representation() {
        return variance.sign() + Representation.str(name);
    }

    /** The type that a caller gave as bound. */
    static Object checkedBound(Object bound) {
        return Calls.call(typing("_type_check"), bound, "Bound must be a type.");
    }
}
