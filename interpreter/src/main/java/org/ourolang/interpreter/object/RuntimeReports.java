// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Where warnings and errors go that no guest code can catch. */
public interface RuntimeReports {
    /**
     * A coroutine was dropped that nobody awaited.
     *
     * @param subject what it is, such as {@code coroutine 'work'}
     * @param file null for the place from which the running function was called
     * @param line from 1; 0 at the end of the program
     * @param text the line's text
     */
    void neverAwaited(Object coroutine, String subject, String file, int line, String text);

    /**
     * The running functions as tuples of file, line and name, the innermost first.
     *
     * @param depth how many at most
     */
    OuroTuple origin(int depth);

    /**
     * A program's text is legal but hardly meant. A filter of the program may make an error of it, which is thrown.
     *
     * @param line from 1
     * @param text the line's text; blank when it is not shown
     */
    void syntaxWarning(String message, String file, int line, String text);

    /**
     * An exception that nobody can handle, as {@code sys.unraisablehook} receives.
     *
     * @param object whose clean-up raised it
     */
    void unraisable(OuroException exception, Object object);
}
