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
    private final Recognizer recognizer;

    /** @param lexical what ended the tokens, or null */
    Diagnosis(SourceText source, TokenArray tokens, LexicalError lexical, Program.Kind kind) {
        this.source = source;
        this.tokens = tokens;
        this.lexical = lexical;
        this.kind = kind;
        this.recognizer = new Recognizer(source, tokens, lexical == null ? null : lexicalError());
    }

    /** The one error to report. */
    SyntaxErrorException find() {
        try {
            recognizer.restart(false);
            program();
            int furthest = recognizer.furthest();
            recognizer.restart(true);
            program();
            return preferLexical(generic(furthest), furthest);
        } catch (SyntaxErrorException found) {
            boolean reached = tokens.get(recognizer.furthest()).getType() == OuroParser.ERROR;
            return reached || found.kind() != Kind.SYNTAX_ERROR
                    ? found
                    : preferLexical(found, recognizer.furthest());
        }
    }

    private SyntaxErrorException lexicalError() {
        return new SyntaxErrorException(
                lexical.kind(), lexical.getMessage(), source, lexical.span(), lexical.isIncomplete());
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
            recognizer.compound.statement();
            return;
        }
        recognizer.compound.statements();
        recognizer.accept(SourceToken.EOF);
    }

    private SyntaxErrorException generic(int furthest) {
        SourceToken token = tokens.get(furthest);
        Span span = Recognizer.placeOf(token, source);
        return switch (token.getType()) {
            case OuroParser.INDENT -> error(Kind.INDENTATION_ERROR, "unexpected indent", span);
            case OuroParser.DEDENT -> error(Kind.INDENTATION_ERROR, "unexpected unindent", span);
            default -> error(Kind.SYNTAX_ERROR, "invalid syntax", span);
        };
    }

    private SyntaxErrorException error(Kind errorKind, String message, Span span) {
        return new SyntaxErrorException(errorKind, message, source, span, false);
    }
}
