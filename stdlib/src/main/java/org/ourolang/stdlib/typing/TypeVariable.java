// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.typing;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;

/** A {@code typing.TypeVar}. */
final class TypeVariable extends BoundParameter {
    static final OuroClass TYPE =
            OuroClass.builtin("typing", "TypeVar", BuiltinTypes.OBJECT, FLAGS, true)
                    .setInstaller(TypeVariable::install);

    private final Lazy constraints;

    /** @param bound,constraints at most one of them says anything */
    TypeVariable(Object name, Lazy bound, Lazy constraints, Lazy defaultValue, Variance variance) {
        super(TYPE, name, bound, defaultValue, variance);
        this.constraints = constraints;
    }

    private static void install(TypeBuilder type) {
        type.doc("A type variable: it stands for one type at a time.");
        installConstructor(
                type,
                "typevar(name, *constraints, bound=None, default=<unrepresentable>, covariant=False, "
                        + "contravariant=False, infer_variance=False)",
                TypeVariable::make);
        BoundParameter.install(type, "variable");
        type.getter("__bound__", self -> ((TypeVariable) self).bound.get());
        type.getter("__constraints__", self -> ((TypeVariable) self).constraints.get());
    }

    private static Object make(Object[] given) {
        Object name = checkedName("typevar", given[0]);
        Variance variance = Variance.of(given[4], given[5], given[6]);
        Object bound = given[2] == None.NONE ? None.NONE : checkedBound(given[2]);
        OuroTuple constraints = (OuroTuple) given[1];
        if (constraints.size() == 1) {
            throw Errors.typeError("A single constraint is not allowed");
        }
        if (constraints.size() > 0 && bound != None.NONE) {
            throw Errors.typeError("Constraints cannot be combined with bound=...");
        }
        Lazy defaultValue = Lazy.of(given[3] == null ? NoDefault.NO_DEFAULT : given[3]);
        return new TypeVariable(name, Lazy.of(bound), Lazy.of(constraints), defaultValue, variance).inCallingModule();
    }
}
