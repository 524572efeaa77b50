// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Native code of arity 2; an absent optional argument is null. */
@FunctionalInterface
public non-sealed interface Fn2 extends NativeCode {
    Object call(Object a1, Object a2);

    @Override
    default int arity() {
        return 2;
    }

    @Override
    default Object callWith(Object[] bound) {
        return call(bound[0], bound[1]);
    }

    /** Code that goes through an iterable, its first argument. */
    interface Gatherer extends Fn2 {
        /** Begins with the second argument; then it wants the values of the iterable. */
        Gathering begin(Object a2);
    }

    /** Code that is compiled into its callers: short, and without loops of its own. */
    @FunctionalInterface
    interface Direct extends Fn2 {}
}
