// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.Fn3;
import org.ourolang.interpreter.object.Fn4;
import org.ourolang.interpreter.object.FnN;
import org.ourolang.interpreter.object.Gathering;
import org.ourolang.interpreter.object.NativeCode;

/**
 * Runs code of Java of one class with as many arguments as it has parameters: behind a boundary, or, where the code says
 * that it is fit for that, compiled into the caller.
 */
final class NativeInvocation {
    private final Class<? extends NativeCode> known;
    private final boolean direct;

    /** @param known the class of the code */
    NativeInvocation(Class<? extends NativeCode> known) {
        this.known = known;
        this.direct = Fn1.Direct.class.isAssignableFrom(known)
                || Fn2.Direct.class.isAssignableFrom(known)
                || Fn3.Direct.class.isAssignableFrom(known);
    }

    /** Whether the code goes through an iterable and can be fed with its values. */
    boolean gathers() {
        return Fn1.Gatherer.class.isAssignableFrom(known) || Fn2.Gatherer.class.isAssignableFrom(known);
    }

    /**
     * Begins to gather.
     *
     * @param second null for code of one argument
     */
    Gathering begin(NativeCode code, Object second) {
        NativeCode exact = exact(code);
        return exact instanceof Fn2.Gatherer two ? two.begin(second) : ((Fn1.Gatherer) exact).begin();
    }

    /** Whether {@code code} is of the class. */
    boolean fits(NativeCode code) {
        return code.getClass() == known;
    }

    /** The code as of its class: so compiled code does not search it for an interface. */
    NativeCode exact(NativeCode code) {
        return CompilerDirectives.castExact(code, known);
    }

    private boolean compiles() {
        return direct && CompilerDirectives.inCompiledCode();
    }

    Object call(NativeCode code, Object first) {
        Fn1 exact = (Fn1) exact(code);
        return compiles() ? exact.call(first) : invoke(exact, first);
    }

    Object call(NativeCode code, Object first, Object second) {
        Fn2 exact = (Fn2) exact(code);
        return compiles() ? exact.call(first, second) : invoke(exact, first, second);
    }

    Object call(NativeCode code, Object first, Object second, Object third) {
        Fn3 exact = (Fn3) exact(code);
        return compiles() ? exact.call(first, second, third) : invoke(exact, first, second, third);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object invoke(Fn0 code) {
        return code.call();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object invoke(Fn1 code, Object first) {
        return code.call(first);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object invoke(Fn2 code, Object first, Object second) {
        return code.call(first, second);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object invoke(Fn3 code, Object first, Object second, Object third) {
        return code.call(first, second, third);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object invoke(Fn4 code, Object first, Object second, Object third, Object fourth) {
        return code.call(first, second, third, fourth);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object invokeWithAll(FnN code, Object[] values) {
        return code.call(values);
    }
}
