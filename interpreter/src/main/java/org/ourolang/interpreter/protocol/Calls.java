// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroStaticMethod;
import org.ourolang.interpreter.object.Work;

/** Calls of any callable. */
public final class Calls {
    private Calls() {}

    /** {@code callable(*arguments)}. */
    public static Object call(Object callable, Object... arguments) {
        return call(callable, arguments, Keywords.NONE);
    }

    /** @param keywords names of the last arguments */
    @TruffleBoundary
    public static Object call(Object callable, Object[] arguments, String[] keywords) {
        if (callable instanceof OuroFunction function) {
            return callFunction(function, null, arguments, keywords);
        }
        if (callable instanceof BoundMethod method) {
            if (method.function() instanceof OuroFunction function) {
                return callFunction(function, method.self(), arguments, keywords);
            }
            return call(method.function(), prepend(method.self(), arguments), keywords);
        }
        if (callable instanceof BuiltinFunction function) {
            return NativeCalls.call(function, arguments, keywords);
        }
        if (callable instanceof OuroClass type) {
            return callClass(type, arguments, keywords);
        }
        if (callable instanceof BuiltinMethod method) {
            return NativeCalls.callUnbound(method, arguments, keywords);
        }
        return callObject(callable, arguments, keywords);
    }

    private static Object callClass(OuroClass type, Object[] arguments, String[] keywords) {
        OuroClass metaclass = type.type();
        if (metaclass == BuiltinTypes.TYPE) {
            return Instantiation.instantiate(type, arguments, keywords);
        }
        Object call = metaclass.lookup("__call__");
        if (call == null || call == BuiltinTypes.TYPE.lookup("__call__")) {
            return Instantiation.instantiate(type, arguments, keywords);
        }
        return callUnbound(call, type, arguments, keywords);
    }

    private static Object callObject(Object callable, Object[] arguments, String[] keywords) {
        Object call = Types.of(callable).lookup("__call__");
        if (call == null) {
            if (callable instanceof OuroStaticMethod method) {
                return call(method.function, arguments, keywords);
            }
            throw Errors.typeError("'%s' object is not callable", Types.name(callable));
        }
        return callUnbound(call, callable, arguments, keywords);
    }

    /**
     * Calls a user function. {@code first} is an argument before the others, or null. Builtins that call each other
     * without end stop here when the host asks for it.
     */
    @TruffleBoundary
    public static Object callFunction(OuroFunction function, Object first, Object[] arguments, String[] keywords) {
        Work.poll();
        Object[] frame = ArgumentBinder.frameArguments(function, first, arguments, keywords);
        Code code = function.code();
        if (code.kind() == Code.Kind.PLAIN) {
            return code.startTarget().call(frame);
        }
        return code.instantiate(function, frame);
    }

    /** Calls what a lookup on the class of {@code self} found, as a method of {@code self}. */
    static Object callUnbound(Object found, Object self, Object[] arguments, String[] keywords) {
        if (found instanceof OuroFunction function) {
            return callFunction(function, self, arguments, keywords);
        }
        if (found instanceof BuiltinMethod method && !method.isClassMethod()) {
            NativeCalls.checkReceiver(method, self);
            return NativeCalls.call(method, self, arguments, keywords);
        }
        return call(Descriptors.bind(found, self, Types.of(self)), arguments, keywords);
    }

    static Object[] prepend(Object first, Object[] arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = first;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }

    /** {@code object.name(*arguments)}. */
    public static Object method(Object object, String name, Object... arguments) {
        return method(object, name, arguments, Keywords.NONE);
    }

    /** {@code object.name(...)}; does not make a bound method where that can be saved. */
    @TruffleBoundary
    public static Object method(Object object, String name, Object[] arguments, String[] keywords) {
        OuroClass type = Types.of(object);
        if (!(object instanceof OuroClass) && Attributes.hasPlainGet(type)) {
            Object found = type.lookup(name);
            boolean method = found instanceof OuroFunction || found instanceof BuiltinMethod;
            if (method && !(object instanceof OuroObject instance && instance.attribute(name) != null)) {
                return callUnbound(found, object, arguments, keywords);
            }
        }
        return call(Attributes.get(object, name), arguments, keywords);
    }

    /** {@code type(object).name(object, *arguments)}; null when the class lacks the method. */
    @TruffleBoundary
    public static Object special(Object object, String name, Object... arguments) {
        Object found = Types.of(object).lookup(name);
        return found == null ? null : callUnbound(found, object, arguments, Keywords.NONE);
    }

    public static boolean isCallable(Object object) {
        return Types.of(object).lookup("__call__") != null
                || object instanceof OuroFunction
                || object instanceof OuroClass
                || object instanceof BuiltinFunction
                || object instanceof BoundMethod
                || object instanceof BuiltinMethod
                || object instanceof OuroStaticMethod;
    }
}
