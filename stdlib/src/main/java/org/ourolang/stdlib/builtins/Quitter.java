// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;

/** {@code exit} and {@code quit}. */
record Quitter(String name) implements Typed, TruffleObject {
    private static final OuroClass TYPE =
            OuroClass.builtin("_sitebuiltins", "Quitter", BuiltinTypes.OBJECT, Quitter::install);

    @Override
    public OuroClass type() {
        return TYPE;
    }

    private static void install(TypeBuilder type) {
        type.method("__call__(self, code=None)", (self, code) -> {
            throw Errors.raise(ExceptionTypes.SYSTEM_EXIT, code);
        });
        type.method("__repr__(self, /)", self -> "Use " + ((Quitter) self).name() + "() or Ctrl-D (i.e. EOF) to exit");
    }
}
