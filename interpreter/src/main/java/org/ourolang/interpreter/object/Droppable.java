// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** A value that may have something to report when its last reference goes, as far as that can be known. */
public interface Droppable {
    /** A call has just made it and gives it to its caller only. */
    void setOwned();

    /**
     * The one reference that the caller of {@link #setOwned} handed on is gone. Does nothing to a value that others have
     * seen since, or that was never owned.
     *
     * @param file null for the place from which the running function was called
     * @param line from 1
     * @param text the line's text
     */
    void dropped(ExecutionState state, String file, int line, String text);

    /** Whether it would have something to report if nobody had it any more. */
    default boolean isLoose() {
        return false;
    }

    /** When it was made, counted as {@link ExecutionState#made} counts; the largest int if only loops know. */
    default int number() {
        return 0;
    }

    /** Whether no caller of the running function may keep values, in Java's variables, for it to be judged lost. */
    default boolean needsQuietCallers() {
        return false;
    }

    /**
     * It was found that nobody has it any more: reports what it has to report.
     *
     * @param file null for the place from which the running function was called
     * @param line from 1
     * @param text the line's text
     */
    default void lost(ExecutionState state, String file, int line, String text) {
        setOwned();
        dropped(state, file, line, text);
    }
}
