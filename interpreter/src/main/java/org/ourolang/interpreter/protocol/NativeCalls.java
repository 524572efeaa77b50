// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.Fn3;
import org.ourolang.interpreter.object.NativeCode;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.Signature;

/** Calls of functions written in Java. */
final class NativeCalls {
    private NativeCalls() {}

    static Object call(BuiltinFunction function, Object[] arguments, String[] keywords) {
        BuiltinMethod method = function.method();
        if (method != null) {
            return call(method, function.self(), arguments, keywords);
        }
        if (function.self() instanceof OuroClass owner && function.name() == "__new__") {
            checkNew(owner, arguments);
        }
        return invoke(function.signature(), function.code(), arguments, keywords, function);
    }

    /** Calls a method with its self, or a class method with its class. */
    static Object call(BuiltinMethod method, Object self, Object[] arguments, String[] keywords) {
        Object receiver = self;
        if (self instanceof OuroInstance instance && method.takesPayload()) {
            receiver = OuroInstance.unwrap(instance);
        }
        Signature signature = method.signature();
        if (keywords.length == 0 && arguments.length + 1 == signature.positionalCount() && signature.isSimple()) {
            NativeCode code = method.code();
            if (code instanceof Fn1 unary) {
                return unary.call(receiver);
            }
            if (code instanceof Fn2 binary) {
                return binary.call(receiver, arguments[0]);
            }
            if (code instanceof Fn3 ternary) {
                return ternary.call(receiver, arguments[0], arguments[1]);
            }
        }
        return invoke(signature, method.code(), Calls.prepend(receiver, arguments), keywords, method);
    }

    static Object callUnbound(BuiltinMethod method, Object[] arguments, String[] keywords) {
        if (arguments.length - keywords.length == 0) {
            throw method.isSlotWrapper()
                    ? Errors.typeError(
                            "descriptor '%s' of '%s' object needs an argument",
                            method.name(),
                            method.owner().name())
                    : Errors.typeError(
                            "unbound method %s.%s() needs an argument", method.owner().name(), method.name());
        }
        Object self = arguments[0];
        checkReceiver(method, self);
        return call(method, self, java.util.Arrays.copyOfRange(arguments, 1, arguments.length), keywords);
    }

    static void checkReceiver(BuiltinMethod method, Object self) {
        OuroClass owner = method.owner();
        if (method.isClassMethod()) {
            if (!(self instanceof OuroClass type) || !type.isSubclassOf(owner)) {
                throw Errors.typeError(
                        "descriptor '%s' requires a subtype of '%s' but received '%s'",
                        method.name(),
                        owner.name(),
                        self instanceof OuroClass type ? type.name() : Types.name(self));
            }
            return;
        }
        if (Types.isExactInstance(self, owner)) {
            return;
        }
        throw method.isSlotWrapper()
                ? Errors.typeError(
                        "descriptor '%s' requires a '%s' object but received a '%s'",
                        method.name(),
                        owner.name(),
                        Types.name(self))
                : Errors.typeError(
                        "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                        method.name(),
                        owner.name(),
                        Types.name(self));
    }

    private static void checkNew(OuroClass owner, Object[] arguments) {
        String name = owner.fullName();
        if (arguments.length == 0) {
            throw Errors.typeError("%s.__new__(): not enough arguments", name);
        }
        if (!(arguments[0] instanceof OuroClass type)) {
            throw Errors.typeError(
                    "%s.__new__(X): X is not a type object (%s)", name, Types.name(arguments[0]));
        }
        if (!type.isSubclassOf(owner)) {
            throw Errors.typeError(
                    "%s.__new__(%s): %s is not a subtype of %s", name, type.fullName(), type.fullName(), name);
        }
        OuroClass base = Construction.staticBase(type);
        if (Construction.constructorOf(base) != owner.lookup("__new__")) {
            String layout = base.fullName();
            throw Errors.typeError(
                    "%s.__new__(%s) is not safe, use %s.__new__()", name, type.fullName(), layout);
        }
    }

    /** @param callable for error texts */
    static Object invoke(
            Signature signature, NativeCode code, Object[] arguments, String[] keywords, Object callable) {
        int count = arguments.length;
        boolean fits = keywords.length == 0
                && signature.isSimple()
                && count <= signature.positionalCount()
                && count >= signature.requiredPositionalCount();
        Object[] bound = fits
                ? withDefaults(signature, arguments)
                : NativeBinder.bind(signature, arguments, keywords, callable);
        return code.callWith(bound);
    }

    private static Object[] withDefaults(Signature signature, Object[] arguments) {
        int total = signature.positionalCount();
        if (arguments.length == total) {
            return arguments;
        }
        Object[] bound = java.util.Arrays.copyOf(arguments, total, Object[].class);
        Signature.Parameter[] parameters = signature.parameters();
        for (int i = arguments.length; i < total; i++) {
            bound[i] = parameters[i].defaultValue();
        }
        return bound;
    }
}
