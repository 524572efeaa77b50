// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.typing;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Representation;

/** The positional or the named ones of the parameters that a {@code typing.ParamSpec} stands for. */
final class ParameterPack extends OuroObject {
    static final OuroClass ARGS = OuroClass.builtin(
            "typing", "ParamSpecArgs", BuiltinTypes.OBJECT, OuroClass.FINAL, true)
            .setInstaller(type -> install(type, "args"));

    static final OuroClass KWARGS = OuroClass.builtin(
            "typing", "ParamSpecKwargs", BuiltinTypes.OBJECT, OuroClass.FINAL, true)
            .setInstaller(type -> install(type, "kwargs"));

    private final Object origin;

    ParameterPack(OuroClass type, Object origin) {
        super(type);
        this.origin = origin;
    }

    private static void install(TypeBuilder type, String which) {
        type.doc("The " + which + " of a parameter specification.");
        OuroClass made = type.type();
        TypeParameterObject.installConstructor(
                type, "paramspec" + which + "(origin)", given -> new ParameterPack(made, given[0]));
        type.member("__origin__", self -> ((ParameterPack) self).origin);
        type.method("__repr__(self, /)", self -> ((ParameterPack) self).representation(which));
        type.method("__eq__(self, value, /)", (self, value) -> value instanceof ParameterPack other
                && other.type() == made
                        ? (Object) Comparison.equal(((ParameterPack) self).origin, other.origin)
                        : NotImplemented.NOT_IMPLEMENTED);
        type.attribute("__hash__", None.NONE);
        TypeParameterObject.refuseSubclasses(type);
    }

    private String representation(String which) {
        Object shown = origin instanceof ParameterSpecification specification
                ? specification.name
                : Attributes.getOrNull(origin, "__name__");
        return (origin instanceof ParameterSpecification ? Representation.str(shown) : Representation.repr(origin))
                + "." + which;
    }
}
