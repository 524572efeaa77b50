// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.parse.Node.Shape;
import org.ourolang.language.parse.Recognizer.Memo;

/** A call's arguments, for the diagnosis. */
final class ArgumentRules {
    private final Recognizer r;

    ArgumentRules(Recognizer recognizer) {
        this.r = recognizer;
    }

    /** Arguments up to the closing bracket. */
    Node arguments() {
        return r.once(Memo.ARGUMENTS, () -> {
            int start = r.mark();
            Node args = args();
            if (args != null) {
                r.accept(OuroParser.COMMA);
                if (r.at(OuroParser.RPAR)) {
                    return args;
                }
            }
            r.reset(start);
            if (r.mistakes()) {
                invalidArguments(start);
            }
            return r.back(start);
        });
    }

    Node starredExpression() {
        int start = r.mark();
        if (!r.at(OuroParser.STAR)) {
            return null;
        }
        if (r.mistakes()) {
            r.advance();
            if (r.expressions.expression() != null && r.accept(OuroParser.EQUAL)) {
                Node b = r.expressions.expression();
                if (b != null) {
                    throw r.range(start, b.last(), "cannot assign to iterable argument unpacking");
                }
            }
            r.reset(start);
        }
        r.advance();
        Node value = r.expressions.expression();
        if (value != null) {
            return Node.of(Shape.STARRED, start, r.mark() - 1, List.of(value));
        }
        throw r.here("Invalid star expression");
    }

    private Node positional() {
        int start = r.mark();
        Node starred = starredExpression();
        if (starred != null) {
            return starred;
        }
        Node value = r.expressions.assignmentExpression();
        if (value == null) {
            value = r.expressions.expressionWithoutWalrus();
        }
        return value == null || r.at(OuroParser.EQUAL) ? r.back(start) : value;
    }

    /** The parts are the positional arguments; the flag tells of an unpacked mapping. */
    private Node args() {
        int start = r.mark();
        List<Node> positional = r.gather(this::positional);
        if (positional == null) {
            Node keywords = keywords();
            return keywords == null ? r.back(start) : keywords;
        }
        int after = r.mark();
        boolean mapping = false;
        if (r.accept(OuroParser.COMMA)) {
            Node keywords = keywords();
            if (keywords == null) {
                r.reset(after);
            } else {
                mapping = keywords.flag();
                positional = new ArrayList<>(positional);
                positional.addAll(keywords.parts());
            }
        }
        return new Node(Shape.CALL, start, r.mark() - 1, positional, mapping);
    }

    private Node keywords() {
        int start = r.mark();
        List<Node> starred = r.gather(this::keywordOrStarred);
        List<Node> positional = new ArrayList<>();
        boolean mapping = false;
        if (starred != null) {
            for (Node node : starred) {
                if (node.shape() == Shape.STARRED) {
                    positional.add(node);
                }
            }
            int after = r.mark();
            List<Node> more = r.accept(OuroParser.COMMA) ? r.gather(this::keywordOrMapping) : null;
            if (more == null) {
                r.reset(after);
            } else {
                mapping = more.stream().anyMatch(Node::flag);
            }
        } else {
            r.reset(start);
            List<Node> more = r.gather(this::keywordOrMapping);
            if (more == null) {
                return r.back(start);
            }
            mapping = more.stream().anyMatch(Node::flag);
        }
        return new Node(Shape.CALL, start, r.mark() - 1, positional, mapping);
    }

    private Node keyword() {
        int start = r.mark();
        if (r.mistakes()) {
            invalidKeyword(start);
            r.reset(start);
        }
        if (r.accept(OuroParser.NAME) && r.accept(OuroParser.EQUAL) && r.expressions.expression() != null) {
            return Node.of(Shape.OTHER, start, r.mark() - 1);
        }
        return r.back(start);
    }

    private Node keywordOrStarred() {
        Node keyword = keyword();
        return keyword != null ? keyword : starredExpression();
    }

    private Node keywordOrMapping() {
        Node keyword = keyword();
        if (keyword != null) {
            return keyword;
        }
        int start = r.mark();
        if (r.accept(OuroParser.DOUBLESTAR) && r.expressions.expression() != null) {
            return new Node(Shape.OTHER, start, r.mark() - 1, List.of(), true);
        }
        return r.back(start);
    }

    private void invalidKeyword(int start) {
        if (r.at(OuroParser.TRUE, OuroParser.FALSE, OuroParser.NONE)) {
            r.advance();
            if (r.accept(OuroParser.EQUAL)) {
                throw r.range(start, start + 1, "cannot assign to " + r.token(start).getText());
            }
            r.reset(start);
        }
        boolean keyword = r.accept(OuroParser.NAME) && r.accept(OuroParser.EQUAL);
        if (keyword && r.expressions.expression() != null && r.atoms.clauses() != null) {
            throw r.range(start, start + 1, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
        r.reset(start);
        if (!keyword) {
            Node a = r.expressions.expression();
            int equal = r.mark();
            if (a != null && r.accept(OuroParser.EQUAL)) {
                throw r.range(
                        a.first(), equal, "expression cannot contain assignment, perhaps you meant \"==\"?");
            }
            r.reset(start);
        }
        if (r.accept(OuroParser.DOUBLESTAR) && r.expressions.expression() != null && r.accept(OuroParser.EQUAL)) {
            Node b = r.expressions.expression();
            if (b != null) {
                throw r.range(start, b.last(), "cannot assign to keyword argument unpacking");
            }
        }
    }

    private void invalidArguments(int start) {
        afterMapping(start);
        r.reset(start);
        Node a = r.expressions.expression();
        Node clauses = a == null ? null : r.atoms.clauses();
        if (clauses != null && r.accept(OuroParser.COMMA)) {
            int after = r.mark();
            if (args() == null) {
                r.reset(after);
                if (r.expressions.expression() == null || r.atoms.clauses() == null) {
                    r.reset(after);
                }
            }
            throw bareGenerator(a, clauses.parts().get(1));
        }
        r.reset(start);
        if (r.accept(OuroParser.NAME) && r.accept(OuroParser.EQUAL) && r.expressions.expression() != null
                && r.atoms.clauses() != null) {
            throw r.range(start, start + 1, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
        missingValue(start);
        r.reset(start);
        bareGeneratorBehindOthers(start);
    }

    private void afterMapping(int start) {
        Node args = args();
        int comma = r.mark();
        if (args != null && args.flag() && r.accept(OuroParser.COMMA)
                && r.gather(this::unpackedIterable) != null) {
            throw r.from(comma, "iterable argument unpacking follows keyword argument unpacking");
        }
    }

    private Node unpackedIterable() {
        int start = r.mark();
        Node starred = starredExpression();
        return starred == null || r.at(OuroParser.EQUAL) ? r.back(start) : starred;
    }

    private void missingValue(int start) {
        r.reset(start);
        int name = start;
        if (args() != null && r.accept(OuroParser.COMMA)) {
            name = r.mark();
        }
        r.reset(name);
        if (r.accept(OuroParser.NAME) && r.accept(OuroParser.EQUAL) && r.at(OuroParser.COMMA, OuroParser.RPAR)) {
            throw r.range(name, name + 1, "expected argument value expression");
        }
    }

    private void bareGeneratorBehindOthers(int start) {
        Node args = args();
        if (args == null) {
            return;
        }
        int after = r.mark();
        Node clauses = r.atoms.clauses();
        if (clauses != null && args.parts().size() > 1) {
            throw bareGenerator(args.parts().get(args.parts().size() - 1), clauses.parts().get(1));
        }
        r.reset(after);
        if (!r.accept(OuroParser.COMMA)) {
            return;
        }
        int second = r.mark();
        Node a = r.expressions.expression();
        clauses = a == null ? null : r.atoms.clauses();
        if (clauses != null) {
            throw bareGenerator(a, clauses.parts().get(1));
        }
        r.reset(second);
        if (args() != null) {
            throw r.here("positional argument follows keyword argument" + (args.flag() ? " unpacking" : ""));
        }
        r.reset(start);
    }

    private RuntimeException bareGenerator(Node first, Node last) {
        return r.range(first.first(), last.last(), "Generator expression must be parenthesized");
    }
}
