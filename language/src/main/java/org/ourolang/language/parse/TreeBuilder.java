// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.diagnostic.SyntaxNotice;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Pattern;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.UnaryOperator;

/** What the grammar's actions call: spans, names, and the checks that the grammar leaves to them. */
abstract class TreeBuilder extends Parser implements LiteralReports {
    private SourceText source;
    private SyntaxErrorException refused;
    private final List<SyntaxNotice> notices = new ArrayList<>(0);
    private int scopes = 1;

    TreeBuilder(TokenStream input) {
        super(input);
    }

    void start(SourceText text) {
        source = text;
        refused = null;
        notices.clear();
        scopes = 1;
    }

    /** What is legal but hardly meant. */
    List<SyntaxNotice> notices() {
        return notices;
    }

    @Override
    public void notice(Span span, String message) {
        notices.add(new SyntaxNotice(message, span));
    }

    int scopeCount() {
        return scopes;
    }

    int nextScope() {
        return scopes++;
    }

    // ---- places

    /** Offset behind the last token read, line ends and indentation left out. */
    int lastEnd() {
        for (int back = -1;; back--) {
            SourceToken token = (SourceToken) _input.LT(back);
            int type = token.getType();
            if (type != OuroParser.NEWLINE && type != OuroParser.INDENT && type != OuroParser.DEDENT) {
                return token.end();
            }
        }
    }

    /** From {@code first} to the last token read. */
    Span span(Token first) {
        return new Span(first.getStartIndex(), lastEnd());
    }

    /** The token's own place. */
    Span at(Token token) {
        return ((SourceToken) token).span();
    }

    int previousEnd(Token token) {
        return ((SourceToken) _input.get(token.getTokenIndex() - 1)).end();
    }

    // ---- refusals

    /** Ends the attempt; what to say about it is found out from the tokens. */
    static ParseCancellationException failure() {
        return new ParseCancellationException();
    }

    void require(boolean condition) {
        if (!condition) {
            throw failure();
        }
    }

    /** Refuses a second comma in a row. */
    void once(boolean alreadyTrailing) {
        require(!alreadyTrailing);
    }

    @Override
    public SyntaxErrorException error(Span span, String message) {
        return new SyntaxErrorException(SyntaxErrorException.Kind.SYNTAX_ERROR, message, source, span, false);
    }

    @Override
    public RuntimeException errorAtNext(String message) {
        SourceToken next = (SourceToken) _input.LT(1);
        return next.getType() == OuroParser.ERROR
                ? failure()
                : Recognizer.sized(error(Recognizer.placeOf(next, source), message), next, source);
    }

    /** Keeps the first error that counts only when all the rest is well formed. */
    private void refuseLater(SyntaxErrorException error) {
        if (refused == null) {
            refused = error;
        }
    }

    /** Throws what the actions found wrong with a program that is otherwise well formed. */
    void finish() {
        if (refused != null) {
            throw refused;
        }
    }

    // ---- names and constants

    static String name(Token token) {
        return Words.normalize(token.getText());
    }

    static String dotted(String left, Token right) {
        return (left + "." + name(right)).intern();
    }

    void requireModule(int level, String module) {
        require(level > 0 || module != null);
    }

    static <T> List<T> listOf(T first) {
        List<T> list = new ArrayList<>(4);
        list.add(first);
        return list;
    }

    Expression.Name nameExpression(Token token) {
        return new Expression.Name(at(token), name(token));
    }

    Expression constant(Token token, Object value) {
        return new Expression.Constant(at(token), value);
    }

    Expression number(Token token) {
        Object value = NumberLiterals.parse(token.getText());
        if (value == null) {
            throw error(
                    at(token),
                    "Exceeds the limit (4300 digits) for integer string conversion: value has "
                            + token.getText().replace("_", "").length()
                            + " digits; use sys.set_int_max_str_digits() to increase the limit"
                            + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.");
        }
        return new Expression.Constant(at(token), value);
    }

    /** A replacement field's text for {@code =}, comments left out. */
    String debugText(int start, int end) {
        return DebugText.of(source.text(), start, end);
    }

    // ---- expressions

    Expression tupleOrSingle(Token first, Expression single, List<Expression> list) {
        return list == null ? single : new Expression.TupleDisplay(span(first), list);
    }

    Expression subject(Token first, Expression single, List<Expression> list) {
        require(list != null || !(single instanceof Expression.Starred));
        return tupleOrSingle(first, single, list);
    }

    Expression parenthesized(Token first, Expression single, List<Expression> list) {
        return subject(first, single, list);
    }

    Expression index(Token first, Expression single, List<Expression> list) {
        if (list == null && single instanceof Expression.Starred) {
            return new Expression.TupleDisplay(single.span(), List.of(single));
        }
        return tupleOrSingle(first, single, list);
    }

    Expression comprehension(
            Token first,
            int scope,
            Expression.Comprehension.Kind kind,
            Expression element,
            Expression value,
            List<Expression.Comprehension.Clause> clauses) {
        require(!(element instanceof Expression.Starred));
        return new Expression.Comprehension(span(first), scope, kind, element, value, clauses);
    }

    /** A name without brackets that stands between {@code first} and the operator just read. */
    Expression.Name bareName(Token first, Expression expression) {
        boolean alone = _input.LT(-1).getTokenIndex() - first.getTokenIndex() == 1;
        if (alone && expression instanceof Expression.Name name) {
            return name;
        }
        throw failure();
    }

    Expression inverted(List<Token> nots, Expression operand) {
        return prefixed(nots, operand);
    }

    Expression signed(List<Token> signs, Expression operand) {
        return prefixed(signs, operand);
    }

    private Expression prefixed(List<Token> operators, Expression operand) {
        NestingLimit.checkPrefixes(operators.size(), source, span(operators.get(0)));
        Expression result = operand;
        int end = lastEnd();
        for (int i = operators.size() - 1; i >= 0; i--) {
            Token token = operators.get(i);
            UnaryOperator operator = switch (token.getType()) {
                case OuroParser.NOT -> UnaryOperator.NOT;
                case OuroParser.MINUS -> UnaryOperator.NEGATE;
                case OuroParser.PLUS -> UnaryOperator.POSITIVE;
                default -> UnaryOperator.INVERT;
            };
            result = new Expression.Unary(new Span(token.getStartIndex(), end), operator, result);
        }
        return result;
    }

    /** Counts one more attribute, call or subscript of a primary. */
    int deeper(int depth, Token first) {
        NestingLimit.checkChain(depth + 1, source, at(first));
        return depth + 1;
    }

    void checkBranches(int count, Token first) {
        NestingLimit.checkBranches(count, source, at(first));
    }

    // ---- arguments

    Argument argument(Token first, Argument.Kind kind, String name, Expression value) {
        return new Argument(span(first), kind, name, value);
    }

    /** A generator expression that is a call's only argument; the call's brackets are its own. */
    Argument bareGenerator(
            Token first, int scope, Expression element, List<Expression.Comprehension.Clause> clauses) {
        SourceToken open = (SourceToken) _input.get(first.getTokenIndex() - 1);
        SourceToken close = (SourceToken) _input.LT(1);
        require(open.getType() == OuroParser.LPAR && close.getType() == OuroParser.RPAR);
        Span whole = new Span(open.start(), close.end());
        Expression value = new Expression.Comprehension(
                whole, scope, Expression.Comprehension.Kind.GENERATOR, element, null, clauses);
        return argument(first, Argument.Kind.POSITIONAL, null, value);
    }

    /** Refuses positional arguments behind keywords, and unpacked iterables behind unpacked mappings. */
    void checkArguments(List<Argument> list) {
        boolean keyword = false;
        boolean doubleStar = false;
        for (Argument argument : list) {
            switch (argument.kind()) {
                case POSITIONAL -> require(!keyword && !doubleStar);
                case STAR -> require(!doubleStar);
                case KEYWORD -> keyword = true;
                case DOUBLE_STAR -> doubleStar = true;
            }
        }
    }

    List<Argument> classArguments(List<Argument> list) {
        for (Argument argument : list) {
            require(argument.value().span().start() >= argument.span().start());
        }
        return list;
    }

    // ---- targets

    Expression target(Expression expression) {
        require(Targets.isTarget(expression));
        return expression;
    }

    List<Expression> deleteTargets(List<Expression> list) {
        for (Expression expression : list) {
            require(Targets.isDeletable(expression));
        }
        return list;
    }

    Statement annotated(Token first, Expression target, Expression annotation, Expression value) {
        require(Targets.isSingle(target));
        boolean simple = target instanceof Expression.Name && first.getType() == OuroParser.NAME;
        return new Statement.AnnotatedAssign(span(first), target, annotation, value, simple);
    }

    Statement augmented(Token first, Expression target, Token operator, Expression value) {
        require(Targets.isSingle(target));
        String symbol = operator.getText();
        symbol = symbol.substring(0, symbol.length() - 1);
        for (BinaryOperator candidate : BinaryOperator.values()) {
            if (candidate.symbol().equals(symbol)) {
                return new Statement.AugmentedAssign(span(first), target, candidate, value);
            }
        }
        throw failure();
    }

    // ---- patterns

    static boolean isCase(Token token) {
        return ((SourceToken) token).is("case");
    }

    String captureOrNull(Token token) {
        String name = name(token);
        return name.equals("_") ? null : name;
    }

    String capture(Token token) {
        String name = captureOrNull(token);
        require(name != null);
        return name;
    }

    Pattern asPattern(Token first, Pattern pattern, Token name) {
        return new Pattern.As(span(first), pattern, capture(name));
    }

    Pattern nameOrValue(Token first, Expression expression) {
        if (expression instanceof Expression.Name name) {
            return new Pattern.As(span(first), null, name.name().equals("_") ? null : name.name());
        }
        return new Pattern.Value(span(first), expression);
    }

    Pattern patternOrSequence(Token first, Pattern single, List<Pattern> list) {
        if (list != null) {
            return new Pattern.Sequence(span(first), list);
        }
        require(!(single instanceof Pattern.Star));
        return single;
    }

    Pattern groupOrSequence(Token first, List<Pattern> list, boolean comma) {
        if (list != null && list.size() == 1 && !comma) {
            require(!(list.get(0) instanceof Pattern.Star));
            return list.get(0);
        }
        return new Pattern.Sequence(span(first), list == null ? List.of() : list);
    }

    Expression plainString(Expression expression) {
        if (expression instanceof Expression.JoinedString) {
            refuseLater(error(expression.span(), "patterns may only match literals and attribute lookups")
                    .markAfterParsing());
        }
        return expression;
    }

    Expression signedNumber(Token minus, Token number) {
        Expression value = number(number);
        return minus == null ? value : new Expression.Unary(span(minus), UnaryOperator.NEGATE, value);
    }

    Expression complexNumber(Token first, Expression real, Token operator, Token imaginary) {
        Expression right = number(imaginary);
        Expression plain = real instanceof Expression.Unary unary ? unary.operand() : real;
        Expression.Constant left = (Expression.Constant) plain;
        if (left.value() instanceof Expression.Imaginary) {
            throw error(left.span(), "real number required in complex literal");
        }
        if (!(((Expression.Constant) right).value() instanceof Expression.Imaginary)) {
            throw error(right.span(), "imaginary number required in complex literal");
        }
        BinaryOperator kind = operator.getType() == OuroParser.PLUS ? BinaryOperator.ADD : BinaryOperator.SUBTRACT;
        return new Expression.Binary(span(first), kind, real, right);
    }
}
