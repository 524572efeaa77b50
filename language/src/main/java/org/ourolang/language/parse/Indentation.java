// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.ourolang.language.diagnostic.SyntaxErrorException.Kind;
import org.ourolang.language.source.Span;

/**
 * The stack of open indentations. A column counts tabs to multiples of eight, an alternative column counts them as one.
 */
final class Indentation {
    private static final int MAX_DEPTH = 100;

    private final int[] columns = new int[MAX_DEPTH];
    private final int[] alternatives = new int[MAX_DEPTH];
    private int depth;

    int depth() {
        return depth;
    }

    /**
     * Compares a line's indentation with the open ones.
     *
     * @param lineStart offset of the line, for errors
     * @param lineEnd offset behind the line's end, for errors
     * @return 1 when the line opens a block, 0 when it stays, minus the number of closed blocks otherwise
     */
    int enter(int column, int alternative, int lineStart, int lineEnd) {
        if (column == columns[depth]) {
            if (alternative != alternatives[depth]) {
                throw inconsistent(lineStart, lineEnd);
            }
            return 0;
        }
        if (column > columns[depth]) {
            if (depth + 1 >= MAX_DEPTH) {
                throw new LexicalError(
                        Kind.INDENTATION_ERROR,
                        "too many levels of indentation",
                        new Span(lineStart, lineStart),
                        false).quietly();
            }
            if (alternative <= alternatives[depth]) {
                throw inconsistent(lineStart, lineEnd);
            }
            depth++;
            columns[depth] = column;
            alternatives[depth] = alternative;
            return 1;
        }
        int closed = 0;
        while (depth > 0 && column < columns[depth]) {
            depth--;
            closed++;
        }
        if (column != columns[depth]) {
            throw new LexicalError(
                    Kind.INDENTATION_ERROR,
                    "unindent does not match any outer indentation level",
                    new Span(lineEnd, lineEnd),
                    false).quietly();
        }
        if (alternative != alternatives[depth]) {
            throw inconsistent(lineStart, lineEnd);
        }
        return -closed;
    }

    private static LexicalError inconsistent(int lineStart, int lineEnd) {
        return new LexicalError(
                Kind.TAB_ERROR,
                "inconsistent use of tabs and spaces in indentation",
                new Span(lineStart, lineStart),
                false).quietly();
    }
}
