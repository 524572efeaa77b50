// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

/**
 * The part of a failing expression that is marked with {@code ^} while the rest gets {@code ~}: a binary operator, a
 * subscript's brackets, or a call's parentheses. Positions are relative to the segment; lines count from 0.
 */
record Anchors(int leftLine, int leftColumn, int rightLine, int rightColumn) {

    /** The anchors of an expression's text; null for none. */
    static Anchors of(String segment) {
        Expression expression = parse(segment);
        if (expression == null) {
            return null;
        }
        return switch (expression) {
            case Expression.Binary binary -> operator(segment, binary);
            case Expression.Subscript subscript -> bracket(segment, subscript.value(), '[', subscript.span());
            case Expression.Call call -> bracket(segment, call.function(), '(', call.span());
            default -> null;
        };
    }

    private static Expression parse(String segment) {
        try {
            SourceText source = new SourceText("<segment>", "(\n" + segment + "\n)");
            Program program = Parser.parse(source, Program.Kind.EVAL, Parser.Options.DEFAULT);
            return ((Statement.ExpressionStatement) program.body().get(0)).value();
        } catch (SyntaxErrorException incomplete) {
            return null;
        }
    }

    private static Anchors operator(String segment, Expression.Binary binary) {
        int at = skip(segment, binary.left().span().end() - 2, "");
        int end = at + 1;
        if (end < segment.length() && !Character.isWhitespace(segment.charAt(end))
                && segment.startsWith(binary.operator().symbol(), at) && binary.operator().symbol().length() == 2) {
            end++;
        }
        return between(segment, at, end);
    }

    private static Anchors bracket(String segment, Expression value, char open, Span whole) {
        int at = value.span().end() - 2;
        while (at < segment.length() && segment.charAt(at) != open) {
            at++;
        }
        return between(segment, at, whole.end() - 2);
    }

    private static int skip(String segment, int from, String more) {
        int at = from;
        while (at < segment.length()) {
            char c = segment.charAt(at);
            if (c == '#') {
                at = segment.indexOf('\n', at);
            } else if (!Character.isWhitespace(c) && c != ')' && c != '\\') {
                break;
            }
            at++;
        }
        return at;
    }

    private static Anchors between(String segment, int start, int end) {
        return new Anchors(line(segment, start), column(segment, start), line(segment, end), column(segment, end));
    }

    private static int line(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private static int column(String text, int offset) {
        return offset - (text.lastIndexOf('\n', offset - 1) + 1);
    }
}
