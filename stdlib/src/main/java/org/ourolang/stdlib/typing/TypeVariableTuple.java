// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.typing;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;

/** A {@code typing.TypeVarTuple}. */
final class TypeVariableTuple extends TypeParameterObject {
    static final OuroClass TYPE =
            OuroClass.builtin("typing", "TypeVarTuple", BuiltinTypes.OBJECT, FLAGS, true)
                    .setInstaller(TypeVariableTuple::install);

    TypeVariableTuple(Object name, Lazy defaultValue) {
        super(TYPE, name, defaultValue);
    }

    private static void install(TypeBuilder type) {
        type.doc("A variable tuple: it stands for any number of types.");
        installConstructor(type, "typevartuple(name, *, default=<unrepresentable>)", TypeVariableTuple::make);
        install(type, "tuple");
        type.method("__repr__(self, /)", self -> ((TypeVariableTuple) self).name);
        type.method("__iter__(self, /)", self -> Iteration.iterator(OuroTuple.of(unpacked(self))));
    }

    private static Object make(Object[] given) {
        Object name = checkedName("typevartuple", given[0]);
        return new TypeVariableTuple(name, Lazy.of(given[1] == null ? NoDefault.NO_DEFAULT : given[1]))
                .inCallingModule();
    }

    /** The parameter as it is written in a list of types: a variable tuple unpacked. */
    static Object unpacked(Object parameter) {
        return parameter instanceof TypeVariableTuple ? Items.get(typing("Unpack"), parameter) : parameter;
    }

    /** As {@link #unpacked}, of each. */
    static OuroTuple unpackedAll(OuroTuple parameters) {
        Object[] all = parameters.toArray();
        for (int i = 0; i < all.length; i++) {
            all[i] = unpacked(all[i]);
        }
        return OuroTuple.of(all);
    }
}
