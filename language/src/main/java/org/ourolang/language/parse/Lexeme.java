// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

/**
 * A coloured piece of program text, as editors want it.
 *
 * @param kind what it is
 * @param start offset of its first UTF-16 unit, from 0
 * @param end offset behind its last UTF-16 unit
 */
public record Lexeme(Kind kind, int start, int end) {
    /** What a piece of text is. */
    public enum Kind {
        /** A reserved word, or {@code match} and {@code type} where they are keywords. */
        KEYWORD,
        /** {@code None}, {@code True} and {@code False}. */
        CONSTANT,
        NAME,
        NUMBER,
        STRING,
        OPERATOR,
        /** An opening bracket. */
        OPEN,
        /** A closing bracket. */
        CLOSE,
        COMMENT,
        /** The end of a line that ends a statement. */
        NEWLINE,
        /** Text that is no token. */
        ERROR
    }
}
