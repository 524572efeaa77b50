// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.diagnostic.SyntaxErrorException.Kind;
import org.ourolang.language.diagnostic.SyntaxNotice;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/**
 * Reads a wrong program again to find out what to say about it: a recursive descent with ordered choice and
 * backtracking, as the reference grammar is written, with its rules about typical mistakes. A rule returns null when
 * it does not match and then leaves the mark where it was.
 */
final class Recognizer implements LiteralReports {
    /** Rules whose results are kept. */
    enum Memo {
        EXPRESSION,
        DISJUNCTION,
        BITWISE_OR,
        PRIMARY,
        STAR_TARGET,
        TARGET_PRIMARY,
        ARGUMENTS,
        BLOCK,
        SIMPLE,
        STRINGS,
        NAMED_INVALID,
        STAR_EXPRESSION
    }

    private record Kept(Node node, int mark) {}

    final ExpressionRules expressions;
    final AtomRules atoms;
    final ArgumentRules arguments;
    final TargetRules targets;
    final ParameterRules parameters;
    final ParameterRules lambdaParameters;
    final SimpleRules simple;
    final CompoundRules compound;
    final PatternRules patterns;

    private final SourceText source;
    private final TokenArray tokens;
    private final SyntaxErrorException lexical;
    private final int[] levels;
    private final Kept[][] memo = new Kept[Memo.values().length][];
    private final List<SyntaxNotice> notices = new ArrayList<>(0);
    private int mark;
    private int fill;
    private boolean mistakes;

    /** @param lexical the error that the {@code ERROR} token stands for, or null */
    Recognizer(SourceText source, TokenArray tokens, SyntaxErrorException lexical) {
        this.source = source;
        this.tokens = tokens;
        this.lexical = lexical;
        this.levels = levels(tokens);
        this.expressions = new ExpressionRules(this);
        this.atoms = new AtomRules(this);
        this.arguments = new ArgumentRules(this);
        this.targets = new TargetRules(this);
        this.parameters = new ParameterRules(this, false);
        this.lambdaParameters = new ParameterRules(this, true);
        this.simple = new SimpleRules(this);
        this.compound = new CompoundRules(this);
        this.patterns = new PatternRules(this);
    }

    private static int[] levels(TokenArray tokens) {
        int[] levels = new int[tokens.size()];
        int level = 0;
        for (int i = 0; i < levels.length; i++) {
            switch (tokens.get(i).getType()) {
                case OuroParser.LPAR, OuroParser.LSQB, OuroParser.LBRACE -> level++;
                case OuroParser.RPAR, OuroParser.RSQB, OuroParser.RBRACE -> level--;
                default -> {}
            }
            levels[i] = level;
        }
        return levels;
    }

    /** Starts from the first token; with {@code withMistakes} the rules about mistakes apply. */
    void restart(boolean withMistakes) {
        mark = 0;
        mistakes = withMistakes;
        Arrays.fill(memo, null);
    }

    // ---- tokens

    int mark() {
        return mark;
    }

    /** Goes back and says "no match". */
    Node back(int to) {
        mark = to;
        return null;
    }

    void reset(int to) {
        mark = to;
    }

    /** Index of the furthest token that any rule looked at. */
    int furthest() {
        return fill;
    }

    /** Whether the rules about mistakes apply. */
    boolean mistakes() {
        return mistakes;
    }

    void setMistakes(boolean apply) {
        mistakes = apply;
    }

    SourceToken token(int index) {
        return tokens.get(index);
    }

    /** The kind of the next token; soft keywords are names here. */
    int peek() {
        if (mark > fill) {
            fill = mark;
        }
        int type = tokens.get(mark).getType();
        if (type == OuroParser.ERROR) {
            throw lexical;
        }
        return type == OuroParser.MATCH || type == OuroParser.TYPE ? OuroParser.NAME : type;
    }

    boolean at(int type) {
        return peek() == type;
    }

    boolean at(int first, int second) {
        int type = peek();
        return type == first || type == second;
    }

    boolean at(int first, int second, int third) {
        int type = peek();
        return type == first || type == second || type == third;
    }

    /** Whether the next token is the name {@code word}. */
    boolean atWord(String word) {
        return at(OuroParser.NAME) && tokens.get(mark).is(word);
    }

    boolean accept(int type) {
        if (peek() != type) {
            return false;
        }
        advance();
        return true;
    }

    boolean acceptWord(String word) {
        if (!atWord(word)) {
            return false;
        }
        advance();
        return true;
    }

    void advance() {
        if (mark < tokens.size() - 1) {
            mark++;
        }
    }

    /** Reads a token that must come: everything before it decided so. */
    void force(int type, String text) {
        if (!accept(type)) {
            throw next("expected '" + text + "'");
        }
    }

    /** Bracket depth behind the token before the mark. */
    int levelBefore() {
        return levels[Math.max(mark - 1, 0)];
    }

    // ---- memory

    /** Runs a rule once for each place. */
    Node once(Memo rule, Supplier<Node> body) {
        Kept[] row = memo[rule.ordinal()];
        if (row == null) {
            row = new Kept[tokens.size()];
            memo[rule.ordinal()] = row;
        }
        int start = mark;
        Kept kept = row[start];
        if (kept == null) {
            Node node = body.get();
            kept = new Kept(node, node == null ? start : mark);
            row[start] = kept;
        }
        mark = kept.mark();
        return kept.node();
    }

    // ---- errors

    /** What there is to warn of in the literals that were read without looking for mistakes. */
    List<SyntaxNotice> notices() {
        return notices;
    }

    @Override
    public void notice(Span span, String message) {
        if (!mistakes) {
            notices.add(new SyntaxNotice(message, span));
        }
    }

    @Override
    public SyntaxErrorException error(Span span, String message) {
        return error(Kind.SYNTAX_ERROR, span, message);
    }

    @Override
    public SyntaxErrorException errorAtNext(String message) {
        peek();
        return here(message);
    }

    /** Whether an error stands at the end of the text rather than at the end of its last line. */
    private boolean isAtEnd(Span span) {
        return source.isReadByLines()
                && tokens.get(fill).getType() == SourceToken.EOF
                && span.start() == span.end()
                && span.equals(place(fill));
    }

    private Span span(int first, int last) {
        return new Span(place(first).start(), place(last).end());
    }

    /** Where an error at a token stands: changes of indentation and the end of the text have no width. */
    private Span place(int token) {
        return placeOf(tokens.get(token), source);
    }

    /** Whether a token is the end of all blocks, in front of another statement: it has a line, but no column. */
    static boolean isAtMargin(SourceToken token, SourceText source) {
        return token.getType() == OuroParser.DEDENT
                && token.start() < source.text().length()
                && source.columnOf(token.start()) == 0;
    }

    static Span placeOf(SourceToken token, SourceText source) {
        if (token.isAtEnd()) {
            return token.endPlace();
        }
        int type = token.getType();
        if (isAtMargin(token, source)) {
            return new Span(token.end(), token.end());
        }
        if (type == OuroParser.INDENT || type == OuroParser.DEDENT) {
            int end = Math.max(token.end() - 1, 0);
            return new Span(end, end);
        }
        return token.span();
    }

    private SyntaxErrorException error(Kind kind, Span span, String message) {
        SyntaxErrorException error = new SyntaxErrorException(kind, message, source, span, false);
        return isAtEnd(span) || isAtMargin(tokens.get(fill), source) && span.equals(place(fill))
                ? error.atEnd()
                : error;
    }

    /** An error at the furthest token looked at. */
    SyntaxErrorException here(String message) {
        return furthest(Kind.SYNTAX_ERROR, message);
    }

    /** An indentation error at the furthest token looked at. */
    SyntaxErrorException indentation(String format, int keyword) {
        return furthest(Kind.INDENTATION_ERROR, format.formatted(tokens.get(keyword).line()));
    }

    private SyntaxErrorException furthest(Kind kind, String message) {
        return sized(error(kind, span(fill, fill), message), tokens.get(fill), source);
    }

    /** The error at a token, with the end that the reference gives it. */
    static SyntaxErrorException sized(SyntaxErrorException error, SourceToken token, SourceText source) {
        SyntaxErrorException behind = behindText(error, token, source);
        return hasNoWidth(token) ? behind.end(SyntaxErrorException.UNKNOWN_END) : behind;
    }

    /** The line feed that ends a text without one has a width, too. */
    static SyntaxErrorException behindText(SyntaxErrorException error, SourceToken token, SourceText source) {
        return isAddedLineEnd(token, source) ? error.end(error.endOffset() + 1) : error;
    }

    private static boolean isAddedLineEnd(SourceToken token, SourceText source) {
        return token.getType() == OuroParser.NEWLINE
                && !token.isAtEnd()
                && token.end() == source.text().length()
                && !source.text().endsWith("\n");
    }

    private static boolean hasNoWidth(SourceToken token) {
        int type = token.getType();
        return token.isAtEnd() || type == OuroParser.INDENT || type == OuroParser.DEDENT;
    }

    /** An error at the next token. */
    SyntaxErrorException next(String message) {
        SourceToken token = tokens.get(mark);
        SyntaxErrorException error = error(Kind.SYNTAX_ERROR, span(mark, mark), message);
        return token.isAtEnd() && token.getType() == OuroParser.NEWLINE
                ? error.atEnd()
                : behindText(error, token, source);
    }

    SyntaxErrorException at(Node node, String message) {
        return error(Kind.SYNTAX_ERROR, span(node.first(), node.last()), message);
    }

    SyntaxErrorException at(int token, String message) {
        return behindText(error(Kind.SYNTAX_ERROR, span(token, token), message), tokens.get(token), source);
    }

    SyntaxErrorException range(int first, int last, String message) {
        return behindText(error(Kind.SYNTAX_ERROR, span(first, last), message), tokens.get(last), source);
    }

    /** An error from {@code first} to the furthest token looked at. */
    SyntaxErrorException from(int first, String message) {
        int start = place(first).start();
        int last = Math.max(first, fill);
        int end = place(last).end() - (isAddedLineEnd(tokens.get(last), source) ? 0 : 1);
        return error(Kind.SYNTAX_ERROR, new Span(start, Math.max(start, end)), message);
    }

    /** An error at the last character of {@code node}. */
    SyntaxErrorException lastCharacter(Node node, String message) {
        int end = tokens.get(node.last()).end();
        return error(Kind.SYNTAX_ERROR, new Span(end - 1, end - 1), message);
    }

    /** Refuses {@code node} as a target if it is none. */
    void checkTarget(Node node, Node.TargetUse use) {
        Node invalid = node.invalidTarget(use);
        if (invalid != null) {
            throw at(invalid,
                    (use == Node.TargetUse.DELETE ? "cannot delete " : "cannot assign to ") + invalid.title());
        }
    }

    /** One or more of {@code item} with commas between; null for none. The comma after the last is not read. */
    List<Node> gather(Supplier<Node> item) {
        Node first = item.get();
        if (first == null) {
            return null;
        }
        List<Node> list = TreeBuilder.listOf(first);
        while (true) {
            int before = mark;
            if (!accept(OuroParser.COMMA)) {
                return list;
            }
            Node next = item.get();
            if (next == null) {
                mark = before;
                return list;
            }
            list.add(next);
        }
    }
}
