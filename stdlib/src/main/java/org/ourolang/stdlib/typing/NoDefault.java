// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.typing;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;

/** {@code typing.NoDefault}: the default of a type parameter that has none. */
final class NoDefault implements Typed, TruffleObject {
    private static final OuroClass TYPE = OuroClass.builtin(
            "builtins", "NoDefaultType", BuiltinTypes.OBJECT, OuroClass.FINAL, true)
            .setInstaller(NoDefault::install);

    static final NoDefault NO_DEFAULT = new NoDefault();

    private NoDefault() {}

    @Override
    public OuroClass type() {
        return TYPE;
    }

    private static void install(TypeBuilder type) {
        type.doc("What says that a type parameter has no default.");
        type.constructor("__new__(cls, /, *args, **kwargs)", bound -> {
            if (((OuroTuple) bound[1]).size() > 0 || ((OuroDict) bound[2]).size() > 0) {
                throw Errors.typeError("NoDefaultType takes no arguments");
            }
            return NO_DEFAULT;
        });
        type.method("__repr__(self, /)", self -> "typing.NoDefault");
        type.method("__reduce__(self, /)", self -> "NoDefault");
    }
}
