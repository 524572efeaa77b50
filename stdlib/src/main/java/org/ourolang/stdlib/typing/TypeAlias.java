// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.typing;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.stdlib.builtins.GenericAliases;
import org.ourolang.stdlib.builtins.UnionTypes;

/** A {@code typing.TypeAliasType}. */
final class TypeAlias extends OuroObject {
    static final OuroClass TYPE = OuroClass.builtin(
            "typing", "TypeAliasType", BuiltinTypes.OBJECT, OuroClass.FINAL, true)
            .setInstaller(TypeAlias::install);

    private final Object name;
    private final Lazy value;
    private final OuroTuple parameters;
    private final Object module;

    TypeAlias(Object name, Lazy value, OuroTuple parameters) {
        super(TYPE);
        this.name = name;
        this.value = value;
        this.parameters = parameters;
        Object calling = TypeParameterObject.callingModule();
        this.module = calling == null ? None.NONE : calling;
    }

    private static void install(TypeBuilder type) {
        type.doc("A name for a type, which may have parameters and is evaluated when it is first asked for.");
        TypeParameterObject.installConstructor(
                type, "typealias(name, value, *, type_params=<unrepresentable>)", TypeAlias::make);
        type.member("__name__", self -> ((TypeAlias) self).name);
        type.getter("__value__", self -> ((TypeAlias) self).value.get());
        type.getter("__type_params__", self -> ((TypeAlias) self).parameters);
        type.getter("__parameters__", self -> TypeVariableTuple.unpackedAll(((TypeAlias) self).parameters));
        type.getter("__module__", self -> ((TypeAlias) self).module);
        type.method("__repr__(self, /)", self -> ((TypeAlias) self).name);
        type.method("__reduce__(self, /)", self -> ((TypeAlias) self).name);
        type.method("__getitem__(self, key, /)", (self, key) -> ((TypeAlias) self).subscribe(key));
        type.method("__or__(self, value, /)", UnionTypes::union);
        type.method("__ror__(self, value, /)", (self, value) -> UnionTypes.union(value, self));
    }

    private static Object make(Object[] given) {
        Object name = TypeParameterObject.checkedName("typealias", given[0]);
        if (given[2] != null && !(given[2] instanceof OuroTuple)) {
            throw Errors.typeError("type_params must be a tuple");
        }
        return new TypeAlias(name, Lazy.of(given[1]), given[2] == null ? OuroTuple.EMPTY : (OuroTuple) given[2]);
    }

    private Object subscribe(Object key) {
        if (parameters.size() == 0) {
            throw Errors.typeError("Only generic type aliases are subscriptable");
        }
        return GenericAliases.make(this, key);
    }
}
