// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.Cell;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Identity;
import org.ourolang.interpreter.protocol.Types;

/** The methods of functions and bound methods. */
final class FunctionMethods {
    private FunctionMethods() {}

    static void installFunction(TypeBuilder type) {
        type.constructor(
                "__new__(cls, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
                FunctionMethods::make);
        Natives.repr(type);
        type.method(
                "__call__(self, /, *args, **kwargs)",
                (self, args, kwargs) -> CallArguments.call(self, (OuroTuple) args, (OuroDict) kwargs));
        type.method("__get__(self, instance, owner=None, /)", FunctionMethods::get);
        type.member("__globals__", self -> of(self).globals());
        type.member("__builtins__", self -> {
            Object builtins = of(self).globals().getString("__builtins__");
            return builtins == null ? None.NONE : builtins;
        });
        type.member("__closure__",
                self -> of(self).closure().length == 0
                        ? None.NONE
                        : OuroTuple.of(of(self).closure().clone()));
        installNames(type);
        installDefaults(type);
    }

    private static OuroFunction of(Object self) {
        return (OuroFunction) self;
    }

    /** {@code function.__get__}. */
    private static Object get(Object self, Object instance, Object owner) {
        if (instance == None.NONE) {
            if (owner == None.NONE) {
                throw Errors.typeError("__get__(None, None) is invalid");
            }
            return self;
        }
        return new BoundMethod(self, instance);
    }

    private static Object make(Object[] bound) {
        if (!(bound[1] instanceof Code code)) {
            throw Errors.typeError("function() argument 'code' must be code, not %s", Types.argumentName(bound[1]));
        }
        if (!(bound[2] instanceof OuroDict globals)) {
            throw Errors.typeError("function() argument 'globals' must be dict, not %s", Types.argumentName(bound[2]));
        }
        Object[] closure = bound[5] instanceof OuroTuple cells ? cells.items : new Object[0];
        if (closure.length != code.freeNames().length) {
            throw Errors.valueError(
                    "%s requires closure of length %d, not %d", code.name(), code.freeNames().length, closure.length);
        }
        for (Object cell : closure) {
            if (!(cell instanceof Cell)) {
                throw Errors.typeError("arg 5 (closure) expected cell, found %s", Types.name(cell));
            }
        }
        Object[] defaults = bound[4] instanceof OuroTuple values ? values.items : new Object[0];
        OuroDict keywordDefaults = bound[6] instanceof OuroDict values ? values : null;
        OuroFunction function = new OuroFunction(
                code,
                globals,
                closure,
                defaults,
                keywordDefaults,
                OuroContext.get().state());
        if (bound[3] instanceof String name) {
            function.setName(name);
            function.setQualifiedName(name);
        }
        return function;
    }

    private static void installNames(TypeBuilder type) {
        NameAttributes.install(type);
        type.property(
                "__module__",
                self -> of(self).module(),
                (self, value) -> {
                    of(self).setModule(value);
                    return None.NONE;
                },
                self -> {
                    of(self).setModule(None.NONE);
                    return None.NONE;
                });
        type.property(
                "__doc__",
                self -> of(self).doc(),
                (self, value) -> {
                    of(self).setDoc(value);
                    return None.NONE;
                },
                self -> {
                    of(self).setDoc(None.NONE);
                    return None.NONE;
                });
        type.property(
                "__code__",
                self -> of(self).code(),
                (self, value) -> {
                    if (!(value instanceof Code code)) {
                        throw Errors.typeError("__code__ must be set to a code object");
                    }
                    if (code.freeNames().length != of(self).closure().length) {
                        throw Errors.valueError(
                                "%s() requires a code object with %d free vars, not %d",
                                of(self).name(), of(self).closure().length, code.freeNames().length);
                    }
                    of(self).setCode(code);
                    return None.NONE;
                },
                null);
        DictionaryAttribute.install(type);
    }

    private static void installDefaults(TypeBuilder type) {
        type.property(
                "__defaults__",
                self -> of(self).defaults().length == 0
                        ? None.NONE
                        : OuroTuple.of(of(self).defaults().clone()),
                (self, value) -> {
                    if (value != None.NONE && !(value instanceof OuroTuple)) {
                        throw Errors.typeError("__defaults__ must be set to a tuple object");
                    }
                    of(self).setDefaults(value instanceof OuroTuple values ? values.toArray() : new Object[0]);
                    return None.NONE;
                },
                self -> {
                    of(self).setDefaults(new Object[0]);
                    return None.NONE;
                });
        type.property(
                "__kwdefaults__",
                self -> {
                    OuroDict values = of(self).keywordDefaults();
                    return values == null || values.size() == 0 ? None.NONE : values;
                },
                (self, value) -> {
                    if (value != None.NONE && !(value instanceof OuroDict)) {
                        throw Errors.typeError("__kwdefaults__ must be set to a dict object");
                    }
                    of(self).setKeywordDefaults(value instanceof OuroDict values ? values : null);
                    return None.NONE;
                },
                self -> {
                    of(self).setKeywordDefaults(null);
                    return None.NONE;
                });
        type.property(
                "__annotations__",
                self -> of(self).annotations(),
                (self, value) -> {
                    if (value != None.NONE && !(value instanceof OuroDict)) {
                        throw Errors.typeError("__annotations__ must be set to a dict object");
                    }
                    of(self).setAnnotations(value instanceof OuroDict values ? values : null);
                    return None.NONE;
                },
                self -> {
                    of(self).setAnnotations(null);
                    return None.NONE;
                });
        type.property(
                "__type_params__",
                self -> of(self).typeParameters(),
                (self, value) -> {
                    if (!(value instanceof OuroTuple parameters)) {
                        throw Errors.typeError("__type_params__ must be set to a tuple");
                    }
                    of(self).setTypeParameters(parameters);
                    return None.NONE;
                },
                null);
    }

    static void installMethod(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", bound -> {
            OuroTuple args = (OuroTuple) bound[1];
            Arity.noKeywords("method", bound[2]);
            Arity.between("method", args, 2, 2);
            if (!Calls.isCallable(args.get(0))) {
                throw Errors.typeError("first argument must be callable");
            }
            if (args.get(1) == None.NONE) {
                throw Errors.typeError("instance must not be None");
            }
            return new BoundMethod(args.get(0), args.get(1));
        });
        Natives.repr(type);
        type.member("__func__", self -> ((BoundMethod) self).function());
        type.member("__self__", self -> ((BoundMethod) self).self());
        type.getter("__doc__", self -> Attributes.get(((BoundMethod) self).function(), "__doc__"));
        type.method(
                "__reduce__(self, /)",
                self -> NativeCallableMethods.byName(
                        ((BoundMethod) self).self(), Attributes.get(((BoundMethod) self).function(), "__name__")));
        type.method("__get__(self, instance, owner=None, /)", (self, instance, owner) -> self);
        type.method(
                "__call__(self, /, *args, **kwargs)",
                (self, args, kwargs) -> CallArguments.call(
                        ((BoundMethod) self).function(), ((BoundMethod) self).self(), (OuroTuple) args,
                        (OuroDict) kwargs));
        type.method(
                "__hash__(self, /)",
                self -> Identity.of(((BoundMethod) self).self()) ^ Hashing.hash(((BoundMethod) self).function()));
        type.method(
                "__eq__(self, value, /)",
                (self, value) -> value instanceof BoundMethod other
                        ? (Object) equal((BoundMethod) self, other)
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method(
                "__ne__(self, value, /)",
                (self, value) -> value instanceof BoundMethod other
                        ? (Object) !equal((BoundMethod) self, other)
                        : NotImplemented.NOT_IMPLEMENTED);
        type.method("__getattribute__(self, name, /)", FunctionMethods::methodAttribute);
    }

    private static boolean equal(BoundMethod a, BoundMethod b) {
        return Comparison.identical(a.self(), b.self()) && Comparison.equal(a.function(), b.function());
    }

    /** A method shows its function's attributes where it has none of its own. */
    private static Object methodAttribute(Object self, Object name) {
        String text = ObjectMethods.name(name);
        OuroClass type = Types.of(self);
        return type.lookup(text) != null
                ? Attributes.genericGet(self, text)
                : Attributes.get(((BoundMethod) self).function(), text);
    }
}
