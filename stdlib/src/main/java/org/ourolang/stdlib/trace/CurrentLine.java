// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

/** The line of the statement that runs now, kept by {@link LineInstrument}. */
final class CurrentLine {
    String file = "";
    int line;
    /** Where the step began; 0 until its first statement. */
    private int from;

    private boolean entered;

    /** Goes back to the step in which another ran. */
    void restore(int outerFrom) {
        from = outerFrom;
        entered = true;
    }

    void beginStep() {
        from = 0;
        entered = false;
    }

    int from() {
        return from;
    }

    void enter(String newFile, int newLine) {
        file = newFile;
        line = newLine;
        entered = true;
        if (from == 0) {
            from = newLine;
        }
    }

    /** Statements are resumed from the outermost to the innermost, where the step really goes on. */
    void resume(String newFile, int newLine) {
        file = newFile;
        line = newLine;
        if (!entered) {
            from = newLine;
        }
    }

    /** Where the program is; unknown until something of the program runs in this step. */
    Place place() {
        return from == 0 ? Place.UNKNOWN : new Place(file, line, 0, "");
    }
}
