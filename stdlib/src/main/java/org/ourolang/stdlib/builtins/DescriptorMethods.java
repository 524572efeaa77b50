// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroClassMethod;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroStaticMethod;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The methods of {@code classmethod} and {@code staticmethod}. */
final class DescriptorMethods {
    private static final String[] COPIED = {"__module__", "__name__", "__qualname__", "__doc__", "__annotations__"};

    private DescriptorMethods() {}

    static void installClassMethod(TypeBuilder type) {
        type.constructor(cls -> new OuroClassMethod(cls, None.NONE));
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            OuroClassMethod made = (OuroClassMethod) self;
            made.function = function("classmethod", (OuroTuple) args, (OuroDict) kwargs);
            copyAttributes(made, made.function);
            return None.NONE;
        });
        type.method(
                "__get__(self, instance, owner=None, /)",
                (self, instance, owner) -> new BoundMethod(
                        ((OuroClassMethod) self).function, owner == None.NONE ? Types.of(instance) : owner));
        type.method(
                "__repr__(self, /)",
                self -> "<classmethod(" + Representation.repr(((OuroClassMethod) self).function) + ")>");
        type.member("__func__", self -> ((OuroClassMethod) self).function);
        type.member("__wrapped__", self -> ((OuroClassMethod) self).function);
        type.getter("__isabstractmethod__", self -> isAbstract(((OuroClassMethod) self).function));
        DictionaryAttribute.install(type);
    }

    static void installStaticMethod(TypeBuilder type) {
        type.constructor(cls -> new OuroStaticMethod(cls, None.NONE));
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            OuroStaticMethod made = (OuroStaticMethod) self;
            made.function = function("staticmethod", (OuroTuple) args, (OuroDict) kwargs);
            copyAttributes(made, made.function);
            return None.NONE;
        });
        type.method(
                "__get__(self, instance, owner=None, /)",
                (self, instance, owner) -> ((OuroStaticMethod) self).function);
        type.method(
                "__call__(self, /, *args, **kwargs)",
                (self, args, kwargs) -> CallArguments.call(((OuroStaticMethod) self).function, (OuroTuple) args,
                        (OuroDict) kwargs));
        type.method(
                "__repr__(self, /)",
                self -> "<staticmethod(" + Representation.repr(((OuroStaticMethod) self).function) + ")>");
        type.member("__func__", self -> ((OuroStaticMethod) self).function);
        type.member("__wrapped__", self -> ((OuroStaticMethod) self).function);
        type.getter("__isabstractmethod__", self -> isAbstract(((OuroStaticMethod) self).function));
        DictionaryAttribute.install(type);
    }

    private static Object function(String name, OuroTuple args, OuroDict kwargs) {
        Arity.noKeywords(name, kwargs);
        Arity.between(name, args, 1, 1);
        return args.get(0);
    }

    private static void copyAttributes(OuroObject made, Object function) {
        for (String name : COPIED) {
            Object value = Attributes.getOrNull(function, name);
            if (value != null) {
                made.setAttribute(name, value);
            }
        }
    }

    /** Whether a function is marked abstract. */
    static boolean isAbstract(Object function) {
        Object mark = function == null ? null : Attributes.getOrNull(function, "__isabstractmethod__");
        return mark != null && Truth.isTrue(mark);
    }
}
