// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

/** Truth of any value. */
public final class Truth {
    private Truth() {}

    public static boolean isTrue(Object value) { throw new UnsupportedOperationException(); }
}
