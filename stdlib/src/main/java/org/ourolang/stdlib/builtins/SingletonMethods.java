// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Ellipsis;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.stdlib.support.Warnings;

/** The methods of None, Ellipsis and NotImplemented. */
final class SingletonMethods {
    private SingletonMethods() {}

    static void installNone(TypeBuilder type) {
        install(type, None.NONE);
        type.method("__bool__(self, /)", self -> false);
    }

    static void installEllipsis(TypeBuilder type) {
        install(type, Ellipsis.ELLIPSIS);
        type.method("__reduce__(self, /)", self -> "Ellipsis");
    }

    static void installNotImplemented(TypeBuilder type) {
        install(type, NotImplemented.NOT_IMPLEMENTED);
        type.method("__bool__(self, /)", self -> {
            Warnings.deprecated("NotImplemented should not be used in a boolean context");
            return true;
        });
        type.method("__reduce__(self, /)", self -> "NotImplemented");
    }

    private static void install(TypeBuilder type, Object value) {
        type.constructor("__new__(cls, /, *args, **kwargs)", bound -> {
            boolean given = ((OuroTuple) bound[1]).size() > 0 || bound[2] != null && ((OuroDict) bound[2]).size() > 0;
            if (given) {
                throw Errors.typeError("%s takes no arguments", type.type().name());
            }
            return value;
        });
        Natives.repr(type);
    }
}
