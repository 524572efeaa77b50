// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.GetSetDescriptor;
import org.ourolang.interpreter.object.MemberDescriptor;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Descriptors;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Identity;
import org.ourolang.interpreter.protocol.Types;

/** The methods of builtin functions and of the descriptors of builtin classes. */
final class NativeCallableMethods {
    private NativeCallableMethods() {}

    static void installFunction(TypeBuilder type) {
        Natives.repr(type);
        type.getter("__name__", self -> ((BuiltinFunction) self).name());
        type.getter("__qualname__", self -> qualifiedName((BuiltinFunction) self));
        type.getter("__module__", self -> {
            Object module = ((BuiltinFunction) self).module();
            return module == null ? None.NONE : module;
        });
        type.getter("__self__", self -> owner((BuiltinFunction) self));
        type.getter("__doc__", self -> ((BuiltinFunction) self).doc());
        type.getter("__text_signature__", self -> textSignature((BuiltinFunction) self));
        type.method(
                "__call__(self, /, *args, **kwargs)",
                (self, args, kwargs) -> CallArguments.call(self, (OuroTuple) args, (OuroDict) kwargs));
        type.method(
                "__eq__(self, value, /)",
                (self, value) -> value instanceof BuiltinFunction other
                        ? (Object) equal((BuiltinFunction) self, other)
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method("__hash__(self, /)", self -> hash((BuiltinFunction) self));
        type.method("__reduce__(self, /)", self -> reduce((BuiltinFunction) self));
        if (type.type() == BuiltinTypes.METHOD_WRAPPER) {
            type.getter(
                    "__objclass__", self -> ((BuiltinFunction) self).method().owner());
        }
    }

    /** What a function is bound to; for a free function its module. */
    private static Object owner(BuiltinFunction function) {
        if (function.self() != null) {
            return function.self();
        }
        Object module = function.module() instanceof String name
                ? OuroContext.get().modules().getString(name)
                : null;
        return module == null ? None.NONE : module;
    }

    private static Object reduce(BuiltinFunction function) {
        return function.self() == null ? qualifiedName(function) : byName(function.self(), function.name());
    }

    /** What {@code __reduce__} answers for what can be had as an attribute. */
    static OuroTuple byName(Object owner, Object name) {
        Object builtins = OuroContext.get().modules().getString("builtins");
        return OuroTuple.of(Attributes.get(builtins, "getattr"), OuroTuple.of(owner, name));
    }

    private static String qualifiedName(BuiltinFunction function) {
        if (function.method() != null) {
            OuroClass owner = function.self() instanceof OuroClass cls
                    && function.method().isClassMethod()
                            ? cls
                            : function.method().owner();
            return owner.qualifiedName() + "." + function.name();
        }
        if (function.self() instanceof OuroClass cls) {
            return cls.qualifiedName() + "." + function.name();
        }
        String written = function.signature().writtenName();
        return written == null ? function.name() : written;
    }

    private static boolean equal(BuiltinFunction a, BuiltinFunction b) {
        return a == b || a.method() != null && a.method() == b.method() && Comparison.identical(a.self(), b.self());
    }

    private static long hash(BuiltinFunction function) {
        return function.method() == null
                ? Identity.of(function) >> 4
                : Hashing.hash(function.method()) ^ Identity.of(function.self());
    }

    private static Object textSignature(BuiltinFunction function) {
        String text = ShownSignatures.ofFunction(function);
        if (text == null) {
            return None.NONE;
        }
        return function.method() == null && !(function.self() instanceof OuroClass)
                ? "($module" + tail(text)
                : marked(text);
    }

    private static String tail(String text) {
        if (text.equals("()")) {
            return ", /)";
        }
        boolean marksPositional = text.contains(", /,") || text.contains(", /)");
        return (marksPositional ? ", " : ", /, ") + text.substring(1);
    }

    private static String marked(String text) {
        return text.replaceFirst("^\\(self\\b", "(\\$self").replaceFirst("^\\((cls|type|metatype)\\b", "(\\$type");
    }

    static void installDescriptor(TypeBuilder type) {
        Natives.repr(type);
        type.getter("__name__", self -> ((BuiltinMethod) self).name());
        type.getter(
                "__qualname__",
                self -> ((BuiltinMethod) self).owner().qualifiedName() + "." + ((BuiltinMethod) self).name());
        type.getter("__objclass__", self -> ((BuiltinMethod) self).owner());
        type.getter("__doc__", self -> ((BuiltinMethod) self).doc());
        type.getter(
                "__text_signature__",
                self -> {
                    String text = ShownSignatures.ofMethod((BuiltinMethod) self);
                    return text == null ? None.NONE : marked(text);
                });
        type.method(
                "__reduce__(self, /)",
                self -> byName(((BuiltinMethod) self).owner(), ((BuiltinMethod) self).name()));
        type.method("__get__(self, instance, owner=None, /)", NativeCallableMethods::get);
        type.method(
                "__call__(self, /, *args, **kwargs)",
                (self, args, kwargs) -> CallArguments.call(self, (OuroTuple) args, (OuroDict) kwargs));
    }

    /** {@code descriptor.__get__} of the descriptors of builtin classes. */
    private static Object get(Object self, Object instance, Object owner) {
        if (instance == None.NONE && owner == None.NONE) {
            throw Errors.typeError("__get__(None, None) is invalid");
        }
        boolean none = instance == None.NONE && owner != BuiltinTypes.NONE_TYPE;
        if (!none && self instanceof BuiltinMethod method && !method.isClassMethod()) {
            check(method.owner(), method.name(), instance);
        }
        OuroClass type = owner instanceof OuroClass cls ? cls : Types.of(instance);
        return Attributes.bind(self, none ? null : instance, type);
    }

    /** What attributes of both kinds, computed ones and members, offer. */
    static void installAttribute(TypeBuilder type) {
        Natives.repr(type);
        type.member("__name__", NativeCallableMethods::name);
        type.getter("__qualname__", self -> owner(self).qualifiedName() + "." + name(self));
        type.member("__objclass__", NativeCallableMethods::owner);
        type.getter("__doc__", self -> None.NONE);
        type.method("__get__(self, instance, owner=None, /)", NativeCallableMethods::get);
        type.method("__set__(self, instance, value, /)", (self, instance, value) -> {
            Descriptors.set(self, instance, value);
            return None.NONE;
        });
        type.method("__delete__(self, instance, /)", (self, instance) -> {
            Descriptors.set(self, instance, null);
            return None.NONE;
        });
    }

    static void installMember(TypeBuilder type) {
        installAttribute(type);
        type.method("__reduce__(self, /)", self -> byName(owner(self), name(self)));
    }

    private static String name(Object attribute) {
        return attribute instanceof GetSetDescriptor computed ? computed.name() : ((MemberDescriptor) attribute).name();
    }

    private static OuroClass owner(Object attribute) {
        return attribute instanceof GetSetDescriptor computed
                ? computed.owner()
                : ((MemberDescriptor) attribute).owner();
    }

    private static void check(OuroClass owner, String name, Object instance) {
        if (!Types.isExactInstance(instance, owner)) {
            throw Errors.typeError(
                    "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                    name, owner.name(), Types.name(instance));
        }
    }
}
