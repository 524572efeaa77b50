// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.List;
import java.util.function.Supplier;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.parse.Node.Shape;
import org.ourolang.language.parse.Recognizer.Memo;

/** Primaries, displays and comprehensions, for the diagnosis. */
final class AtomRules {
    private final Recognizer r;
    private final StringRules strings;

    AtomRules(Recognizer recognizer) {
        this.r = recognizer;
        this.strings = new StringRules(recognizer);
    }

    Node primary() {
        return r.once(Memo.PRIMARY, () -> {
            int start = r.mark();
            Node left = atom();
            while (left != null) {
                Node longer = trailer(start);
                if (longer == null) {
                    return left;
                }
                left = longer;
            }
            return null;
        });
    }

    /** What makes a primary longer: an attribute, a call, a subscript; null when none of them comes. */
    Node trailer(int start) {
        int before = r.mark();
        if (r.accept(OuroParser.DOT)) {
            return r.accept(OuroParser.NAME) ? Node.of(Shape.ATTRIBUTE, start, r.mark() - 1) : r.back(before);
        }
        if (r.at(OuroParser.LSQB, OuroParser.LBRACE)) {
            invalidComprehension();
            r.reset(before);
        }
        if (r.at(OuroParser.LPAR)) {
            if (generator() != null) {
                return Node.of(Shape.CALL, start, r.mark() - 1);
            }
            r.reset(before);
            r.advance();
            r.arguments.arguments();
            return r.accept(OuroParser.RPAR) ? Node.of(Shape.CALL, start, r.mark() - 1) : r.back(before);
        }
        if (r.accept(OuroParser.LSQB)) {
            return slices() && r.accept(OuroParser.RSQB)
                    ? Node.of(Shape.SUBSCRIPT, start, r.mark() - 1)
                    : r.back(before);
        }
        return null;
    }

    boolean slices() {
        List<Node> list = r.gather(() -> {
            Node slice = slice();
            return slice != null ? slice : r.arguments.starredExpression();
        });
        if (list == null) {
            return false;
        }
        r.accept(OuroParser.COMMA);
        return true;
    }

    private Node slice() {
        int start = r.mark();
        r.expressions.expression();
        if (r.accept(OuroParser.COLON)) {
            r.expressions.expression();
            if (r.accept(OuroParser.COLON)) {
                r.expressions.expression();
            }
            return Node.NONE;
        }
        r.reset(start);
        return r.expressions.namedExpression();
    }

    Node atom() {
        int start = r.mark();
        return switch (r.peek()) {
            case OuroParser.NAME -> single(Shape.NAME);
            case OuroParser.TRUE -> single(Shape.TRUE);
            case OuroParser.FALSE -> single(Shape.FALSE);
            case OuroParser.NONE -> single(Shape.NONE);
            case OuroParser.ELLIPSIS -> single(Shape.ELLIPSIS);
            case OuroParser.NUMBER -> single(Shape.LITERAL);
            case OuroParser.STRING, OuroParser.FSTRING_START -> strings.strings();
            case OuroParser.LPAR -> firstOf(start, tuple(), this::group, this::generator);
            case OuroParser.LSQB -> firstOf(start, list(), this::listComprehension, () -> null);
            case OuroParser.LBRACE -> braces(start);
            default -> null;
        };
    }

    private Node single(Shape shape) {
        int at = r.mark();
        r.advance();
        return Node.of(shape, at, at);
    }

    private Node firstOf(
            int start, Node first, Supplier<Node> second, Supplier<Node> third) {
        if (first != null) {
            return first;
        }
        r.reset(start);
        Node node = second.get();
        if (node != null) {
            return node;
        }
        r.reset(start);
        return third.get();
    }

    Node tuple() {
        int start = r.mark();
        if (!r.accept(OuroParser.LPAR)) {
            return null;
        }
        int inside = r.mark();
        List<Node> elements = List.of();
        Node first = r.expressions.starNamedExpression();
        if (first != null && r.accept(OuroParser.COMMA)) {
            elements = TreeBuilder.listOf(first);
            List<Node> rest = r.expressions.starNamedExpressions();
            if (rest != null) {
                elements.addAll(rest);
            }
        } else {
            r.reset(inside);
        }
        return r.accept(OuroParser.RPAR) ? Node.of(Shape.TUPLE, start, r.mark() - 1, elements) : r.back(start);
    }

    private Node group() {
        int start = r.mark();
        r.advance();
        Node inner = r.expressions.yieldExpression();
        if (inner == null) {
            inner = r.expressions.namedExpression();
        }
        if (inner != null && r.accept(OuroParser.RPAR)) {
            return inner;
        }
        r.reset(start);
        if (r.mistakes()) {
            r.advance();
            Node starred = r.arguments.starredExpression();
            if (starred != null && r.accept(OuroParser.RPAR)) {
                throw r.at(starred, "cannot use starred expression here");
            }
            r.reset(start + 1);
            if (r.accept(OuroParser.DOUBLESTAR) && r.expressions.expression() != null && r.accept(OuroParser.RPAR)) {
                throw r.at(start + 1, "cannot use double starred expression here");
            }
        }
        return r.back(start);
    }

    Node generator() {
        int start = r.mark();
        if (r.accept(OuroParser.LPAR)) {
            Node element = r.expressions.assignmentExpression();
            if (element == null) {
                element = r.expressions.expressionWithoutWalrus();
            }
            if (element != null && clauses() != null && r.accept(OuroParser.RPAR)) {
                return Node.of(Shape.GENERATOR, start, r.mark() - 1);
            }
        }
        r.reset(start);
        invalidComprehension();
        return r.back(start);
    }

    Node list() {
        int start = r.mark();
        if (!r.accept(OuroParser.LSQB)) {
            return null;
        }
        List<Node> elements = r.expressions.starNamedExpressions();
        return r.accept(OuroParser.RSQB)
                ? Node.of(Shape.LIST, start, r.mark() - 1, elements == null ? List.of() : elements)
                : r.back(start);
    }

    private Node listComprehension() {
        int start = r.mark();
        r.advance();
        if (r.expressions.namedExpression() != null && clauses() != null && r.accept(OuroParser.RSQB)) {
            return Node.of(Shape.LIST_COMPREHENSION, start, r.mark() - 1);
        }
        r.reset(start);
        invalidComprehension();
        return r.back(start);
    }

    private Node braces(int start) {
        Node node = dict();
        if (node != null) {
            return node;
        }
        r.reset(start + 1);
        if (r.expressions.starNamedExpressions() != null && r.accept(OuroParser.RBRACE)) {
            return Node.of(Shape.SET, start, r.mark() - 1);
        }
        r.reset(start + 1);
        if (keyAndValue() && clauses() != null && r.accept(OuroParser.RBRACE)) {
            return Node.of(Shape.DICT_COMPREHENSION, start, r.mark() - 1);
        }
        r.reset(start + 1);
        invalidDictComprehension(start);
        r.reset(start + 1);
        if (r.expressions.namedExpression() != null && clauses() != null && r.accept(OuroParser.RBRACE)) {
            return Node.of(Shape.SET_COMPREHENSION, start, r.mark() - 1);
        }
        r.reset(start);
        invalidComprehension();
        return r.back(start);
    }

    private Node dict() {
        int start = r.mark();
        r.advance();
        if (r.gather(this::dictItem) != null) {
            r.accept(OuroParser.COMMA);
        }
        if (r.accept(OuroParser.RBRACE)) {
            return Node.of(Shape.DICT, start, r.mark() - 1);
        }
        r.reset(start + 1);
        invalidDictItems();
        return r.back(start);
    }

    private Node dictItem() {
        int start = r.mark();
        if (r.accept(OuroParser.DOUBLESTAR)) {
            return r.expressions.bitwiseOr() == null ? r.back(start) : Node.NONE;
        }
        return keyAndValue() ? Node.NONE : r.back(start);
    }

    private boolean keyAndValue() {
        return r.expressions.expression() != null
                && r.accept(OuroParser.COLON)
                && r.expressions.expression() != null;
    }

    private void invalidDictItems() {
        int start = r.mark();
        if (r.gather(this::dictItem) != null && r.accept(OuroParser.COMMA)) {
            int key = r.mark();
            Node a = r.expressions.expression();
            if (a != null && !r.at(OuroParser.COLON)) {
                throw r.lastCharacter(a, "':' expected after dictionary key")
                        .end(SyntaxErrorException.START_ONLY);
            }
            r.reset(key);
            invalidDictValue();
        }
        r.reset(start);
        invalidDictValue();
    }

    private void invalidDictValue() {
        if (r.expressions.expression() == null) {
            return;
        }
        int colon = r.mark();
        if (!r.accept(OuroParser.COLON)) {
            return;
        }
        int star = r.mark();
        if (r.accept(OuroParser.STAR) && r.expressions.bitwiseOr() != null) {
            throw r.from(star, "cannot use a starred expression in a dictionary value");
        }
        r.reset(star);
        if (r.at(OuroParser.RBRACE, OuroParser.COMMA)) {
            throw r.at(colon, "expression expected after dictionary key and ':'");
        }
    }

    private void invalidDictComprehension(int start) {
        if (r.mistakes()
                && r.accept(OuroParser.DOUBLESTAR)
                && r.expressions.bitwiseOr() != null
                && clauses() != null
                && r.accept(OuroParser.RBRACE)) {
            throw r.at(start + 1, "dict unpacking cannot be used in dict comprehension");
        }
    }

    private void invalidComprehension() {
        if (!r.mistakes() || !r.at(OuroParser.LSQB, OuroParser.LPAR, OuroParser.LBRACE)) {
            return;
        }
        boolean round = r.at(OuroParser.LPAR);
        r.advance();
        int inside = r.mark();
        Node starred = r.arguments.starredExpression();
        if (starred != null && clauses() != null) {
            throw r.at(starred, "iterable unpacking cannot be used in comprehension");
        }
        r.reset(inside);
        if (round) {
            return;
        }
        Node a = r.expressions.starNamedExpression();
        int comma = r.mark();
        if (a == null || !r.accept(OuroParser.COMMA)) {
            return;
        }
        List<Node> rest = r.expressions.starNamedExpressions();
        if (rest != null && clauses() != null) {
            throw r.range(
                    a.first(), rest.get(rest.size() - 1).last(),
                    "did you forget parentheses around the comprehension target?");
        }
        r.reset(comma + 1);
        if (clauses() != null) {
            throw r.range(a.first(), comma, "did you forget parentheses around the comprehension target?");
        }
    }

    /** The clauses of a comprehension; the parts are the last clause's target and its last item. */
    Node clauses() {
        Node last = null;
        while (true) {
            Node next = clause();
            if (next == null) {
                return last;
            }
            last = next;
        }
    }

    private Node clause() {
        int start = r.mark();
        r.accept(OuroParser.ASYNC);
        if (!r.accept(OuroParser.FOR)) {
            return r.back(start);
        }
        int targetsAt = r.mark();
        Node target = r.targets.starTargets();
        if (target != null && r.accept(OuroParser.IN)) {
            Node item = r.expressions.disjunction();
            if (item == null) {
                return r.back(start);
            }
            while (true) {
                int before = r.mark();
                Node condition = r.accept(OuroParser.IF) ? r.expressions.disjunction() : null;
                if (condition == null) {
                    r.reset(before);
                    return Node.of(Shape.OTHER, start, r.mark() - 1, List.of(target, item));
                }
                item = condition;
            }
        }
        r.reset(targetsAt);
        if (r.gather(r.expressions::bitwiseOr) != null) {
            r.accept(OuroParser.COMMA);
            if (!r.at(OuroParser.IN)) {
                throw r.here("'in' expected after for-loop variables");
            }
        }
        if (r.mistakes()) {
            r.reset(targetsAt);
            Node wrong = r.expressions.starExpressions();
            if (wrong != null) {
                r.checkTarget(wrong, Node.TargetUse.FOR);
            }
        }
        return r.back(start);
    }
}
