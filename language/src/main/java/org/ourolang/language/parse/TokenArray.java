// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.ourolang.language.source.SourceText;

/** All tokens of a program, read by index; the last one is the end of the file. */
final class TokenArray implements TokenStream {
    private final SourceText source;
    private final SourceToken[] tokens;
    private final Runnable pause;
    private int position;

    TokenArray(SourceText source, List<SourceToken> tokens, Runnable pause) {
        this.source = source;
        this.pause = pause;
        this.tokens = tokens.toArray(new SourceToken[0]);
    }

    @Override
    public int LA(int offset) {
        return LT(offset).getType();
    }

    @Override
    public SourceToken LT(int offset) {
        int index = offset > 0 ? position + offset - 1 : position + offset;
        if (index < 0) {
            return null;
        }
        return tokens[Math.min(index, tokens.length - 1)];
    }

    @Override
    public void consume() {
        if (position < tokens.length - 1) {
            position++;
            if ((position & 0xfff) == 0) {
                pause.run();
            }
        }
    }

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = index;
    }

    @Override
    public int size() {
        return tokens.length;
    }

    @Override
    public SourceToken get(int index) {
        return tokens[index];
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // every token stays: nothing to give back
    }

    @Override
    public String getSourceName() {
        return source.name();
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getText(Interval interval) {
        return source.text().substring(tokens[interval.a].start(), tokens[interval.b].end());
    }

    @Override
    public String getText() {
        return source.text();
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
    }
}
