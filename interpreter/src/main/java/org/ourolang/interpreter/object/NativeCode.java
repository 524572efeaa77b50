// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Java behind a builtin function: one of {@link Fn0} to {@link Fn4} or {@link FnN}. */
public sealed interface NativeCode permits Fn0, Fn1, Fn2, Fn3, Fn4, FnN {}
