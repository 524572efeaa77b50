// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Native code of arity 1; an absent optional argument is null. */
@FunctionalInterface
public non-sealed interface Fn1 extends NativeCode {
    Object call(Object a1);

    @Override
    default int arity() {
        return 1;
    }

    @Override
    default Object callWith(Object[] bound) {
        return call(bound[0]);
    }

    /** Code that goes through an iterable, its argument. */
    interface Gatherer extends Fn1 {
        /** Begins; then it wants the values of the iterable. */
        Gathering begin();
    }

    /** Code that is compiled into its callers: short, and without loops of its own. */
    @FunctionalInterface
    interface Direct extends Fn1 {}
}
