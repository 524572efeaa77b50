// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.Fn3;
import org.ourolang.interpreter.object.Fn4;
import org.ourolang.interpreter.object.NativeCode;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.Signature;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Types;

/** Calls functions and methods of Java; for one whose arguments fit as they are, without binding. */
final class NativeCallNode extends Node {
    private final String[] keywords;

    /** The Java class of the code; the code itself may belong to one context. */
    @CompilationFinal
    private Class<?> knownCode;

    @CompilationFinal
    private String knownSignature;

    /** Null for functions. */
    @CompilationFinal
    private OuroClass knownReceiver;

    @CompilationFinal
    private int parameters;

    @CompilationFinal
    private int given;

    /** The immutable values of the parameters that get no argument. */
    @CompilationFinal(dimensions = 1)
    private Object[] defaults;

    @CompilationFinal
    private boolean general;

    NativeCallNode(String[] keywords) {
        this.keywords = keywords;
    }

    /** @param arguments element 0 is free, then the argument values */
    Object call(BuiltinFunction function, Object[] arguments) {
        return Tools.areAbsent()
                ? invoke(function, arguments)
                : Tools.calledAt(this, () -> invoke(function, arguments));
    }

    private Object invoke(BuiltinFunction function, Object[] arguments) {
        if (function.method() == null) {
            if (knownReceiver == null && isKnown(function.code(), function.signature())) {
                return invoke(function.code(), arguments);
            }
            if (mayLearn() && learns(function, arguments)) {
                return invoke(function.code(), arguments);
            }
        }
        return callGenerally(function, arguments);
    }

    /** @param arguments element 0 is free, element 1 is the receiver, on whose class the method was found */
    Object call(BuiltinMethod method, Object[] arguments) {
        return Tools.areAbsent()
                ? invoke(method, arguments)
                : Tools.calledAt(this, () -> invoke(method, arguments));
    }

    private Object invoke(BuiltinMethod method, Object[] arguments) {
        if (isKnown(method.code(), method.signature()) && Types.of(arguments[1]) == knownReceiver) {
            return invoke(method.code(), arguments);
        }
        if (mayLearn() && learns(method, arguments)) {
            return invoke(method.code(), arguments);
        }
        return callGenerally(method, arguments);
    }

    private boolean isKnown(NativeCode code, Signature signature) {
        return code.getClass() == knownCode && signature.text() == knownSignature;
    }

    private boolean mayLearn() {
        return knownCode == null && !general;
    }

    private boolean learns(BuiltinFunction function, Object[] arguments) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return !(function.self() instanceof OuroClass)
                && learns(function.signature(), function.code(), arguments, null);
    }

    private boolean learns(BuiltinMethod method, Object[] arguments) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        Object receiver = arguments[1];
        OuroClass type = Types.of(receiver);
        return !method.isClassMethod()
                && !(receiver instanceof OuroInstance)
                && type.isImmutable()
                && type.isSubclassOf(method.owner())
                && learns(method.signature(), method.code(), arguments, type);
    }

    private boolean learns(Signature signature, NativeCode code, Object[] arguments, OuroClass receiver) {
        int count = arguments.length - 1;
        int total = signature.positionalCount();
        boolean arity = code instanceof Fn1 && total == 1
                || code instanceof Fn2 && total == 2
                || code instanceof Fn3 && total == 3
                || code instanceof Fn4 && total == 4;
        boolean enough = count >= signature.requiredPositionalCount() && count <= total;
        if (keywords.length > 0 || !arity || !enough || !signature.isSimple()) {
            return false;
        }
        given = count;
        parameters = total;
        defaults = new Object[total - count];
        for (int i = 0; i < defaults.length; i++) {
            defaults[i] = signature.parameters()[count + i].defaultValue();
        }
        knownReceiver = receiver;
        knownSignature = signature.text();
        knownCode = code.getClass();
        return true;
    }

    private Object invoke(NativeCode code, Object[] arguments) {
        return switch (parameters) {
            case 1 -> invoke((Fn1) code, argument(arguments, 0));
            case 2 -> invoke((Fn2) code, argument(arguments, 0), argument(arguments, 1));
            case 3 -> invoke((Fn3) code, argument(arguments, 0), argument(arguments, 1), argument(arguments, 2));
            default -> invoke(
                    (Fn4) code,
                    argument(arguments, 0),
                    argument(arguments, 1),
                    argument(arguments, 2),
                    argument(arguments, 3));
        };
    }

    private Object argument(Object[] arguments, int index) {
        return index < given ? arguments[index + 1] : defaults[index - given];
    }

    @TruffleBoundary
    private static Object invoke(Fn1 code, Object first) {
        return code.call(first);
    }

    @TruffleBoundary
    private static Object invoke(Fn2 code, Object first, Object second) {
        return code.call(first, second);
    }

    @TruffleBoundary
    private static Object invoke(Fn3 code, Object first, Object second, Object third) {
        return code.call(first, second, third);
    }

    @TruffleBoundary
    private static Object invoke(Fn4 code, Object first, Object second, Object third, Object fourth) {
        return code.call(first, second, third, fourth);
    }

    private Object callGenerally(Object callee, Object[] arguments) {
        if (!general) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            general = true;
        }
        return callSlowly(callee, arguments);
    }

    @TruffleBoundary
    private Object callSlowly(Object callee, Object[] arguments) {
        return Calls.call(callee, Arrays.copyOfRange(arguments, 1, arguments.length), keywords);
    }
}
