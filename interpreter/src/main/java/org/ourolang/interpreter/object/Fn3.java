// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Native code of arity 3; an absent optional argument is null. */
@FunctionalInterface
public non-sealed interface Fn3 extends NativeCode {
    Object call(Object a1, Object a2, Object a3);

    @Override
    default int arity() {
        return 3;
    }

    @Override
    default Object callWith(Object[] bound) {
        return call(bound[0], bound[1], bound[2]);
    }

    /** Code that is compiled into its callers: short, and without loops of its own. */
    @FunctionalInterface
    interface Direct extends Fn3 {}
}
