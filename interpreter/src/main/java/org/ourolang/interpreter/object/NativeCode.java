// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Java behind a builtin function: one of {@link Fn0} to {@link Fn4} or {@link FnN}. */
public sealed interface NativeCode permits Fn0, Fn1, Fn2, Fn3, Fn4, FnN {
    /** The {@link #arity} of code that takes an array. */
    int ARRAY = -1;

    /** How many values the code takes one by one; {@link #ARRAY} if it takes an array. */
    int arity();

    /** Calls the code with as many values as it takes, one for each parameter of its signature. */
    Object callWith(Object[] bound);
}
