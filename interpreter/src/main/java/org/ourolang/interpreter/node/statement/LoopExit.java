// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

/** How the repetition of a loop ends, apart from the completions of its body. */
public enum LoopExit {
    /** The condition was false, or the iterator had no more elements. */
    EXHAUSTED
}
