// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Names of keyword arguments: the last arguments of a call, in order. */
public final class Keywords {
    public static final String[] NONE = new String[0];

    private Keywords() {}
}
