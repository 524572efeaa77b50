// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Native code of arity 1; an absent optional argument is null. */
@FunctionalInterface
public non-sealed interface Fn1 extends NativeCode {
    Object call(Object a1);

    /** Code that is compiled into its callers: short, and without loops of its own. */
    @FunctionalInterface
    interface Direct extends Fn1 {}
}
