// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.typing;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.FnN;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Signature;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.CallArguments;
import org.ourolang.stdlib.support.GuestFrames;

/** What type variables, parameter specifications and variable tuples have in common. */
abstract class TypeParameterObject extends OuroObject {
    static final int FLAGS = OuroClass.FINAL | OuroClass.HAS_DICTIONARY;
    private static final String MODULE = "__module__";

    final Object name;
    private final Lazy defaultValue;

    TypeParameterObject(OuroClass type, Object name, Lazy defaultValue) {
        super(type);
        this.name = name;
        this.defaultValue = defaultValue;
    }

    /** @param kind how the library's functions that substitute call it */
    static void install(TypeBuilder type, String kind) {
        type.member("__name__", self -> ((TypeParameterObject) self).name);
        type.getter("__default__", self -> ((TypeParameterObject) self).defaultValue.get());
        type.method("has_default(self, /)",
                self -> !((TypeParameterObject) self).defaultValue.is(NoDefault.NO_DEFAULT));
        type.method("__typing_subst__(self, arg, /)", (self, arg) -> tool("substitute_" + kind, self, arg));
        type.method("__typing_prepare_subst__(self, alias, args, /)",
                (self, alias, args) -> tool("prepare_" + kind, self, alias, args));
        type.method("__reduce__(self, /)", self -> ((TypeParameterObject) self).name);
        refuseSubclasses(type);
    }

    static void refuseSubclasses(TypeBuilder type) {
        type.method("__mro_entries__(self, bases, /)", (self, bases) -> {
            throw Errors.typeError("Cannot subclass an instance of %s", Types.of(self).name());
        });
    }

    static void installUnions(TypeBuilder type) {
        type.method("__or__(self, value, /)", TypeParameterObject::union);
        type.method("__ror__(self, value, /)", (self, value) -> union(value, self));
    }

    private static Object union(Object left, Object right) {
        return Items.get(typing("Union"), OuroTuple.of(left, right));
    }

    /** A name of the module {@code typing}. */
    static Object typing(String name) {
        return Attributes.get(OuroContext.get().importModule("typing"), name);
    }

    private static Object tool(String name, Object... arguments) {
        return Calls.call(Attributes.get(OuroContext.get().importModule("_typevars"), name), arguments);
    }

    /** Makes calls of the class calls of {@code maker}, which has the class's parameters and a name for errors. */
    static void installConstructor(TypeBuilder type, String signature, FnN maker) {
        BuiltinFunction function = new BuiltinFunction(new Signature(signature), maker, null);
        type.constructor("__new__(cls, /, *args, **kwargs)",
                bound -> CallArguments.call(function, (OuroTuple) bound[1], (OuroDict) bound[2]));
    }

    /** The name that a caller gave. */
    static Object checkedName(String function, Object name) {
        if (!(OuroInstance.unwrap(name) instanceof String)) {
            throw Errors.typeError("%s() argument 'name' must be str, not %s", function, Types.name(name));
        }
        return name;
    }

    /** The module whose code is running; null if it has none. */
    static Object callingModule() {
        Object module = GuestFrames.moduleName(0);
        return module == None.NONE ? null : module;
    }

    TypeParameterObject inCallingModule() {
        Object module = callingModule();
        setAttribute(MODULE, module == null ? None.NONE : module);
        return this;
    }
}
