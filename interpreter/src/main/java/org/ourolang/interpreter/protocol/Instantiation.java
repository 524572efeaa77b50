// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionFields;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroTuple;

/** What calling a class does: {@code __new__}, then {@code __init__}. */
final class Instantiation {
    private Instantiation() {}

    static Object instantiate(OuroClass type, Object[] arguments, String[] keywords) {
        if (type == BuiltinTypes.TYPE) {
            if (arguments.length == 1 && keywords.length == 0) {
                return Types.of(arguments[0]);
            }
            if (arguments.length - keywords.length == 1) {
                throw Errors.typeError("type() takes no keyword arguments");
            }
            if (arguments.length - keywords.length != 3) {
                throw Errors.typeError("type() takes 1 or 3 arguments");
            }
        }
        if (type.is(OuroClass.NOT_CALLABLE)) {
            throw Errors.typeError("cannot create '%s' instances", type.fullName());
        }
        Construction construction = Construction.of(type);
        Object maker = construction.constructor();
        if (BuiltinFunction.isNew(maker)
                && ((BuiltinFunction) maker).self() == ExceptionTypes.BASE_EXCEPTION
                && type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
            return newException(type, arguments, keywords);
        }
        Object instance = construction.isMadeByObject()
                ? newObject(type, arguments.length > 0)
                : callNew(maker, type, arguments, keywords);
        return initialized(type, instance, arguments, keywords);
    }

    /** What {@code __new__} answered, after {@code __init__} where that is to run on it. */
    static Object initialized(OuroClass type, Object instance, Object[] arguments, String[] keywords) {
        OuroClass made = Types.of(instance);
        if (made == type || made.isSubclassOf(type)) {
            initialize(instance, made, arguments, keywords);
        }
        return instance;
    }

    /** As the general way, but without binding the arguments to the native constructors' signatures. */
    private static Object newException(OuroClass type, Object[] arguments, String[] keywords) {
        Object[] positional =
                keywords.length == 0 ? arguments : Arrays.copyOf(arguments, arguments.length - keywords.length);
        OuroException exception = new OuroException(type, OuroTuple.of(positional));
        Object initializer = type.lookup("__init__");
        boolean inherited = initializer instanceof BuiltinMethod method
                && method.owner() == ExceptionTypes.BASE_EXCEPTION
                && keywords.length == 0;
        if (inherited) {
            ExceptionFields.initialize(exception);
        } else {
            initialize(exception, type, arguments, keywords);
        }
        return exception;
    }

    private static Object callNew(Object maker, OuroClass type, Object[] arguments, String[] keywords) {
        Object callable = Construction.called(maker);
        if (callable == maker && !(maker instanceof BuiltinFunction)) {
            callable = Descriptors.bind(maker, null, type);
        }
        return Calls.call(callable, Calls.prepend(type, arguments), keywords);
    }

    private static void initialize(Object instance, OuroClass type, Object[] arguments, String[] keywords) {
        Object initializer = type.lookup("__init__");
        if (isObjectInit(initializer)) {
            if (arguments.length > 0 && Construction.of(type).isMadeByObject()) {
                throw Errors.typeError("%s() takes no arguments", type.name());
            }
            return;
        }
        Object answer = Calls.callUnbound(initializer, instance, arguments, keywords);
        if (answer != None.NONE) {
            throw Errors.typeError("__init__() should return None, not '%s'", Types.name(answer));
        }
    }

    static boolean isObjectInit(Object found) {
        return found == null || found instanceof BuiltinMethod method && method.owner() == BuiltinTypes.OBJECT;
    }

    /** {@code object.__new__(type, ...)}. */
    static Object newObject(OuroClass type, boolean excessArguments) {
        if (excessArguments) {
            if (!Construction.of(type).isMadeByObject()) {
                throw Errors.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
            }
            if (isObjectInit(type.lookup("__init__"))) {
                throw Errors.typeError("%s() takes no arguments", type.name());
            }
        }
        checkConcrete(type);
        if (type.allocator() != null) {
            return type.allocator().make(type);
        }
        if (type.layoutBase() != BuiltinTypes.OBJECT) {
            String layout = type.layoutBase().fullName();
            throw Errors.typeError("object.__new__(%s) is not safe, use %s.__new__()", type.fullName(), layout);
        }
        return new OuroInstance(type);
    }

    static void checkConcrete(OuroClass type) {
        if (type.is(OuroClass.ABSTRACT)) {
            throw abstractError(type);
        }
    }

    private static OuroError abstractError(OuroClass type) {
        List<String> names = new ArrayList<>();
        for (Object name : Iteration.toArray(type.lookup("__abstractmethods__"))) {
            names.add("'" + name + "'");
        }
        names.sort(null);
        return Errors.typeError(
                "Can't instantiate abstract class %s without an implementation for abstract method%s %s",
                type.name(),
                names.size() == 1 ? "" : "s",
                String.join(", ", names));
    }
}
