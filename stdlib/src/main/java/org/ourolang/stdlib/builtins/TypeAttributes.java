// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Classes;
import org.ourolang.interpreter.protocol.Descriptors;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The computed attributes of {@code type}. */
final class TypeAttributes {
    private static final long HEAP_TYPE = 1 << 9;
    private static final long BASE_TYPE = 1 << 10;
    private static final long IMMUTABLE_TYPE = 1 << 8;
    private static final long ABSTRACT_TYPE = 1 << 20;

    private TypeAttributes() {}

    static void install(TypeBuilder type) {
        installNames(type);
        installHierarchy(type);
        installNamespace(type);
        type.member("__flags__", self -> flags(of(self)));
        type.member("__basicsize__", self -> 16L);
        type.member("__itemsize__", self -> 0L);
        type.member("__dictoffset__", self -> of(self).hasDictionary() ? -1L : 0L);
        type.member("__weakrefoffset__", self -> 0L);
    }

    private static OuroClass of(Object self) {
        return (OuroClass) self;
    }

    private static long flags(OuroClass cls) {
        return (cls.isBuiltin() ? 0 : HEAP_TYPE)
                | (cls.is(OuroClass.FINAL) ? 0 : BASE_TYPE)
                | (cls.isImmutable() ? IMMUTABLE_TYPE : 0)
                | (cls.is(OuroClass.ABSTRACT) ? ABSTRACT_TYPE : 0);
    }

    private static void installNames(TypeBuilder type) {
        type.property(
                "__name__",
                self -> of(self).name(),
                (self, value) -> {
                    Classes.rename(of(self), text(self, "__name__", value));
                    return None.NONE;
                },
                cannotDelete("__name__"));
        type.property(
                "__qualname__",
                self -> of(self).qualifiedName(),
                (self, value) -> {
                    of(self).setQualifiedName(text(self, "__qualname__", value));
                    return None.NONE;
                },
                cannotDelete("__qualname__"));
        type.property(
                "__module__",
                self -> {
                    Object module = of(self).module();
                    return module == null ? "builtins" : module;
                },
                (self, value) -> set(self, "__module__", value),
                cannotDelete("__module__"));
    }

    private static Fn1 cannotDelete(String name) {
        return self -> {
            throw Errors.typeError("cannot delete '%s' attribute of immutable type '%s'", name, of(self).name());
        };
    }

    private static String text(Object self, String attribute, Object value) {
        if (OuroInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw Errors.typeError(
                "can only assign string to %s.%s, not '%s'", of(self).name(), attribute, Types.name(value));
    }

    private static Object set(Object self, String name, Object value) {
        of(self).put(name, value);
        return None.NONE;
    }

    private static void installHierarchy(TypeBuilder type) {
        type.getter("__mro__", self -> OuroTuple.of((Object[]) of(self).mro().clone()));
        type.member("__base__", self -> {
            OuroClass cls = of(self);
            return cls.bases().length == 0 ? None.NONE : best(cls);
        });
        type.property(
                "__bases__",
                self -> OuroTuple.of((Object[]) of(self).bases().clone()),
                (self, value) -> {
                    Classes.changeBases(of(self), value);
                    return None.NONE;
                },
                cannotDelete("__bases__"));
        type.property(
                "__abstractmethods__",
                self -> {
                    Object names = self == BuiltinTypes.TYPE ? null : of(self).own("__abstractmethods__");
                    if (names == null) {
                        throw Errors.attributeErrorOf(self, "__abstractmethods__", "__abstractmethods__");
                    }
                    return names;
                },
                (self, value) -> {
                    of(self).setFlag(OuroClass.ABSTRACT, Truth.isTrue(value));
                    return set(self, "__abstractmethods__", value);
                },
                self -> {
                    of(self).setFlag(OuroClass.ABSTRACT, false);
                    if (!of(self).delete("__abstractmethods__")) {
                        throw Errors.attributeErrorOf(self, "__abstractmethods__", "__abstractmethods__");
                    }
                    return None.NONE;
                });
    }

    /** The base whose layout the class has. */
    private static OuroClass best(OuroClass cls) {
        for (OuroClass base : cls.bases()) {
            if (base.layoutBase() == cls.layoutBase()) {
                return base;
            }
        }
        return cls.bases()[0];
    }

    private static void installNamespace(TypeBuilder type) {
        type.getter("__dict__", self -> new MappingProxy(of(self).namespace()));
        type.property(
                "__doc__",
                self -> {
                    Object doc = self == BuiltinTypes.TYPE ? None.NONE : of(self).own("__doc__");
                    return doc == null ? None.NONE : Descriptors.bind(doc, null, of(self));
                },
                (self, value) -> set(self, "__doc__", value),
                self -> {
                    throw Errors.typeError(
                            "cannot delete '__doc__' attribute of immutable type '%s'", of(self).name());
                });
        type.getter("__text_signature__", self -> ShownSignatures.ofClass(of(self)));
        type.property(
                "__annotations__",
                TypeAttributes::annotations,
                (self, value) -> set(self, "__annotations__", value),
                self -> {
                    if (!of(self).delete("__annotations__")) {
                        throw Errors.attributeErrorOf(self, "__annotations__", "__annotations__");
                    }
                    return None.NONE;
                });
        type.property(
                "__type_params__",
                self -> {
                    Object parameters = self == BuiltinTypes.TYPE ? null : of(self).own("__type_params__");
                    return parameters == null ? OuroTuple.EMPTY : parameters;
                },
                (self, value) -> set(self, "__type_params__", value),
                null);
    }

    private static Object annotations(Object self) {
        OuroClass cls = of(self);
        if (cls.isBuiltin()) {
            throw Errors.attributeErrorOf(
                    cls, "__annotations__", "type object '%s' has no attribute '__annotations__'", cls.name());
        }
        Object present = cls.own("__annotations__");
        if (present == null) {
            present = new OuroDict();
            cls.put("__annotations__", present);
        }
        return present;
    }
}
