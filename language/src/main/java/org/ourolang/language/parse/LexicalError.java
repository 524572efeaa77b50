// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.diagnostic.SyntaxErrorException.Kind;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/** The text stopped being tokens here; whether that is the error to report, the diagnosis of the whole decides. */
final class LexicalError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Span span;
    private final boolean incomplete;
    private boolean quiet;
    private boolean unclosed;
    private boolean aboutBracket;
    private boolean countsBytes;
    private Integer end;

    LexicalError(Kind kind, String message, Span span, boolean incomplete) {
        super(message, null, false, false);
        this.kind = kind;
        this.span = span;
        this.incomplete = incomplete;
    }

    /** An error of one character: its span is empty, as CPython gives no end for it. */
    static LexicalError at(int start, String format, Object... arguments) {
        return new LexicalError(Kind.SYNTAX_ERROR, format.formatted(arguments), new Span(start, start), false);
    }

    static LexicalError range(int start, int end, String message) {
        return new LexicalError(Kind.SYNTAX_ERROR, message, new Span(start, end), false);
    }

    /** An error that more lines could mend. */
    static LexicalError incomplete(int start, String format, Object... arguments) {
        return new LexicalError(Kind.SYNTAX_ERROR, format.formatted(arguments), new Span(start, start), true);
    }

    /** The error of a bracket that is open at the text's end. */
    static LexicalError unclosed(char bracket, int offset) {
        LexicalError error = incomplete(offset, "'%s' was never closed", bracket);
        error.quiet = true;
        error.unclosed = true;
        error.aboutBracket = true;
        error.end = SyntaxErrorException.START_ONLY;
        return error;
    }

    /** This error, counting only where a rule meets it: it does not outweigh an earlier mistake. */
    LexicalError quietly() {
        quiet = true;
        unclosed = false;
        return this;
    }

    /** This error with columns that count UTF-8's bytes, as those of one check of the reference do. */
    LexicalError countingBytes() {
        countsBytes = true;
        return this;
    }

    /** This error with an end that CPython gives instead of a column. */
    LexicalError end(int value) {
        end = value;
        return this;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isUnclosed() {
        return unclosed;
    }

    /** The error of text that ended where a line must go on. */
    static LexicalError endOfText(int offset) {
        return incomplete(offset, "unexpected EOF while parsing")
                .quietly()
                .end(SyntaxErrorException.UNKNOWN_END);
    }

    SyntaxErrorException asSyntaxError(SourceText source) {
        SyntaxErrorException error = new SyntaxErrorException(kind, getMessage(), source, span, incomplete);
        int last = source.lineOf(Math.max(source.text().length() - 1, 0));
        if (countsBytes) {
            error.countBytes();
        }
        error.showLineEnd(aboutBracket ? last == error.line() : end != null);
        return end == null ? error : error.end(end);
    }

    Kind kind() {
        return kind;
    }

    Span span() {
        return span;
    }

    boolean isIncomplete() {
        return incomplete;
    }
}
