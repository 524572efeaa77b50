// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.ourolang.language.parse.Node.TargetUse;

/** What goes wrong in assignments. */
final class AssignmentMistakes {
    private final Recognizer r;

    AssignmentMistakes(Recognizer recognizer) {
        this.r = recognizer;
    }

    /** Throws when a mistake is recognised at the mark. */
    void check() {
        int start = r.mark();
        Node container = annotatedContainer();
        if (container != null && r.accept(OuroParser.COLON) && r.expressions.expression() != null) {
            throw r.at(container, "only single target (not %s) can be annotated".formatted(container.title()));
        }
        r.reset(start);
        Node a = r.expressions.starNamedExpression();
        if (a != null && r.accept(OuroParser.COMMA)) {
            while (r.expressions.starNamedExpressions() != null) {
                // reads all that comes
            }
            if (r.accept(OuroParser.COLON) && r.expressions.expression() != null) {
                throw r.at(a, "only single target (not tuple) can be annotated");
            }
        }
        r.reset(start);
        a = r.expressions.expression();
        if (a != null && r.accept(OuroParser.COLON) && r.expressions.expression() != null) {
            throw r.at(a, "illegal target for annotation");
        }
        r.reset(start);
        assigned();
        r.reset(start);
        a = r.expressions.starExpressions();
        if (a != null && r.accept(OuroParser.AUGMENTED) && r.expressions.yieldOrExpressions() != null) {
            throw r.at(a, "'%s' is an illegal expression for augmented assignment".formatted(a.title()));
        }
    }

    private void assigned() {
        skipTargets();
        int start = r.mark();
        Node a = r.expressions.starExpressions();
        if (a != null && r.accept(OuroParser.EQUAL)) {
            r.checkTarget(a, TargetUse.ASSIGN);
        }
        r.reset(start);
        a = r.expressions.yieldExpression();
        if (a != null && r.accept(OuroParser.EQUAL)) {
            throw r.at(a, "assignment to yield expression not possible");
        }
    }

    private void skipTargets() {
        while (true) {
            int before = r.mark();
            if (r.targets.starTargets() == null || !r.accept(OuroParser.EQUAL)) {
                r.reset(before);
                return;
            }
        }
    }

    private Node annotatedContainer() {
        int start = r.mark();
        Node node = r.atoms.list();
        if (node == null) {
            node = r.atoms.tuple();
        }
        if (node != null || !r.accept(OuroParser.LPAR)) {
            return node;
        }
        node = annotatedContainer();
        return node != null && r.accept(OuroParser.RPAR) ? node : r.back(start);
    }
}
