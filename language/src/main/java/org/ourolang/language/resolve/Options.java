// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

/**
 * How a program is compiled.
 *
 * @param topLevelAwait whether the module body may await, which makes it a coroutine
 * @param separateLocals whether the program runs with locals of its own (exec and eval with two mappings), so that its
 *     top-level names are looked up in a namespace
 */
public record Options(boolean topLevelAwait, boolean separateLocals) {
    /** An ordinary module. */
    public static final Options MODULE = new Options(false, false);
}
