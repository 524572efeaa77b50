// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import org.ourolang.interpreter.object.OuroException;

/** What came of an input. What the program itself printed, the shown value included, went to its standard output. */
public sealed interface Outcome {
    /** The input ran and showed nothing. */
    record Nothing() implements Outcome {}

    /**
     * The input ran and showed a value.
     *
     * @param value the value shown last, which is {@code _} now
     * @param hint advice for people; null for none
     */
    record Value(Object value, String hint) implements Outcome {}

    /** A command of the prompt answered; the text ends with a line end unless it is empty. */
    record Text(String text) implements Outcome {}

    /** More lines are needed. */
    record Incomplete() implements Outcome {}

    /**
     * The input raised an exception.
     *
     * @param report the traceback to show; empty if a hook of the program has shown it
     * @param hint advice for people; null for none
     */
    record Failed(OuroException exception, String report, String hint) implements Outcome {}

    /** Ctrl-C ended the input. */
    record Interrupted() implements Outcome {}

    /** The program wants to end. */
    record Exit(int status) implements Outcome {}
}
