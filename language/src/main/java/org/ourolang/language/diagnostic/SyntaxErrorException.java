// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.diagnostic;

import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/** A program's text is wrong; the message is CPython's, the span is what its carets mark. */
public final class SyntaxErrorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which exception class CPython raises. */
    public enum Kind {
        SYNTAX_ERROR,
        INDENTATION_ERROR,
        TAB_ERROR,
        MEMORY_ERROR,
        RECURSION_ERROR
    }

    private final transient SourceText source;
    private final transient Span span;
    private final Kind kind;
    private final boolean incomplete;

    /**
     * @param incomplete whether more input lines could make the text right (for prompts)
     */
    public SyntaxErrorException(Kind kind, String message, SourceText source, Span span, boolean incomplete) {
        super(message, null, false, false);
        this.kind = kind;
        this.source = source;
        this.span = span;
        this.incomplete = incomplete;
    }

    public Kind kind() {
        return kind;
    }

    public SourceText source() {
        return source;
    }

    public Span span() {
        return span;
    }

    public boolean isIncomplete() {
        return incomplete;
    }
}
