// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

/** How a statement ended, when it neither ran to its end, nor suspended, nor returned a value. */
public enum Completion {
    /** A loop shall end without its else clause. */
    BREAK,
    /** A loop shall go on with its next iteration. */
    CONTINUE
}
