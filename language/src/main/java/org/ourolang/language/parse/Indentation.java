// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.diagnostic.SyntaxErrorException.Kind;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/**
 * The stack of open indentations. A column counts tabs to multiples of eight, an alternative column counts them as one.
 */
final class Indentation {
    private static final int MAX_DEPTH = 100;

    private final SourceText source;
    private final int[] columns = new int[MAX_DEPTH];
    private final int[] alternatives = new int[MAX_DEPTH];
    private int depth;

    Indentation(SourceText source) {
        this.source = source;
    }

    int depth() {
        return depth;
    }

    /**
     * Compares a line's indentation with the open ones.
     *
     * @param offset where the line's first token stands
     * @return 1 when the line opens a block, 0 when it stays, minus the number of closed blocks otherwise
     */
    int enter(int column, int alternative, int offset) {
        if (column == columns[depth]) {
            if (alternative != alternatives[depth]) {
                throw inconsistent(offset);
            }
            return 0;
        }
        if (column > columns[depth]) {
            if (depth + 1 >= MAX_DEPTH) {
                throw new LexicalError(
                        Kind.INDENTATION_ERROR,
                        "too many levels of indentation",
                        startOfLine(offset),
                        false).quietly().end(SyntaxErrorException.START_ONLY);
            }
            if (alternative <= alternatives[depth]) {
                throw inconsistent(offset);
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
                    endOfLine(offset),
                    false).quietly().end(SyntaxErrorException.UNKNOWN_END);
        }
        if (alternative != alternatives[depth]) {
            throw inconsistent(offset);
        }
        return -closed;
    }

    private Span startOfLine(int offset) {
        int start = source.lineStart(source.lineOf(offset));
        return new Span(start, start);
    }

    private Span endOfLine(int offset) {
        int line = source.lineOf(offset);
        int end = source.lineStart(line) + source.line(line).length();
        return new Span(end, end);
    }

    private LexicalError inconsistent(int offset) {
        return new LexicalError(
                Kind.TAB_ERROR,
                "inconsistent use of tabs and spaces in indentation",
                startOfLine(offset),
                false).quietly().end(SyntaxErrorException.START_ONLY);
    }
}
