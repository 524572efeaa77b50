// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.TypeBuilder;

/** Read-only attributes that the reference keeps in the object itself; it words their refusal in its own way. */
final class Members {
    private Members() {}

    static void readOnly(TypeBuilder type, String name, Fn1 getter) {
        type.property(
                name,
                getter,
                (self, value) -> {
                    throw Errors.attributeError("readonly attribute");
                },
                self -> {
                    throw Errors.attributeError("readonly attribute");
                });
    }
}
