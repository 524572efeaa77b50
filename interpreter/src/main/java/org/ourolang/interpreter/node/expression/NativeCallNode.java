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

    /**
     * The code whose arguments fit as they are. One object, because threads of one engine may learn at once.
     *
     * @param code the Java class of the code; the code itself may belong to one context
     * @param receiver null for functions
     * @param given the number of arguments
     * @param defaults the immutable values of the parameters that get no argument
     */
    private record Known(
            Class<?> code,
            String signature,
            OuroClass receiver,
            int parameters,
            int given,
            @CompilationFinal(dimensions = 1) Object[] defaults) {

        boolean is(NativeCode other, Signature text, OuroClass type) {
            return other.getClass() == code && text.text() == signature && type == receiver;
        }

        Object argument(Object[] arguments, int index) {
            return index < given ? arguments[index + 1] : defaults[index - given];
        }
    }

    @CompilationFinal
    private Known known;

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
            Known fitting = known;
            if (fitting != null && fitting.is(function.code(), function.signature(), null)) {
                return invoke(fitting, function.code(), arguments);
            }
            if (mayLearn() && learns(function, arguments)) {
                return invoke(function, arguments);
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
        Known fitting = known;
        if (fitting != null && fitting.is(method.code(), method.signature(), Types.of(arguments[1]))) {
            return invoke(fitting, method.code(), arguments);
        }
        if (mayLearn() && learns(method, arguments)) {
            return invoke(method, arguments);
        }
        return callGenerally(method, arguments);
    }

    private boolean mayLearn() {
        return known == null && !general;
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
        Object[] defaults = new Object[total - count];
        for (int i = 0; i < defaults.length; i++) {
            defaults[i] = signature.parameters()[count + i].defaultValue();
        }
        known = new Known(code.getClass(), signature.text(), receiver, total, count, defaults);
        return true;
    }

    private static Object invoke(Known known, NativeCode code, Object[] arguments) {
        return switch (known.parameters) {
            case 1 -> invoke((Fn1) code, known.argument(arguments, 0));
            case 2 -> invoke((Fn2) code, known.argument(arguments, 0), known.argument(arguments, 1));
            case 3 -> invoke(
                    (Fn3) code,
                    known.argument(arguments, 0),
                    known.argument(arguments, 1),
                    known.argument(arguments, 2));
            default -> invoke(
                    (Fn4) code,
                    known.argument(arguments, 0),
                    known.argument(arguments, 1),
                    known.argument(arguments, 2),
                    known.argument(arguments, 3));
        };
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
