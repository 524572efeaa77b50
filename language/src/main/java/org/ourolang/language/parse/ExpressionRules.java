// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.List;
import java.util.function.Supplier;
import org.ourolang.language.parse.Node.Shape;
import org.ourolang.language.parse.Recognizer.Memo;

/** Expressions down to the operators, for the diagnosis. */
final class ExpressionRules {
    private final Recognizer r;

    ExpressionRules(Recognizer recognizer) {
        this.r = recognizer;
    }

    /** One or more expressions: a tuple or a single one. */
    Node expressions() {
        return tupleOf(this::expression);
    }

    Node starExpressions() {
        return tupleOf(this::starExpression);
    }

    /** The elements with an optional comma at the end, or null. */
    List<Node> starNamedExpressions() {
        List<Node> list = r.gather(this::starNamedExpression);
        if (list != null) {
            r.accept(OuroParser.COMMA);
        }
        return list;
    }

    private Node tupleOf(Supplier<Node> item) {
        int start = r.mark();
        List<Node> list = r.gather(item);
        if (list == null) {
            return null;
        }
        boolean comma = r.accept(OuroParser.COMMA);
        return list.size() == 1 && !comma ? list.get(0) : Node.of(Shape.TUPLE, start, r.mark() - 1, list);
    }

    Node yieldOrExpressions() {
        Node yield = yieldExpression();
        return yield != null ? yield : starExpressions();
    }

    Node yieldExpression() {
        int start = r.mark();
        if (!r.accept(OuroParser.YIELD)) {
            return null;
        }
        int after = r.mark();
        if (r.accept(OuroParser.FROM)) {
            if (expression() != null) {
                return Node.of(Shape.YIELD, start, r.mark() - 1);
            }
            r.reset(after);
        }
        starExpressions();
        return Node.of(Shape.YIELD, start, r.mark() - 1);
    }

    Node starExpression() {
        return r.once(Memo.STAR_EXPRESSION, () -> {
            Node starred = starred();
            return starred != null ? starred : expression();
        });
    }

    private Node starred() {
        int start = r.mark();
        if (!r.accept(OuroParser.STAR)) {
            return null;
        }
        Node value = bitwiseOr();
        return value == null ? r.back(start) : Node.of(Shape.STARRED, start, r.mark() - 1, List.of(value));
    }

    Node starNamedExpression() {
        Node starred = starred();
        return starred != null ? starred : namedExpression();
    }

    Node assignmentExpression() {
        int start = r.mark();
        if (!r.accept(OuroParser.NAME) || !r.accept(OuroParser.COLONEQUAL)) {
            return r.back(start);
        }
        return expression() == null ? r.back(start) : Node.of(Shape.NAMED, start, r.mark() - 1);
    }

    Node namedExpression() {
        int start = r.mark();
        Node assignment = assignmentExpression();
        if (assignment != null) {
            return assignment;
        }
        if (r.at(OuroParser.NAME)) {
            r.advance();
            boolean cut = r.at(OuroParser.COLONEQUAL);
            r.reset(start);
            if (cut) {
                return null;
            }
        }
        if (r.mistakes()) {
            r.once(Memo.NAMED_INVALID, this::invalidNamedExpression);
            r.reset(start);
        }
        return expressionWithoutWalrus();
    }

    Node expressionWithoutWalrus() {
        int start = r.mark();
        Node expression = expression();
        return expression == null || r.at(OuroParser.COLONEQUAL) ? r.back(start) : expression;
    }

    private Node invalidNamedExpression() {
        int start = r.mark();
        Node a = expression();
        if (a != null && r.accept(OuroParser.COLONEQUAL) && expression() != null) {
            throw r.at(a, "cannot use assignment expressions with " + a.title());
        }
        r.reset(start);
        if (r.accept(OuroParser.NAME) && r.accept(OuroParser.EQUAL)) {
            Node b = bitwiseOr();
            if (b != null && !r.at(OuroParser.EQUAL, OuroParser.COLONEQUAL)) {
                throw r.range(
                        start, b.last(), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
            }
        }
        r.reset(start);
        if (!startsWithContainer()) {
            r.reset(start);
            a = bitwiseOr();
            if (a != null && r.accept(OuroParser.EQUAL) && bitwiseOr() != null
                    && !r.at(OuroParser.EQUAL, OuroParser.COLONEQUAL)) {
                throw r.at(
                        a, "cannot assign to " + a.title() + " here. Maybe you meant '==' instead of '='?");
            }
        }
        return r.back(start);
    }

    private boolean startsWithContainer() {
        return r.at(OuroParser.TRUE, OuroParser.NONE, OuroParser.FALSE)
                || r.atoms.list() != null
                || r.atoms.tuple() != null
                || r.atoms.generator() != null;
    }

    Node expression() {
        return r.once(Memo.EXPRESSION, () -> {
            int start = r.mark();
            if (r.mistakes()) {
                invalidExpression(start);
                r.reset(start);
                invalidLegacyExpression(start);
                r.reset(start);
            }
            return plainExpression();
        });
    }

    private Node plainExpression() {
        int start = r.mark();
        Node a = disjunction();
        if (a == null) {
            return lambda();
        }
        int afterFirst = r.mark();
        if (r.accept(OuroParser.IF) && disjunction() != null && r.accept(OuroParser.ELSE)
                && expression() != null) {
            return Node.of(Shape.CONDITIONAL, start, r.mark() - 1);
        }
        r.reset(afterFirst);
        return a;
    }

    private Node expressionWithoutMistakes() {
        boolean before = r.mistakes();
        r.setMistakes(false);
        try {
            return plainExpression();
        } finally {
            r.setMistakes(before);
        }
    }

    private void invalidExpression(int start) {
        if (!atPrefixedStringOrSoftKeyword()) {
            Node a = disjunction();
            if (a != null) {
                Node b = expressionWithoutMistakes();
                if (b != null && !isLegacy(a) && r.levelBefore() != 0) {
                    throw r.range(a.first(), b.last(), "invalid syntax. Perhaps you forgot a comma?");
                }
            }
        }
        r.reset(start);
        Node a = disjunction();
        if (a != null && r.accept(OuroParser.IF)) {
            Node b = disjunction();
            if (b != null && !r.at(OuroParser.ELSE, OuroParser.COLON)) {
                throw r.range(a.first(), b.last(), "expected 'else' after 'if' expression");
            }
        }
        r.reset(start);
        if (r.accept(OuroParser.LAMBDA)) {
            r.lambdaParameters.all();
            int colon = r.mark();
            if (r.accept(OuroParser.COLON) && (r.at(OuroParser.FSTRING_MIDDLE) || endsField(start))) {
                throw r.range(
                        start, colon, "f-string: lambda expressions are not allowed without parentheses");
            }
        }
    }

    /** Whether a replacement field that begins with the {@code lambda} at {@code start} ends here, its format empty. */
    private boolean endsField(int start) {
        if (!r.at(OuroParser.RBRACE) || start < 2 || r.token(start - 1).getType() != OuroParser.LBRACE) {
            return false;
        }
        int before = r.token(start - 2).getType();
        return before == OuroParser.FSTRING_START
                || before == OuroParser.FSTRING_MIDDLE
                || before == OuroParser.RBRACE;
    }

    private boolean atPrefixedStringOrSoftKeyword() {
        int start = r.mark();
        if (!r.at(OuroParser.NAME)) {
            return false;
        }
        SourceToken name = r.token(start);
        if (startsSoftKeyword(name.getText())) {
            return true;
        }
        r.advance();
        boolean string = r.at(OuroParser.STRING);
        r.reset(start);
        return string;
    }

    /** CPython compares only as many letters as the name has: {@code c} counts as {@code case}. */
    private static boolean startsSoftKeyword(String name) {
        return "match".startsWith(name) || "case".startsWith(name) || "type".startsWith(name) || "_".equals(name);
    }

    private boolean isLegacy(Node node) {
        SourceToken token = r.token(node.first());
        return node.shape() == Shape.NAME && (token.is("print") || token.is("exec"));
    }

    private void invalidLegacyExpression(int start) {
        if (!r.accept(OuroParser.NAME) || r.at(OuroParser.LPAR)) {
            return;
        }
        Node b = starExpressions();
        if (b != null && isLegacy(Node.of(Shape.NAME, start, start))) {
            String name = r.token(start).getText();
            String message = "Missing parentheses in call to '%s'. Did you mean %s(...)?".formatted(name, name);
            throw r.range(start, b.last(), message);
        }
    }

    private Node lambda() {
        int start = r.mark();
        if (!r.accept(OuroParser.LAMBDA)) {
            return null;
        }
        r.lambdaParameters.all();
        if (!r.accept(OuroParser.COLON) || expression() == null) {
            return r.back(start);
        }
        return Node.of(Shape.LAMBDA, start, r.mark() - 1);
    }

    Node disjunction() {
        return r.once(Memo.DISJUNCTION, () -> {
            int start = r.mark();
            Node first = inversion();
            if (first == null) {
                return null;
            }
            boolean chain = false;
            while (true) {
                int before = r.mark();
                if ((r.accept(OuroParser.AND) || r.accept(OuroParser.OR)) && inversion() != null) {
                    chain = true;
                } else {
                    r.reset(before);
                    return chain ? Node.of(Shape.OPERATION, start, r.mark() - 1) : first;
                }
            }
        });
    }

    private Node inversion() {
        int start = r.mark();
        boolean inverted = false;
        while (r.accept(OuroParser.NOT)) {
            inverted = true;
        }
        Node value = comparison();
        if (value == null) {
            return r.back(start);
        }
        return inverted ? Node.of(Shape.OPERATION, start, r.mark() - 1) : value;
    }

    private Node comparison() {
        int start = r.mark();
        Node left = bitwiseOr();
        if (left == null) {
            return null;
        }
        int operators = 0;
        boolean in = false;
        while (true) {
            int before = r.mark();
            boolean isIn = r.at(OuroParser.IN);
            if (!comparisonOperator() || bitwiseOr() == null) {
                r.reset(before);
                break;
            }
            in |= operators++ == 0 && isIn;
        }
        return operators == 0
                ? left
                : new Node(Shape.COMPARISON, start, r.mark() - 1, List.of(left), in);
    }

    private boolean comparisonOperator() {
        switch (r.peek()) {
            case OuroParser.EQEQUAL, OuroParser.NOTEQUAL, OuroParser.LESS, OuroParser.LESSEQUAL,
                    OuroParser.GREATER, OuroParser.GREATEREQUAL, OuroParser.IN -> {
                r.advance();
                return true;
            }
            case OuroParser.IS -> {
                r.advance();
                r.accept(OuroParser.NOT);
                return true;
            }
            case OuroParser.NOT -> {
                r.advance();
                return r.accept(OuroParser.IN);
            }
            default -> {
                return false;
            }
        }
    }

    Node bitwiseOr() {
        return r.once(Memo.BITWISE_OR, () -> {
            int start = r.mark();
            Node first = factor();
            if (first == null) {
                return null;
            }
            boolean chain = false;
            while (true) {
                int before = r.mark();
                boolean arithmetic = isArithmetic();
                if (binaryOperator() && (factor() != null || arithmetic && inverted())) {
                    chain = true;
                } else {
                    r.reset(before);
                    return chain ? Node.of(Shape.OPERATION, start, r.mark() - 1) : first;
                }
            }
        });
    }

    private boolean isArithmetic() {
        return switch (r.peek()) {
            case OuroParser.PLUS, OuroParser.MINUS, OuroParser.STAR, OuroParser.SLASH, OuroParser.DOUBLESLASH,
                    OuroParser.PERCENT, OuroParser.AT ->
                true;
            default -> false;
        };
    }

    /** Throws when {@code not} stands where an operand must. */
    private boolean inverted() {
        int start = r.mark();
        if (r.mistakes() && r.at(OuroParser.NOT)) {
            Node operand = inversion();
            if (operand != null) {
                throw r.range(start, operand.last(), "'not' after an operator must be parenthesized");
            }
            r.reset(start);
        }
        return false;
    }

    private boolean binaryOperator() {
        switch (r.peek()) {
            case OuroParser.VBAR, OuroParser.CIRCUMFLEX, OuroParser.AMPERSAND, OuroParser.LEFTSHIFT,
                    OuroParser.RIGHTSHIFT, OuroParser.PLUS, OuroParser.MINUS, OuroParser.STAR, OuroParser.SLASH,
                    OuroParser.DOUBLESLASH, OuroParser.PERCENT, OuroParser.AT -> {
                r.advance();
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private Node factor() {
        int start = r.mark();
        boolean signed = false;
        while (r.at(OuroParser.PLUS, OuroParser.MINUS, OuroParser.TILDE)) {
            r.advance();
            signed = true;
        }
        Node value = power();
        if (value == null) {
            if (signed) {
                inverted();
            }
            return r.back(start);
        }
        return signed ? Node.of(Shape.OPERATION, start, r.mark() - 1) : value;
    }

    private Node power() {
        int start = r.mark();
        Node base = awaited();
        if (base == null) {
            return null;
        }
        int after = r.mark();
        if (r.accept(OuroParser.DOUBLESTAR) && factor() != null) {
            return Node.of(Shape.OPERATION, start, r.mark() - 1);
        }
        r.reset(after);
        return base;
    }

    private Node awaited() {
        int start = r.mark();
        if (r.accept(OuroParser.AWAIT)) {
            return r.atoms.primary() == null ? r.back(start) : Node.of(Shape.AWAIT, start, r.mark() - 1);
        }
        return r.atoms.primary();
    }
}
