// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/** A token of a program: a kind and a half-open range of its text; lines and columns are computed when asked for. */
final class SourceToken implements Token {
    private final SourceText source;
    private final int type;
    private final int start;
    private final int end;
    private final int index;
    private final int endShown;

    SourceToken(SourceText source, int type, int start, int end, int index) {
        this(source, type, start, end, index, -1);
    }

    private SourceToken(SourceText source, int type, int start, int end, int index, int endShown) {
        this.source = source;
        this.type = type;
        this.start = start;
        this.end = end;
        this.index = index;
        this.endShown = endShown;
    }

    /**
     * A token that the end of the text stands for.
     *
     * @param bare whether the reference takes the last line as it is, even without a line feed
     */
    static SourceToken end(SourceText source, int type, boolean bare, int index) {
        int length = source.text().length();
        boolean inside = source.text().endsWith("\n") || bare && source.columnOf(length) > 0;
        return new SourceToken(source, type, length, length, index, inside ? length - 1 : length);
    }

    /** Whether the end of the text stands for the token. */
    boolean isAtEnd() {
        return endShown >= 0;
    }

    /** Where errors at the end of the text are shown; for tokens that {@link #isAtEnd()}. */
    Span endPlace() {
        return new Span(endShown, endShown);
    }

    /** Offset of the first unit. */
    int start() {
        return start;
    }

    /** Offset behind the last unit. */
    int end() {
        return end;
    }

    Span span() {
        return new Span(start, end);
    }

    /** Line of the first unit, from 1. */
    int line() {
        return source.lineOf(start);
    }

    /** The unit behind the token; 0 at the end of the text. */
    char following() {
        return end < source.text().length() ? source.text().charAt(end) : 0;
    }

    boolean is(String text) {
        return end - start == text.length() && source.text().startsWith(text, start);
    }

    @Override
    public String getText() {
        return source.text().substring(start, end);
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getLine() {
        return line();
    }

    @Override
    public int getCharPositionInLine() {
        return source.columnOf(start);
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return end - 1;
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public CharStream getInputStream() {
        return null;
    }

    @Override
    public String toString() {
        return OuroParser.VOCABULARY.getDisplayName(type) + "@" + start + ":" + end;
    }
}
