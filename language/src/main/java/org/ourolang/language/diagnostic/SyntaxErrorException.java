// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
        INCOMPLETE_INPUT,
        MEMORY_ERROR,
        RECURSION_ERROR
    }

    /** What {@link #endOffset()} answers where CPython gives {@code None}. */
    public static final int NO_END = Integer.MIN_VALUE;

    /** What CPython gives as the end of a mistake at a change of indentation or at the end of the text. */
    public static final int UNKNOWN_END = -1;

    /** What CPython gives as the end of a mistake of which it knows only the start. */
    public static final int START_ONLY = 0;

    private final transient SourceText source;
    private final transient Span span;
    private final Kind kind;
    private final boolean incomplete;
    private final boolean atEnd;
    private boolean afterParsing;
    private boolean placeApart;
    private boolean countsBytes;
    private int firstTextLine;
    private Integer givenEnd;
    private boolean lineEndShown = true;
    private transient List<SyntaxNotice> notices = List.of();

    /**
     * @param incomplete whether more input lines could make the text right (for prompts)
     */
    public SyntaxErrorException(Kind kind, String message, SourceText source, Span span, boolean incomplete) {
        this(kind, message, source, span, incomplete, false);
    }

    private SyntaxErrorException(
            Kind kind, String message, SourceText source, Span span, boolean incomplete, boolean atEnd) {
        super(message, null, false, false);
        this.kind = kind;
        this.source = source;
        this.span = span;
        this.incomplete = incomplete;
        this.atEnd = atEnd;
    }

    /** The same error for text that ended too early: it has a line, but as in CPython no column and no caret. */
    public SyntaxErrorException atEnd() {
        return like(incomplete, true);
    }

    /** The same error, saying whether more input lines could make the text right. */
    public SyntaxErrorException withIncomplete(boolean value) {
        return like(value, atEnd);
    }

    private SyntaxErrorException like(boolean newIncomplete, boolean newAtEnd) {
        SyntaxErrorException copy =
                new SyntaxErrorException(kind, getMessage(), source, span, newIncomplete, newAtEnd);
        copy.afterParsing = afterParsing;
        copy.givenEnd = givenEnd;
        copy.placeApart = placeApart;
        copy.countsBytes = countsBytes;
        copy.firstTextLine = firstTextLine;
        copy.lineEndShown = lineEndShown;
        copy.notices = notices;
        return copy;
    }

    /** Sets what {@link #endOffset()} answers where it does not follow from the span. */
    public SyntaxErrorException end(int endOffset) {
        givenEnd = endOffset;
        return this;
    }

    /** Says whether the line that the exception carries has its line feed: CPython cuts it off lines left behind. */
    public SyntaxErrorException showLineEnd(boolean shown) {
        lineEndShown = shown;
        return this;
    }

    /** What there is to warn of in the text that was read before the error showed. */
    public List<SyntaxNotice> notices() {
        return notices;
    }

    /** Sets {@link #notices()}. */
    public SyntaxErrorException noticing(List<SyntaxNotice> found) {
        notices = found;
        return this;
    }

    /** Whether the line that the exception carries ends in a line feed. */
    public boolean isLineEndShown() {
        return lineEndShown;
    }

    /** Marks the error as found in a tree, when the text is no longer at hand in the reference. */
    public SyntaxErrorException markAfterParsing() {
        afterParsing = true;
        countsBytes = true;
        return this;
    }

    /** Makes the columns count UTF-8's bytes instead of code points. */
    public SyntaxErrorException countBytes() {
        countsBytes = true;
        return this;
    }

    /** Sets {@link #firstTextLine()}. */
    public SyntaxErrorException textFrom(int line) {
        firstTextLine = line;
        return this;
    }

    /** The line, from 1, with which the text in the exception begins: those that are joined to the error's line show too. */
    public int firstTextLine() {
        return firstTextLine == 0 ? line() : firstTextLine;
    }

    /** Keeps the place out of the exception's arguments: only its attributes tell it. */
    public SyntaxErrorException placeApart() {
        placeApart = true;
        return this;
    }

    /** Whether the exception's arguments are the message alone. */
    public boolean isPlaceApart() {
        return placeApart;
    }

    /** Whether the error was found in a tree. */
    public boolean isAfterParsing() {
        return afterParsing;
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

    /** CPython's {@code lineno}: the line, from 1, at which the mistake starts. */
    public int line() {
        return source.lineOf(span.start());
    }

    /**
     * CPython's {@code offset}: the column, from 1, at which the mistake starts; 0 for none. It counts code points, and
     * UTF-8's bytes for a mistake found in a tree.
     */
    public int offset() {
        return atEnd ? 0 : column(line(), span.start());
    }

    /** CPython's {@code end_lineno}: the line of the last character of the mistake. */
    public int endLine() {
        return span.end() > span.start() ? source.lineOf(span.end() - 1) : line();
    }

    /**
     * CPython's {@code end_offset}: the column behind the mistake; equal to {@link #offset()} when it has no width. When
     * a mistake of the order of tokens ends on a later line, CPython bounds the column by the length of the first line. Mistakes without a
     * known end have {@link #UNKNOWN_END}, {@link #START_ONLY} or {@link #NO_END}.
     */
    public int endOffset() {
        if (givenEnd != null && (!atEnd || givenEnd == UNKNOWN_END)) {
            return givenEnd;
        }
        int end = atEnd ? 0 : column(endLine(), span.end());
        if (endLine() == line() || afterParsing) {
            return end;
        }
        String first = source.line(line());
        return Math.min(end, first.codePointCount(0, first.length()) + 1);
    }

    private int column(int line, int offset) {
        String before = source.text().substring(source.lineStart(line), offset);
        int width = countsBytes
                ? before.getBytes(StandardCharsets.UTF_8).length
                : before.codePointCount(0, before.length());
        return width + 1;
    }

    public boolean isIncomplete() {
        return incomplete;
    }
}
