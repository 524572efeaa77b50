// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.typing;

import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Items;

/** The module {@code _typing}: classes that {@code typing} has, and what the syntax of type parameters calls. */
public final class TypingModule {
    private TypingModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_typing");
        builder.value("NoDefault", NoDefault.NO_DEFAULT);
        builder.type(TypeVariable.TYPE).type(ParameterSpecification.TYPE).type(TypeVariableTuple.TYPE);
        builder.type(ParameterPack.ARGS).type(ParameterPack.KWARGS).type(TypeAlias.TYPE);
        builder.functionN("parameter(kind, name, bound, constrained, default, /)", TypingModule::parameter);
        builder.function("alias(name, value, parameters, /)", (name, value, parameters) -> new TypeAlias(
                name, Lazy.calling(value, None.NONE), (OuroTuple) parameters));
        builder.function("generic(parameters, /)", parameters -> Items.get(
                TypeParameterObject.typing("Generic"), TypeVariableTuple.unpackedAll((OuroTuple) parameters)));
        builder.function("finish(made, parameters, /)", (made, parameters) -> {
            if (!(made instanceof TypeAlias)) {
                Attributes.set(made, "__type_params__", parameters);
            }
            return made;
        });
        return builder.module();
    }

    /** What a written type parameter stands for: bound and default are functions of no arguments, or None. */
    private static Object parameter(Object[] given) {
        Object name = given[1];
        boolean isConstrained = given[3] == Boolean.TRUE;
        Lazy bound = Lazy.calling(isConstrained ? None.NONE : given[2], None.NONE);
        Lazy defaultValue = Lazy.calling(given[4], NoDefault.NO_DEFAULT);
        return switch ((String) given[0]) {
            case "TYPE_VARIABLE" -> new TypeVariable(
                    name,
                    bound,
                    Lazy.calling(isConstrained ? given[2] : None.NONE, OuroTuple.EMPTY),
                    defaultValue,
                    Variance.INFERRED);
            case "PARAMETER_SPECIFICATION" -> new ParameterSpecification(name, bound, defaultValue, Variance.INFERRED);
            default -> new TypeVariableTuple(name, defaultValue);
        };
    }
}
