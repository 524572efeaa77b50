// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.typing;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.protocol.Truth;

/** How the subtypes of a generic type go with those of its argument. */
record Variance(boolean isCovariant, boolean isContravariant, boolean isInferred) {
    /** Of a parameter that the syntax made. */
    static final Variance INFERRED = new Variance(false, false, true);

    static Variance of(Object covariant, Object contravariant, Object inferred) {
        Variance made = new Variance(Truth.isTrue(covariant), Truth.isTrue(contravariant), Truth.isTrue(inferred));
        if (made.isCovariant && made.isContravariant) {
            throw Errors.valueError("Bivariant types are not supported.");
        }
        if (made.isInferred && (made.isCovariant || made.isContravariant)) {
            throw Errors.valueError("Variance cannot be specified with infer_variance.");
        }
        return made;
    }

    String sign() {
        return isInferred ? "" : isCovariant ? "+" : isContravariant ? "-" : "~";
    }
}
