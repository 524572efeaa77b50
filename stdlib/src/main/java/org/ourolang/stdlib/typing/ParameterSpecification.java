// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.typing;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;

/** A {@code typing.ParamSpec}. */
final class ParameterSpecification extends BoundParameter {
    static final OuroClass TYPE =
            OuroClass.builtin("typing", "ParamSpec", BuiltinTypes.OBJECT, FLAGS, true)
                    .setInstaller(ParameterSpecification::install);

    ParameterSpecification(Object name, Lazy bound, Lazy defaultValue, Variance variance) {
        super(TYPE, name, bound, defaultValue, variance);
    }

    private static void install(TypeBuilder type) {
        type.doc("A parameter specification: it stands for the parameters of a callable.");
        installConstructor(
                type,
                "paramspec(name, *, bound=None, default=<unrepresentable>, covariant=False, contravariant=False, "
                        + "infer_variance=False)",
                ParameterSpecification::make);
        BoundParameter.install(type, "specification");
        type.member("__bound__", self -> ((ParameterSpecification) self).bound.get());
        type.getter("args", self -> new ParameterPack(ParameterPack.ARGS, self));
        type.getter("kwargs", self -> new ParameterPack(ParameterPack.KWARGS, self));
    }

    private static Object make(Object[] given) {
        Object name = checkedName("paramspec", given[0]);
        Variance variance = Variance.of(given[3], given[4], given[5]);
        Lazy defaultValue = Lazy.of(given[2] == null ? NoDefault.NO_DEFAULT : given[2]);
        return new ParameterSpecification(name, Lazy.of(checkedBound(given[1])), defaultValue, variance)
                .inCallingModule();
    }
}
