// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.SourceText;

/** Cuts text into pieces for highlighting and completion, with the parser's own tokenizer; text may be unfinished. */
public final class Lexemes {
    private final String text;
    private final List<Lexeme> found = new ArrayList<>();
    private int covered;

    private Lexemes(String text) {
        this.text = text;
    }

    /** The pieces in order; they do not overlap, and blanks between them belong to none. */
    public static List<Lexeme> of(String text) {
        Lexemes lexemes = new Lexemes(text);
        for (SourceToken token : new Tokenizer(new SourceText("<prompt>", text)).run()) {
            lexemes.add(token);
        }
        lexemes.cover(text.length());
        return lexemes.found;
    }

    private void add(SourceToken token) {
        int type = token.getType();
        int end = Math.min(token.end(), text.length());
        int start = type == OuroParser.NEWLINE ? startOfLineEnd(token.start(), end) : token.start();
        if (type == OuroParser.ERROR || type == SourceToken.EOF || start < covered) {
            return;
        }
        cover(start);
        if (end > start && type != OuroParser.INDENT && type != OuroParser.DEDENT) {
            found.add(new Lexeme(kind(type), start, end));
        }
        covered = Math.max(covered, end);
    }

    /** Behind the comment that may belong to it. */
    private int startOfLineEnd(int from, int end) {
        int start = end;
        while (start > from && (text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r')) {
            start--;
        }
        return start;
    }

    /** Sorts the text between the last token and {@code end}: comments, and what the tokenizer could not read. */
    private void cover(int end) {
        int at = covered;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '#') {
                int lineEnd = text.indexOf('\n', at);
                int stop = lineEnd < 0 || lineEnd > end ? end : lineEnd;
                found.add(new Lexeme(Lexeme.Kind.COMMENT, at, stop));
                at = stop;
            } else if (Character.isWhitespace(c) || c == '\\') {
                at++;
            } else {
                found.add(new Lexeme(startsString(at) ? Lexeme.Kind.STRING : Lexeme.Kind.ERROR, at, end));
                at = end;
            }
        }
        covered = Math.max(covered, end);
    }

    private boolean startsString(int at) {
        int quote = at;
        while (quote < text.length() && Character.isLetter(text.charAt(quote))) {
            quote++;
        }
        return quote < text.length()
                && (text.charAt(quote) == '"' || text.charAt(quote) == '\'')
                && (quote == at || StringScanner.isPrefix(text, at, quote));
    }

    private static Lexeme.Kind kind(int type) {
        return switch (type) {
            case OuroParser.NEWLINE -> Lexeme.Kind.NEWLINE;
            case OuroParser.NAME -> Lexeme.Kind.NAME;
            case OuroParser.NUMBER -> Lexeme.Kind.NUMBER;
            case OuroParser.STRING, OuroParser.FSTRING_START, OuroParser.FSTRING_MIDDLE, OuroParser.FSTRING_END ->
                Lexeme.Kind.STRING;
            case OuroParser.LPAR, OuroParser.LSQB, OuroParser.LBRACE -> Lexeme.Kind.OPEN;
            case OuroParser.RPAR, OuroParser.RSQB, OuroParser.RBRACE -> Lexeme.Kind.CLOSE;
            case OuroParser.FALSE, OuroParser.NONE, OuroParser.TRUE -> Lexeme.Kind.CONSTANT;
            default -> type >= OuroParser.AND && type <= OuroParser.TYPE ? Lexeme.Kind.KEYWORD : Lexeme.Kind.OPERATOR;
        };
    }

    /** The reserved words. */
    public static List<String> keywords() {
        return Keywords.words();
    }
}
