// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.Fn3;
import org.ourolang.interpreter.object.NativeCode;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.Signature;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Types;

/** Calls functions and methods of Java; for one whose arguments fit as they are, without binding. */
final class NativeCallNode extends Node {
    private final String[] keywords;

    @CompilationFinal
    private NativeCode known;

    @CompilationFinal
    private OuroClass knownReceiver;

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
        if (function.method() == null) {
            if (function.code() == known && knownReceiver == null) {
                return invoke(known, arguments);
            }
            if (known == null && !general && fits(function, arguments)) {
                learn(function.code(), null);
                return invoke(known, arguments);
            }
        }
        return callGenerally(function, arguments);
    }

    /** @param arguments element 0 is free, element 1 is the receiver, on whose class the method was found */
    Object call(BuiltinMethod method, Object[] arguments) {
        if (method.code() == known && Types.of(arguments[1]) == knownReceiver) {
            return invoke(known, arguments);
        }
        if (known == null && !general && fits(method, arguments)) {
            learn(method.code(), Types.of(arguments[1]));
            return invoke(known, arguments);
        }
        return callGenerally(method, arguments);
    }

    private void learn(NativeCode code, OuroClass receiver) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        known = code;
        knownReceiver = receiver;
    }

    private boolean fits(BuiltinFunction function, Object[] arguments) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        boolean maker = function.self() instanceof OuroClass;
        return !maker && fits(function.signature(), function.code(), arguments);
    }

    private boolean fits(BuiltinMethod method, Object[] arguments) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        Object receiver = arguments[1];
        return !method.isClassMethod()
                && !(receiver instanceof OuroInstance)
                && Types.of(receiver).isImmutable()
                && Types.isExactInstance(receiver, method.owner())
                && fits(method.signature(), method.code(), arguments);
    }

    private boolean fits(Signature signature, NativeCode code, Object[] arguments) {
        int count = arguments.length - 1;
        int total = signature.positionalCount();
        boolean arity = code instanceof Fn1 && total == 1
                || code instanceof Fn2 && total == 2
                || code instanceof Fn3 && total == 3;
        boolean enough = count >= signature.requiredPositionalCount() && count <= total;
        if (keywords.length > 0 || !arity || !enough || !signature.isSimple()) {
            return false;
        }
        given = count;
        defaults = new Object[total - count];
        for (int i = 0; i < defaults.length; i++) {
            defaults[i] = signature.parameters()[count + i].defaultValue();
        }
        return true;
    }

    private Object invoke(NativeCode code, Object[] arguments) {
        if (code instanceof Fn1 function) {
            return invoke(function, argument(arguments, 0));
        }
        if (code instanceof Fn2 function) {
            return invoke(function, argument(arguments, 0), argument(arguments, 1));
        }
        return invoke((Fn3) code, argument(arguments, 0), argument(arguments, 1), argument(arguments, 2));
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
