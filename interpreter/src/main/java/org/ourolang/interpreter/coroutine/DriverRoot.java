// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

/** A root that drives coroutines, such as a loop's: what is further out on the stack has no younger values than it. */
public interface DriverRoot {}
