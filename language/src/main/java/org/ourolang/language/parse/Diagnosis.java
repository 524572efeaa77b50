// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.diagnostic.SyntaxErrorException.Kind;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Program;

/** Finds out what is wrong with a program that did not parse. */
final class Diagnosis {
    private final SourceText source;
    private final TokenArray tokens;
    private final LexicalError lexical;
    private final Program.Kind kind;
    private final boolean mayGoOn;
    private final Recognizer recognizer;

    /**
     * @param lexical what ended the tokens, or null
     * @param mayGoOn whether a text that is wrong only because it ends is told apart
     */
    Diagnosis(SourceText source, TokenArray tokens, LexicalError lexical, Program.Kind kind, boolean mayGoOn) {
        this.source = source;
        this.tokens = tokens;
        this.lexical = lexical;
        this.kind = kind;
        this.mayGoOn = mayGoOn;
        this.recognizer = new Recognizer(source, tokens, lexical == null ? null : lexicalError());
    }

    /** The one error to report. */
    SyntaxErrorException find() {
        SyntaxErrorException found = search();
        found.noticing(recognizer.notices());
        if (isLexical(found)) {
            return found;
        }
        int last = lastLineRead();
        return found.line() < last ? found.showLineEnd(false) : found.textFrom(firstLineKept(last));
    }

    /** The first of the lines that the reference still holds: a continued line is joined to the one before it. */
    private int firstLineKept(int line) {
        int first = line;
        int token = recognizer.furthest();
        while (first > 1) {
            int start = source.lineStart(first);
            while (token >= 0 && tokens.get(token).start() >= start) {
                token--;
            }
            if (!isJoined(token < 0 ? 0 : tokens.get(token).end(), start)) {
                break;
            }
            first--;
        }
        return first;
    }

    /** Whether the line that starts at {@code lineStart} goes on with a token or behind a backslash. */
    private boolean isJoined(int endBefore, int lineStart) {
        if (endBefore > lineStart) {
            return true;
        }
        String between = source.text().substring(endBefore, lineStart);
        return between.stripTrailing().endsWith("\\") && between.indexOf('#') < 0;
    }

    private boolean isLexical(SyntaxErrorException found) {
        return lexical != null && found.getMessage().equals(lexical.getMessage());
    }

    /** The line, from 1, of the last token that any rule looked at. */
    private int lastLineRead() {
        SourceToken token = tokens.get(recognizer.furthest());
        int last = Math.max(token.start(), token.end() - 1);
        return source.lineOf(Math.clamp(last, 0, Math.max(source.text().length() - 1, 0)));
    }

    private SyntaxErrorException search() {
        try {
            recognizer.restart(false);
            program();
        } catch (SyntaxErrorException found) {
            return mayGoOn && isReadToEnd() ? unfinished() : weigh(found);
        }
        if (mayGoOn && isReadToEnd()) {
            return unfinished();
        }
        int furthest = recognizer.furthest();
        SyntaxErrorException found;
        try {
            recognizer.restart(true);
            program();
            SyntaxErrorException generic = generic(furthest);
            found = generic.kind() == Kind.SYNTAX_ERROR ? preferLexical(generic, recognizer.furthest()) : generic;
        } catch (SyntaxErrorException mistake) {
            found = weigh(mistake);
        }
        return marked(found, isAtEnd(furthest));
    }

    /** Whether the text ends where the furthest token could have gone on. */
    private boolean isReadToEnd() {
        SourceToken token = tokens.get(recognizer.furthest());
        if (token.getType() == OuroParser.ERROR) {
            return lexical.isIncomplete();
        }
        if (token.isAtEnd()) {
            return true;
        }
        boolean closed = token.getType() == OuroParser.STRING && token.end() - token.start() > 2
                || token.getType() == OuroParser.NEWLINE
                || token.getType() == OuroParser.FSTRING_END
                || token.getType() == OuroParser.ELLIPSIS;
        return kind != Program.Kind.EXEC && !closed && token.end() == source.text().length();
    }

    private SyntaxErrorException unfinished() {
        SourceToken token = tokens.get(recognizer.furthest());
        boolean unclosed = token.getType() == OuroParser.ERROR && lexical.isUnclosed();
        Span place = Recognizer.placeOf(unclosed ? tokens.get(tokens.size() - 1) : token, source);
        SyntaxErrorException error = error(Kind.INCOMPLETE_INPUT, "incomplete input", place);
        return place.start() == place.end() ? error.end(SyntaxErrorException.UNKNOWN_END) : error;
    }

    private SyntaxErrorException weigh(SyntaxErrorException found) {
        boolean reached = tokens.get(recognizer.furthest()).getType() == OuroParser.ERROR;
        return reached ? found : preferLexical(found, recognizer.furthest());
    }

    /** Whether the program could go on where it stopped to match. */
    private boolean isAtEnd(int token) {
        return tokens.get(token).isAtEnd();
    }

    private SyntaxErrorException marked(SyntaxErrorException found, boolean incomplete) {
        return found.isIncomplete() == incomplete
                ? found
                : found.withIncomplete(incomplete);
    }

    private SyntaxErrorException lexicalError() {
        return lexical.asSyntaxError(source);
    }

    /** Text further on that is no token weighs more than a wrong order of tokens. */
    private SyntaxErrorException preferLexical(SyntaxErrorException found, int furthest) {
        if (lexical == null) {
            return found;
        }
        if (!lexical.isQuiet()) {
            return lexicalError();
        }
        boolean unclosed = lexical.isUnclosed()
                && tokens.get(furthest).line() > source.lineOf(lexical.span().start());
        return unclosed ? lexicalError() : found;
    }

    private void program() {
        if (kind == Program.Kind.EVAL) {
            if (recognizer.expressions.expressions() != null) {
                while (recognizer.accept(OuroParser.NEWLINE)) {
                    // line ends behind the expression
                }
                recognizer.accept(SourceToken.EOF);
            }
            return;
        }
        if (kind == Program.Kind.SINGLE) {
            single();
            return;
        }
        recognizer.compound.statements();
        recognizer.accept(SourceToken.EOF);
    }

    private void single() {
        int start = recognizer.mark();
        if (!recognizer.compound.statement()) {
            return;
        }
        if (!isSimple(start)) {
            recognizer.accept(OuroParser.NEWLINE);
        }
    }

    private boolean isSimple(int token) {
        return switch (tokens.get(token).getType()) {
            case OuroParser.IF, OuroParser.WHILE, OuroParser.FOR, OuroParser.TRY, OuroParser.WITH, OuroParser.DEF,
                    OuroParser.CLASS, OuroParser.ASYNC, OuroParser.AT, OuroParser.MATCH ->
                false;
            default -> true;
        };
    }

    private SyntaxErrorException generic(int furthest) {
        SourceToken token = tokens.get(furthest);
        Span span = Recognizer.placeOf(token, source);
        return switch (token.getType()) {
            case OuroParser.INDENT ->
                error(Kind.INDENTATION_ERROR, "unexpected indent", span).end(SyntaxErrorException.UNKNOWN_END);
            case OuroParser.DEDENT ->
                unindent(token, span);
            default ->
                token.isAtEnd()
                        ? error(Kind.SYNTAX_ERROR, "invalid syntax", span).atEnd()
                        : Recognizer.behindText(error(Kind.SYNTAX_ERROR, "invalid syntax", span), token, source);
        };
    }

    private SyntaxErrorException unindent(SourceToken token, Span span) {
        SyntaxErrorException error = error(Kind.INDENTATION_ERROR, "unexpected unindent", span);
        return (Recognizer.isAtMargin(token, source) ? error.atEnd() : error).end(SyntaxErrorException.UNKNOWN_END);
    }

    private SyntaxErrorException error(Kind errorKind, String message, Span span) {
        return new SyntaxErrorException(errorKind, message, source, span, false);
    }
}
