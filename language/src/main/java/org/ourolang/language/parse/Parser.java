// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.diagnostic.SyntaxNotice;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

/** Turns a program's text into its syntax tree. */
public final class Parser {
    private static final String SEVERAL = "multiple statements found while compiling a single statement";

    private final SourceText source;
    private final Program.Kind kind;
    private final Options options;
    private final Runnable pause;

    private Parser(SourceText source, Program.Kind kind, Options options, Runnable pause) {
        this.pause = pause;
        this.source = source;
        this.kind = kind;
        this.options = options;
    }

    /**
     * How to parse.
     *
     * @param topLevelAwait whether {@code await} is allowed outside of functions (for prompts)
     * @param interactive whether a compound statement ends only with a blank line, so that a text that ends without one
     *     is incomplete (for prompts). The text is the lines joined by line feeds, as Python's {@code codeop} takes it:
     *     a blank line at the end shows as a line feed at the end
     * @param ending what the end of the text means
     */
    public record Options(boolean topLevelAwait, boolean interactive, Ending ending) {
        /** How files are parsed. */
        public static final Options DEFAULT = new Options(false, false);

        /** Options of a text that is whole. */
        public Options(boolean topLevelAwait, boolean interactive) {
            this(topLevelAwait, interactive, Ending.WHOLE);
        }
    }

    /**
     * What the end of the text means.
     *
     * @param mayGoOn whether text that is wrong only because it ends is told apart from text that no further line mends
     *     (CPython's {@code PyCF_ALLOW_INCOMPLETE_INPUT})
     * @param leavesBlocksOpen whether a text without a line feed at its end leaves its blocks open, where a single
     *     statement is asked for (CPython's {@code PyCF_DONT_IMPLY_DEDENT})
     */
    public record Ending(boolean mayGoOn, boolean leavesBlocksOpen) {
        /** The text is all there is. */
        public static final Ending WHOLE = new Ending(false, false);
    }

    /**
     * Parses {@code source}.
     *
     * @throws SyntaxErrorException when the text is wrong; the message and the place are CPython's
     */
    public static Program parse(SourceText source, Program.Kind kind, Options options) {
        return parse(source, kind, options, () -> {});
    }

    /**
     * As {@link #parse(SourceText, Program.Kind, Options)}, where {@code pause} is called every few thousand tokens, in
     * the thread of the caller; what it throws ends the parsing.
     */
    public static Program parse(SourceText source, Program.Kind kind, Options options, Runnable pause) {
        try {
            return new Parser(source, kind, options, pause).run();
        } catch (StackOverflowError overflow) {
            throw NestingLimit.tooDeep(source, new Span(0, 0));
        }
    }

    private Program run() {
        if (source.text().indexOf('\0') >= 0) {
            throw new SyntaxErrorException(
                    SyntaxErrorException.Kind.SYNTAX_ERROR,
                    "source code string cannot contain null bytes",
                    source,
                    new Span(0, 0),
                    false);
        }
        Tokenizer tokenizer = new Tokenizer(source, kind, options.ending().leavesBlocksOpen(), pause);
        List<SourceToken> tokens = tokenizer.run();
        TokenArray input = new TokenArray(source, tokens, pause);
        OuroParser parser = new OuroParser(input);
        parser.setBuildParseTree(false);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return parse(parser, tokenizer, input);
        } catch (SyntaxErrorException found) {
            List<SyntaxNotice> notices = notices(parser, tokenizer);
            notices.addAll(found.notices());
            notices = new ArrayList<>(new LinkedHashSet<>(notices));
            if (found.getMessage().startsWith("unexpected ") || found.getMessage().equals(SEVERAL)) {
                // At a wrong indentation and behind a single statement the reference reads no further.
                notices.removeIf(notice -> notice.span().start() > found.span().start());
            }
            throw found.noticing(notices);
        }
    }

    private Program parse(OuroParser parser, Tokenizer tokenizer, TokenArray input) {
        Program program = wholeOrError(parser, tokenizer, input);
        if (kind == Program.Kind.SINGLE) {
            SourceToken last = input.LT(-1);
            if (!isRestEmpty(source.text(), last.end())) {
                throw new SyntaxErrorException(
                        SyntaxErrorException.Kind.SYNTAX_ERROR,
                        SEVERAL,
                        source,
                        last.span(),
                        false);
            }
        }
        return program;
    }

    private Program wholeOrError(OuroParser parser, Tokenizer tokenizer, TokenArray input) {
        try {
            Program program = attempt(parser, PredictionMode.SLL, tokenizer);
            if (options.interactive() && endsInOpenBlock(program)) {
                throw incomplete();
            }
            return program;
        } catch (SyntaxErrorException found) {
            LexicalError lexical = found.isIncomplete() ? null : tokenizer.error();
            throw lexical != null && weighsMore(lexical, found) ? lexical.asSyntaxError(source) : found;
        } catch (ParseCancellationException failed) {
            return again(parser, tokenizer, input);
        }
    }

    /** A bracket that is never closed weighs more than a mistake on a later line. */
    private boolean weighsMore(LexicalError lexical, SyntaxErrorException found) {
        return !lexical.isQuiet()
                || lexical.isUnclosed()
                        && found.line() > source.lineOf(lexical.span().start());
    }

    private Program again(OuroParser parser, Tokenizer tokenizer, TokenArray input) {
        try {
            return attempt(parser, PredictionMode.LL, tokenizer);
        } catch (ParseCancellationException failed) {
            throw diagnose(tokenizer, input);
        }
    }

    private SyntaxErrorException diagnose(Tokenizer tokenizer, TokenArray input) {
        return new Diagnosis(source, input, tokenizer.error(), kind, options.ending().mayGoOn()).find();
    }

    private boolean endsInOpenBlock(Program program) {
        if (program.body().isEmpty() || !isCompound(program.body().get(program.body().size() - 1))) {
            return false;
        }
        return source.lineCount() < 2 || !source.line(source.lineCount()).isBlank();
    }

    private static boolean isCompound(Statement statement) {
        return statement instanceof Statement.If
                || statement instanceof Statement.While
                || statement instanceof Statement.For
                || statement instanceof Statement.Try
                || statement instanceof Statement.With
                || statement instanceof Statement.Match
                || statement instanceof Statement.FunctionDefinition
                || statement instanceof Statement.ClassDefinition;
    }

    private SyntaxErrorException incomplete() {
        int end = source.text().length();
        return new SyntaxErrorException(
                SyntaxErrorException.Kind.SYNTAX_ERROR, "incomplete input", source, new Span(end, end), true);
    }

    private Program attempt(OuroParser parser, PredictionMode mode, Tokenizer tokenizer) {
        parser.reset();
        parser.start(source);
        parser.getInterpreter().setPredictionMode(mode);
        List<Statement> body = switch (kind) {
            case EXEC -> parser.file().body;
            case SINGLE -> parser.interactive().body;
            case EVAL -> evaluation(parser.eval().value);
        };
        parser.finish();
        BlockDepth.check(source, body);
        Span whole = new Span(0, source.text().length());
        List<SyntaxNotice> notices = notices(parser, tokenizer);
        return new Program(source, whole, kind, body, parser.scopeCount(), FutureImports.of(body), notices);
    }

    /** Whether nothing but blanks and comments stand behind {@code offset}. */
    private static boolean isRestEmpty(String text, int offset) {
        return text.substring(offset).lines().map(String::strip).allMatch(
                line -> line.isEmpty() || line.startsWith("#"));
    }

    private static List<SyntaxNotice> notices(OuroParser parser, Tokenizer tokenizer) {
        List<SyntaxNotice> notices = new ArrayList<>(tokenizer.notices());
        notices.addAll(parser.notices());
        notices.sort(Comparator.comparingInt(notice -> notice.span().start()));
        return notices;
    }

    private static List<Statement> evaluation(Expression value) {
        List<Statement> body = new ArrayList<>(1);
        body.add(new Statement.ExpressionStatement(value.span(), value));
        return body;
    }
}
