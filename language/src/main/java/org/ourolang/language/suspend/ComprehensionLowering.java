// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/** Turns comprehensions that can suspend into loops. */
final class ComprehensionLowering {
    private final Emission emission;
    private final ExpressionLowering expressions;

    ComprehensionLowering(Emission emission, ExpressionLowering expressions) {
        this.emission = emission;
        this.expressions = expressions;
    }

    Expression lower(Expression.Comprehension e) {
        Expression iterable = expressions.lower(e.clauses().getFirst().iterable());
        if (!SuspensionPoints.inComprehensionBody(e)) {
            return withFirstIterable(e, iterable);
        }
        Expression first = emission.stash(iterable);
        int collection = emission.temporary();
        emission.set(collection, empty(e));
        List<Statement> loops = emission.collect(() -> clause(e, 0, first, collection));
        emission.emit(new Statement.InScope(e.span(), e.scope(), loops));
        return new Expression.Temporary(e.span(), collection);
    }

    private static Expression withFirstIterable(Expression.Comprehension e, Expression iterable) {
        List<Expression.Comprehension.Clause> clauses = new ArrayList<>(e.clauses());
        Expression.Comprehension.Clause first = clauses.getFirst();
        clauses.set(
                0,
                new Expression.Comprehension.Clause(
                        first.span(), first.async(), first.target(), iterable, first.conditions()));
        return new Expression.Comprehension(e.span(), e.scope(), e.kind(), e.element(), e.value(), clauses);
    }

    private static Expression empty(Expression.Comprehension e) {
        return switch (e.kind()) {
            case LIST -> new Expression.ListDisplay(e.span(), List.of());
            case SET -> new Expression.SetDisplay(e.span(), List.of());
            case DICT -> new Expression.DictDisplay(e.span(), List.of());
            case GENERATOR -> throw new IllegalStateException("a generator expression has a frame of its own");
        };
    }

    private void clause(Expression.Comprehension e, int index, Expression iterable, int collection) {
        Expression.Comprehension.Clause clause = e.clauses().get(index);
        new TargetLowering(emission, expressions)
                .loop(clause.span(), failing(e, clause), clause.async(), clause.target(), iterable, () -> {
                    condition(e, index, 0, collection);
                });
    }

    /** Where a loop is said to fail: an asynchronous one anywhere in the comprehension. */
    private static Span failing(Expression.Comprehension e, Expression.Comprehension.Clause clause) {
        return clause.async() ? e.span() : clause.span();
    }

    private void condition(Expression.Comprehension e, int index, int condition, int collection) {
        List<Expression> conditions = e.clauses().get(index).conditions();
        if (condition < conditions.size()) {
            Span span = conditions.get(condition).span();
            Expression test = expressions.test(conditions.get(condition));
            List<Statement> body = emission.collect(() -> condition(e, index, condition + 1, collection));
            emission.emit(new Statement.If(span, test, body, List.of()));
        } else if (index + 1 < e.clauses().size()) {
            clause(e, index + 1, expressions.lower(e.clauses().get(index + 1).iterable()), collection);
        } else {
            List<Expression> item = expressions.sequence(e.element(), e.value());
            emission.emit(new Statement.Collect(
                    e.element().span(), e.kind(), collection, item.get(0), item.get(1)));
        }
    }

    /** The loops of a generator expression's function, not lowered. */
    static List<Statement> generatorBody(Expression.Comprehension e) {
        Span span = e.element().span();
        Statement innermost = new Statement.ExpressionStatement(span, new Expression.Yield(span, e.element()));
        for (int index = e.clauses().size() - 1; index >= 0; index--) {
            Expression.Comprehension.Clause clause = e.clauses().get(index);
            for (Expression condition : clause.conditions().reversed()) {
                innermost = new Statement.If(condition.span(), condition, List.of(innermost), List.of());
            }
            Expression iterable =
                    index == 0 ? new Expression.Name(clause.iterable().span(), ".0") : clause.iterable();
            innermost = new Statement.For(
                    clause.span(),
                    failing(e, clause),
                    clause.async(),
                    clause.target(),
                    iterable,
                    List.of(innermost),
                    List.of());
        }
        return List.of(innermost);
    }
}
