// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.Renamable;
import org.ourolang.interpreter.object.TypeBuilder;

/** {@code __name__} and {@code __qualname__} of functions, generators and coroutines. */
final class NameAttributes {
    private NameAttributes() {}

    static void install(TypeBuilder type) {
        type.property(
                "__name__",
                self -> ((Renamable) self).name(),
                (self, value) -> {
                    ((Renamable) self).setName(text("__name__", value));
                    return None.NONE;
                },
                self -> text("__name__", null));
        type.property(
                "__qualname__",
                self -> ((Renamable) self).qualifiedName(),
                (self, value) -> {
                    ((Renamable) self).setQualifiedName(text("__qualname__", value));
                    return None.NONE;
                },
                self -> text("__qualname__", null));
    }

    private static String text(String attribute, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw Errors.typeError("%s must be set to a string object", attribute);
    }
}
