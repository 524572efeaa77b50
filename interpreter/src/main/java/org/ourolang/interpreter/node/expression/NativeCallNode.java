// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import org.ourolang.interpreter.coroutine.Closing;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.CallerSensitive;
import org.ourolang.interpreter.object.Fn4;
import org.ourolang.interpreter.object.FnN;
import org.ourolang.interpreter.object.Gathering;
import org.ourolang.interpreter.object.NativeCode;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.Signature;
import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Construction;
import org.ourolang.interpreter.protocol.Types;

/** Calls functions and methods of Java; for one whose arguments fit, it works out only once how. */
final class NativeCallNode extends Node {
    private final String[] keywords;

    /**
     * The code whose arguments fit. One object, because threads of one engine may learn at once.
     *
     * @param code of what Java class the code is; the code itself may belong to one context
     * @param receiver null for functions
     * @param arity see {@link NativeCode#arity}
     */
    private record Known(
            NativeInvocation code,
            String signature,
            OuroClass receiver,
            int arity,
            NativeArguments plan,
            boolean gathers) {

        boolean is(NativeCode other, Signature text, OuroClass type) {
            return code.fits(other) && text.text() == signature && type == receiver;
        }

        Object run(NativeCode own, Object[] arguments) {
            NativeCode exact = code.exact(own);
            return switch (arity) {
                case 0 -> NativeInvocation.invoke((Fn0) exact);
                case 1 -> code.call(exact, plan.value(arguments, 0));
                case 2 -> code.call(exact, plan.value(arguments, 0), plan.value(arguments, 1));
                case 3 -> code.call(
                        exact, plan.value(arguments, 0), plan.value(arguments, 1), plan.value(arguments, 2));
                case 4 -> NativeInvocation.invoke(
                        (Fn4) exact,
                        plan.value(arguments, 0),
                        plan.value(arguments, 1),
                        plan.value(arguments, 2),
                        plan.value(arguments, 3));
                default -> NativeInvocation.invokeWithAll((FnN) exact, plan.values(arguments));
            };
        }
    }

    @CompilationFinal
    private Known known;

    @Child
    private GatherNode gather;

    @CompilationFinal
    private boolean general;

    /** Whether {@code object.__new__} came, with a class alone. */
    @CompilationFinal
    private boolean makesPlainInstances;

    NativeCallNode(String[] keywords) {
        this.keywords = keywords;
    }

    /** @param arguments element 0 is free, then the argument values */
    Object call(BuiltinFunction function, Object[] arguments) {
        if (Tools.areAbsent()) {
            return invoke(function, arguments);
        }
        Node before = Tools.enter(this);
        try {
            return invoke(function, arguments);
        } finally {
            Tools.leave(before);
        }
    }

    private Object invoke(BuiltinFunction function, Object[] arguments) {
        if (function.method() == null) {
            Known fitting = known;
            if (fitting != null && fitting.is(function.code(), function.signature(), null)) {
                return fitting.gathers
                        ? gather(fitting, function.code(), arguments)
                        : fitting.run(function.code(), arguments);
            }
            if (makesPlainInstances && makesPlainInstance(function, arguments)) {
                return new OuroInstance((OuroClass) arguments[1]);
            }
            if (mayLearn() && learns(function, arguments)) {
                return invoke(function, arguments);
            }
        }
        return callGenerally(function, arguments);
    }

    private boolean makesPlainInstance(BuiltinFunction function, Object[] arguments) {
        return function.self() == BuiltinTypes.OBJECT
                && function.name() == "__new__"
                && arguments.length == 2
                && arguments[1] instanceof OuroClass type
                && Construction.of(type).isPlain();
    }

    private Object gather(Known fitting, NativeCode exact, Object[] arguments) {
        if (gather == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            gather = insert(new GatherNode());
        }
        Object iterable = fitting.plan.value(arguments, 0);
        boolean counts = Work.isLimited();
        if (!counts && iterable instanceof Generator generator) {
            return gather.gather(generator, begin(fitting, exact, arguments));
        }
        Generator made = iterable instanceof OuroInstance instance ? gather.generator(instance) : null;
        if (made == null) {
            return fitting.run(exact, arguments);
        }
        return counts
                ? runAlone(made, fitting, exact, arguments)
                : gather.gatherAlone(made, begin(fitting, exact, arguments));
    }

    /** Counts the steps of Java's loop over a generator that nobody else knows: its end comes with the function's. */
    private static Object runAlone(Generator made, Known fitting, NativeCode exact, Object[] arguments) {
        try {
            return fitting.arity == 2
                    ? fitting.code.call(exact, made, fitting.plan.value(arguments, 1))
                    : fitting.code.call(exact, made);
        } finally {
            if (made.is(Suspendable.State.SUSPENDED)) {
                Closing.abandon(made, made.function().state());
            }
        }
    }

    private static Gathering begin(Known fitting, NativeCode exact, Object[] arguments) {
        return fitting.code.begin(exact, fitting.arity == 2 ? fitting.plan.value(arguments, 1) : null);
    }

    /** @param arguments element 0 is free, element 1 is the receiver, on whose class the method was found */
    Object call(BuiltinMethod method, Object[] arguments) {
        if (Tools.areAbsent()) {
            return invoke(method, arguments);
        }
        Node before = Tools.enter(this);
        try {
            return invoke(method, arguments);
        } finally {
            Tools.leave(before);
        }
    }

    private Object invoke(BuiltinMethod method, Object[] arguments) {
        Known fitting = known;
        if (fitting != null && fitting.is(method.code(), method.signature(), receiverType(method, arguments[1]))) {
            return fitting.run(method.code(), arguments);
        }
        if (mayLearn() && learns(method, arguments)) {
            return invoke(method, arguments);
        }
        return callGenerally(method, arguments);
    }

    /**
     * Calls the {@code __new__} of a class.
     *
     * @param arguments element 0 is free, element 1 is a class that it is known to make instances of
     */
    Object construct(BuiltinFunction constructor, Object[] arguments) {
        return invokeHere(constructor, constructor.signature(), constructor.code(), arguments);
    }

    /**
     * Calls the {@code __init__} of a class.
     *
     * @param arguments element 0 is free, element 1 is an object that it is known to fit
     */
    Object initialize(BuiltinMethod method, Object[] arguments) {
        return invokeHere(method, method.signature(), method.code(), arguments);
    }

    private Object invokeHere(Object callee, Signature signature, NativeCode code, Object[] arguments) {
        if (Tools.areAbsent()) {
            return invoke(callee, signature, code, arguments);
        }
        Node before = Tools.enter(this);
        try {
            return invoke(callee, signature, code, arguments);
        } finally {
            Tools.leave(before);
        }
    }

    private Object invoke(Object callee, Signature signature, NativeCode code, Object[] arguments) {
        Known fitting = known;
        if (fitting != null && fitting.is(code, signature, null)) {
            return fitting.run(code, arguments);
        }
        if (mayLearn() && learns(signature, code, arguments)) {
            return invoke(callee, signature, code, arguments);
        }
        return callGenerally(callee, arguments);
    }

    private boolean learns(Signature signature, NativeCode code, Object[] arguments) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return learns(signature, code, arguments, null);
    }

    /** The receiver's class; for all exceptions that Java's methods work on alike, the class of these methods. */
    private static OuroClass receiverType(BuiltinMethod method, Object receiver) {
        return method.owner() == ExceptionTypes.BASE_EXCEPTION && receiver instanceof OuroException
                ? ExceptionTypes.BASE_EXCEPTION
                : Types.of(receiver);
    }

    private boolean mayLearn() {
        return known == null && !general;
    }

    private boolean learns(BuiltinFunction function, Object[] arguments) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        if (!makesPlainInstances && keywords.length == 0 && makesPlainInstance(function, arguments)) {
            makesPlainInstances = true;
            return true;
        }
        return !(function.self() instanceof OuroClass)
                && learns(function.signature(), function.code(), arguments, null);
    }

    private boolean learns(BuiltinMethod method, Object[] arguments) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        Object receiver = arguments[1];
        OuroClass type = receiverType(method, receiver);
        return !method.isClassMethod()
                && !(receiver instanceof OuroInstance)
                && type.isImmutable()
                && type.isSubclassOf(method.owner())
                && learns(method.signature(), method.code(), arguments, type);
    }

    private boolean learns(Signature signature, NativeCode code, Object[] arguments, OuroClass receiver) {
        NativeArguments fitting = NativeArguments.of(signature, arguments.length - 1, keywords);
        int arity = code.arity();
        if (fitting == null || code instanceof CallerSensitive
                || arity != NativeCode.ARRAY && arity != fitting.parameterCount()) {
            return false;
        }
        known = new Known(new NativeInvocation(code.getClass()), signature.text(), receiver, arity, fitting,
                receiver == null && new NativeInvocation(code.getClass()).gathers());
        return true;
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
        Object[] values = Arrays.copyOfRange(arguments, 1, arguments.length);
        return Tools.calledAt(this, () -> Calls.call(callee, values, keywords));
    }
}
