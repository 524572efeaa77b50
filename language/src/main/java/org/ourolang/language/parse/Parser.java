// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

/** Turns a program's text into its syntax tree. */
public final class Parser {
    private final SourceText source;
    private final Program.Kind kind;
    private final Options options;

    private Parser(SourceText source, Program.Kind kind, Options options) {
        this.source = source;
        this.kind = kind;
        this.options = options;
    }

    /**
     * How to parse.
     *
     * @param topLevelAwait whether {@code await} is allowed outside of functions (for prompts)
     * @param interactive whether an indented block ends only with a blank line, so that a text that ends inside one
     *     is incomplete (for prompts)
     */
    public record Options(boolean topLevelAwait, boolean interactive) {
        /** How files are parsed. */
        public static final Options DEFAULT = new Options(false, false);
    }

    /**
     * Parses {@code source}.
     *
     * @throws SyntaxErrorException when the text is wrong; the message and the place are CPython's
     */
    public static Program parse(SourceText source, Program.Kind kind, Options options) {
        return new Parser(source, kind, options).run();
    }

    private Program run() {
        Tokenizer tokenizer = new Tokenizer(source, options.interactive());
        List<SourceToken> tokens = tokenizer.run();
        TokenArray input = new TokenArray(source, tokens);
        OuroParser parser = new OuroParser(input);
        parser.setBuildParseTree(false);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            Program program = attempt(parser, PredictionMode.SLL);
            if (tokenizer.endsInOpenBlock()) {
                throw incomplete();
            }
            return program;
        } catch (ParseCancellationException failed) {
            return again(parser, tokenizer, input);
        } catch (StackOverflowError overflow) {
            throw NestingLimit.tooDeep(source, new Span(0, 0));
        }
    }

    private Program again(OuroParser parser, Tokenizer tokenizer, TokenArray input) {
        try {
            return attempt(parser, PredictionMode.LL);
        } catch (ParseCancellationException failed) {
            throw diagnose(tokenizer, input);
        }
    }

    private SyntaxErrorException diagnose(Tokenizer tokenizer, TokenArray input) {
        if (tokenizer.error() == null && tokenizer.endsInOpenBlock()) {
            return incomplete();
        }
        return new Diagnosis(source, input, tokenizer.error(), kind).find();
    }

    private SyntaxErrorException incomplete() {
        int end = source.text().length();
        return new SyntaxErrorException(
                SyntaxErrorException.Kind.SYNTAX_ERROR, "incomplete input", source, new Span(end, end), true);
    }

    private Program attempt(OuroParser parser, PredictionMode mode) {
        parser.reset();
        parser.start(source);
        parser.getInterpreter().setPredictionMode(mode);
        List<Statement> body = switch (kind) {
            case EXEC -> parser.file().body;
            case SINGLE -> parser.interactive().body;
            case EVAL -> evaluation(parser.eval().value);
        };
        Span whole = new Span(0, source.text().length());
        return new Program(source, whole, kind, body, parser.scopeCount(), FutureImports.of(body));
    }

    private static List<Statement> evaluation(Expression value) {
        List<Statement> body = new ArrayList<>(1);
        body.add(new Statement.ExpressionStatement(value.span(), value));
        return body;
    }
}
