// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.ourolang.language.diagnostic.SyntaxErrorException.Kind;
import org.ourolang.language.source.Span;

/** The text stopped being tokens here; whether that is the error to report, the diagnosis of the whole decides. */
final class LexicalError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Span span;
    private final boolean incomplete;

    LexicalError(Kind kind, String message, Span span, boolean incomplete) {
        super(message, null, false, false);
        this.kind = kind;
        this.span = span;
        this.incomplete = incomplete;
    }

    static LexicalError at(int start, int end, String format, Object... arguments) {
        return new LexicalError(Kind.SYNTAX_ERROR, format.formatted(arguments), new Span(start, end), false);
    }

    /** An error that more lines could mend. */
    static LexicalError incomplete(int start, int end, String format, Object... arguments) {
        return new LexicalError(Kind.SYNTAX_ERROR, format.formatted(arguments), new Span(start, end), true);
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
