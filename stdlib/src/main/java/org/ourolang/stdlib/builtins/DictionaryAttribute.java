// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Types;

/** The attribute {@code __dict__} of builtin classes whose instances have one. */
final class DictionaryAttribute {
    private DictionaryAttribute() {}

    static void install(TypeBuilder type) {
        type.property(
                "__dict__",
                self -> ((OuroObject) self).dictionary(),
                (self, value) -> {
                    if (!(value instanceof OuroDict dictionary)) {
                        throw Errors.typeError("__dict__ must be set to a dictionary, not a '%s'", Types.name(value));
                    }
                    ((OuroObject) self).setDictionary(dictionary);
                    return None.NONE;
                },
                self -> {
                    throw Errors.typeError("cannot delete __dict__");
                });
    }

    /** The read-only form. */
    static void installReadOnly(TypeBuilder type) {
        type.getter("__dict__", self -> ((OuroObject) self).dictionary());
    }
}
