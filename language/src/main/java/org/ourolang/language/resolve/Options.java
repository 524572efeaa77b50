// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

/**
 * How a program is compiled.
 *
 * @param topLevelAwait whether the module body may await, which makes it a coroutine
 * @param separateLocals whether the program runs with locals of its own (exec and eval with two mappings), so that its
 *     top-level names are looked up in a namespace
 * @param annotationsAreStrings whether {@code from __future__ import annotations} is in force from the start
 */
public record Options(boolean topLevelAwait, boolean separateLocals, boolean annotationsAreStrings) {
    /** An ordinary module. */
    public static final Options MODULE = new Options(false, false);

    /** Options of a program without features from outside. */
    public Options(boolean topLevelAwait, boolean separateLocals) {
        this(topLevelAwait, separateLocals, false);
    }
}
