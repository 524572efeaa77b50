// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;

/** Adjacent string literals, some of them formatted, joined into one expression. */
final class StringPieces {
    private final TreeBuilder builder;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final StringBuilder bytes = new StringBuilder();
    private boolean anyBytes;
    private boolean anyText;
    private boolean anyFormatted;
    private boolean raw;

    StringPieces(TreeBuilder builder) {
        this.builder = builder;
        levels.push(new Level(0));
    }

    /** The parts of the string itself or of one format: text is collected until something else comes. */
    private static final class Level {
        private final int start;
        private final List<Expression> parts = new ArrayList<>();
        private final StringBuilder pending = new StringBuilder();
        private int pendingStart = -1;
        private int pendingEnd;
        private Expression value;
        private char conversion;
        private Expression format;

        Level(int start) {
            this.start = start;
        }

        void text(String text, int from, int end) {
            if (pendingStart < 0) {
                pendingStart = from;
            }
            pendingEnd = end;
            pending.append(text);
        }

        void flush() {
            if (pending.length() > 0) {
                parts.add(new Expression.Constant(new Span(pendingStart, pendingEnd), pending.toString()));
            }
            pending.setLength(0);
            pendingStart = -1;
        }
    }

    void plain(Token token) {
        StringLiteral literal = StringLiteral.of(builder, (SourceToken) token);
        if (literal.isBytes()) {
            anyBytes = true;
            bytes.append(literal.value());
        } else {
            anyText = true;
            levels.peek().text(literal.value(), token.getStartIndex(), token.getStopIndex() + 1);
        }
    }

    void open(Token token) {
        anyFormatted = true;
        String prefix = token.getText();
        raw = prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0;
    }

    void middle(Token token) {
        String text = StringLiteral.formattedText(builder, (SourceToken) token, raw, levels.size() > 1);
        levels.peek().text(text, token.getStartIndex(), token.getStopIndex() + 1);
    }

    void close() {
        raw = false;
    }

    /**
     * Starts a replacement field.
     *
     * @param equal the {@code =} that asks for the expression's text, or null
     * @param after the token behind the expression and its {@code =}
     * @param kind the conversion's name, or null
     */
    void field(Token open, Expression value, Token equal, Token after, Token kind) {
        Level level = levels.peek();
        level.conversion = kind == null ? 0 : conversion(kind);
        if (equal != null) {
            int start = open.getStopIndex() + 1;
            level.text(builder.debugText(start, after.getStartIndex()), start, after.getStartIndex());
            if (kind == null && after.getType() != OuroParser.COLON) {
                level.conversion = 'r';
            }
        }
        level.flush();
        level.value = value;
        level.format = null;
    }

    private char conversion(Token kind) {
        String name = kind.getText();
        boolean known = name.equals("s") || name.equals("r") || name.equals("a");
        builder.require(known && kind.getStartIndex() == builder.previousEnd(kind));
        return name.charAt(0);
    }

    void openFormat(Token colon) {
        levels.push(new Level(colon.getStartIndex()));
    }

    void closeFormat(int end) {
        Level done = levels.pop();
        done.flush();
        levels.peek().format = new Expression.JoinedString(new Span(done.start, end), done.parts);
    }

    void endField(Span span) {
        Level level = levels.peek();
        level.parts.add(new Expression.FormattedValue(span, level.value, level.conversion, level.format));
    }

    Expression finish(Span span) {
        if (anyBytes) {
            if (anyText || anyFormatted) {
                throw builder.errorAtNext("cannot mix bytes and nonbytes literals");
            }
            return new Expression.Constant(span, new Expression.BytesLiteral(bytes.toString()));
        }
        Level level = levels.peek();
        if (!anyFormatted) {
            return new Expression.Constant(span, level.pending.toString());
        }
        level.flush();
        return new Expression.JoinedString(span, level.parts);
    }
}
