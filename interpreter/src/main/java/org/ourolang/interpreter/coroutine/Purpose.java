// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

/** Something that bodies wait for and that can say so. */
public interface Purpose {
    /** What a body that awaits this waits for, in words for tools: such as {@code task main}. */
    default String purpose() {
        return "";
    }
}
