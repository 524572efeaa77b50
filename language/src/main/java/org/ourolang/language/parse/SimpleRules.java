// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.List;
import org.ourolang.language.parse.Node.Shape;
import org.ourolang.language.parse.Node.TargetUse;
import org.ourolang.language.parse.Recognizer.Memo;

/** Simple statements, for the diagnosis. */
final class SimpleRules {
    private final Recognizer r;

    SimpleRules(Recognizer recognizer) {
        this.r = recognizer;
    }

    /** A line of simple statements. */
    boolean line() {
        int start = r.mark();
        if (simple() == null) {
            return false;
        }
        while (r.accept(OuroParser.SEMI)) {
            if (simple() == null) {
                break;
            }
        }
        if (r.accept(OuroParser.NEWLINE)) {
            return true;
        }
        r.reset(start);
        return false;
    }

    private Node simple() {
        return r.once(Memo.SIMPLE, () -> {
            int start = r.mark();
            if (assignment() || r.atWord("type") && typeAlias() || back(start)) {
                return Node.NONE;
            }
            if (r.expressions.starExpressions() != null || other()) {
                return Node.NONE;
            }
            return r.back(start);
        });
    }

    private boolean back(int to) {
        r.reset(to);
        return false;
    }

    private boolean other() {
        int start = r.mark();
        boolean matched = switch (r.peek()) {
            case OuroParser.RETURN -> {
                r.advance();
                r.expressions.starExpressions();
                yield true;
            }
            case OuroParser.IMPORT -> importNames();
            case OuroParser.FROM -> importFrom();
            case OuroParser.RAISE -> raise();
            case OuroParser.PASS, OuroParser.BREAK, OuroParser.CONTINUE -> r.accept(r.peek());
            case OuroParser.DEL -> delete();
            case OuroParser.YIELD -> r.expressions.yieldExpression() != null;
            case OuroParser.ASSERT -> assertion();
            case OuroParser.GLOBAL, OuroParser.NONLOCAL -> names();
            default -> false;
        };
        if (!matched) {
            r.reset(start);
        }
        return matched;
    }

    private boolean assignment() {
        int start = r.mark();
        boolean matched = annotated(start) || chained(start) || augmented(start);
        if (!matched) {
            r.reset(start);
            if (r.mistakes()) {
                new AssignmentMistakes(r).check();
                r.reset(start);
            }
        }
        return matched;
    }

    private boolean annotated(int start) {
        if (r.accept(OuroParser.NAME) && annotation()) {
            return true;
        }
        r.reset(start);
        boolean target = false;
        if (r.accept(OuroParser.LPAR)) {
            target = r.targets.singleTarget() != null && r.accept(OuroParser.RPAR);
        }
        if (!target) {
            r.reset(start);
            target = r.targets.subscriptOrAttribute() != null;
        }
        return target && annotation();
    }

    private boolean annotation() {
        if (!r.accept(OuroParser.COLON) || r.expressions.expression() == null) {
            return false;
        }
        int after = r.mark();
        if (r.accept(OuroParser.EQUAL) && r.expressions.yieldOrExpressions() == null) {
            r.reset(after);
        }
        return true;
    }

    private boolean chained(int start) {
        r.reset(start);
        boolean any = false;
        while (true) {
            int before = r.mark();
            if (r.targets.starTargets() != null && r.accept(OuroParser.EQUAL)) {
                any = true;
            } else {
                r.reset(before);
                break;
            }
        }
        return any && r.expressions.yieldOrExpressions() != null && !r.at(OuroParser.EQUAL);
    }

    private boolean augmented(int start) {
        r.reset(start);
        return r.targets.singleTarget() != null
                && r.accept(OuroParser.AUGMENTED)
                && r.expressions.yieldOrExpressions() != null;
    }

    private boolean typeAlias() {
        r.advance();
        if (!r.accept(OuroParser.NAME)) {
            return false;
        }
        int parameters = r.mark();
        boolean empty = r.accept(OuroParser.LSQB) && r.at(OuroParser.RSQB);
        if (empty && !r.mistakes()) {
            return false;
        }
        r.reset(parameters);
        r.compound.typeParameters();
        return r.accept(OuroParser.EQUAL) && r.expressions.expression() != null;
    }

    private boolean raise() {
        r.advance();
        if (r.expressions.expression() != null) {
            int after = r.mark();
            if (r.accept(OuroParser.FROM) && r.expressions.expression() == null) {
                r.reset(after);
            }
        }
        return true;
    }

    private boolean assertion() {
        r.advance();
        if (r.expressions.expression() == null) {
            return false;
        }
        int after = r.mark();
        if (r.accept(OuroParser.COMMA) && r.expressions.expression() == null) {
            r.reset(after);
        }
        return true;
    }

    private boolean names() {
        r.advance();
        return r.gather(() -> {
            int at = r.mark();
            return r.accept(OuroParser.NAME) ? Node.of(Shape.NAME, at, at) : null;
        }) != null;
    }

    private boolean delete() {
        r.advance();
        int start = r.mark();
        if (r.targets.deleteTargets() && r.at(OuroParser.SEMI, OuroParser.NEWLINE)) {
            return true;
        }
        r.reset(start);
        if (r.mistakes()) {
            Node wrong = r.expressions.starExpressions();
            if (wrong != null) {
                r.checkTarget(wrong, TargetUse.DELETE);
            }
        }
        return false;
    }

    private Node dottedName() {
        int start = r.mark();
        if (!r.accept(OuroParser.NAME)) {
            return null;
        }
        while (true) {
            int before = r.mark();
            if (!r.accept(OuroParser.DOT) || !r.accept(OuroParser.NAME)) {
                r.reset(before);
                return Node.of(Shape.OTHER, start, r.mark() - 1);
            }
        }
    }

    private Node dottedAlias() {
        return dottedName() == null ? null : alias();
    }

    private Node alias() {
        int after = r.mark();
        if (r.accept(OuroParser.AS) && !r.accept(OuroParser.NAME)) {
            r.reset(after);
        }
        return Node.NONE;
    }

    private boolean importNames() {
        int start = r.mark();
        r.advance();
        if (r.mistakes()) {
            if (r.gather(this::dottedName) != null && r.accept(OuroParser.FROM) && dottedName() != null) {
                throw r.from(start, "Did you mean to use 'from ... import ...' instead?");
            }
            r.reset(start + 1);
            if (r.accept(OuroParser.NEWLINE)) {
                throw r.from(start + 1, "Expected one or more names after 'import'");
            }
        }
        r.reset(start + 1);
        return r.gather(this::dottedAlias) != null;
    }

    private boolean importFrom() {
        r.advance();
        boolean dots = false;
        while (r.at(OuroParser.DOT, OuroParser.ELLIPSIS)) {
            r.advance();
            dots = true;
        }
        if (dottedName() == null && !dots || !r.accept(OuroParser.IMPORT)) {
            return false;
        }
        int start = r.mark();
        if (r.accept(OuroParser.LPAR)) {
            if (r.gather(this::nameAlias) != null) {
                r.accept(OuroParser.COMMA);
                if (r.accept(OuroParser.RPAR)) {
                    return true;
                }
            }
            r.reset(start);
        }
        List<Node> names = r.gather(this::nameAlias);
        if (names != null && !r.at(OuroParser.COMMA)) {
            return true;
        }
        if (names == null && r.accept(OuroParser.STAR)) {
            return true;
        }
        if (r.mistakes()) {
            if (names != null && r.accept(OuroParser.COMMA) && r.accept(OuroParser.NEWLINE)) {
                throw r.here("trailing comma not allowed without surrounding parentheses");
            }
            r.reset(start);
            if (r.accept(OuroParser.NEWLINE)) {
                throw r.from(start, "Expected one or more names after 'import'");
            }
        }
        return false;
    }

    private Node nameAlias() {
        return r.accept(OuroParser.NAME) ? alias() : null;
    }
}
