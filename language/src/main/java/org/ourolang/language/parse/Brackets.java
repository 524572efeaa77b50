// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.ourolang.language.source.SourceText;

/** The brackets that are open while a program is cut into tokens. */
final class Brackets {
    private static final int MAX_DEPTH = 200;

    private final SourceText source;
    private final char[] characters = new char[MAX_DEPTH];
    private final int[] offsets = new int[MAX_DEPTH];
    private int depth;

    Brackets(SourceText source) {
        this.source = source;
    }

    int depth() {
        return depth;
    }

    /** The innermost open bracket. */
    char innermost() {
        return characters[depth - 1];
    }

    /** Where the innermost open bracket stands. */
    int innermostOffset() {
        return offsets[depth - 1];
    }

    void open(char bracket, int offset) {
        if (depth >= MAX_DEPTH) {
            throw LexicalError.at(offset, "too many nested parentheses");
        }
        characters[depth] = bracket;
        offsets[depth++] = offset;
    }

    /**
     * Closes the innermost bracket.
     *
     * @param floor brackets below this depth belong to an enclosing f-string
     */
    void close(char bracket, int offset, int floor) {
        if (depth == 0) {
            throw LexicalError.at(offset, "unmatched '%s'", bracket);
        }
        if (floor >= 0 && depth == floor && bracket != '}') {
            throw LexicalError.at(offset, "f-string: unmatched '%s'", bracket);
        }
        depth--;
        char opening = characters[depth];
        if (matches(opening, bracket)) {
            return;
        }
        int line = source.lineOf(offsets[depth]);
        if (line == source.lineOf(offset)) {
            throw LexicalError.at(
                    offset,
                    "closing parenthesis '%s' does not match opening parenthesis '%s'", bracket, opening);
        }
        throw LexicalError.at(
                offset,
                "closing parenthesis '%s' does not match opening parenthesis '%s' on line %d",
                bracket, opening, line);
    }

    private static boolean matches(char opening, char closing) {
        return opening == '(' && closing == ')' || opening == '[' && closing == ']' || opening == '{' && closing == '}';
    }
}
