// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Marks code behind a builtin that asks where it was called, such as one that gives warnings. */
public interface CallerSensitive {}
