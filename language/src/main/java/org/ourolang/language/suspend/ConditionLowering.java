// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.UnaryOperator;

/**
 * Lowers what is evaluated only in part: boolean operations, conditional expressions and chained comparisons. Where
 * only the truth of the result matters, the temporary holds True or False, so that no object is asked twice.
 */
final class ConditionLowering {
    private final Emission emission;
    private final ExpressionLowering expressions;

    ConditionLowering(Emission emission, ExpressionLowering expressions) {
        this.emission = emission;
        this.expressions = expressions;
    }

    Expression test(Expression expression) {
        if (!SuspensionPoints.in(expression)) {
            return expression;
        }
        return switch (expression) {
            case Expression.Unary e when e.operator() == UnaryOperator.NOT -> new Expression.Unary(
                    e.span(), e.operator(), test(e.operand()));
            case Expression.BooleanOperation e -> booleanOperation(e, true);
            case Expression.Comparison e -> comparison(e, true);
            case Expression.Conditional e -> conditional(e, true);
            default -> expressions.lower(expression);
        };
    }

    private Expression lower(Expression expression, boolean test) {
        return test ? test(expression) : expressions.lower(expression);
    }

    private void set(int result, Expression value, boolean test) {
        emission.set(result, test ? truth(value) : value);
    }

    private static Expression truth(Expression value) {
        Span span = value.span();
        return new Expression.Conditional(
                span,
                value,
                new Expression.Constant(span, Expression.Literal.TRUE),
                new Expression.Constant(span, Expression.Literal.FALSE));
    }

    Expression booleanOperation(Expression.BooleanOperation e, boolean test) {
        if (!SuspensionPoints.any(tail(e.values(), 1))) {
            return firstOnly(e, e.values(), test);
        }
        int result = emission.temporary();
        chain(e, e.values(), result, test);
        return new Expression.Temporary(e.span(), result);
    }

    /** The operation on values of which at most the first can suspend. */
    private Expression firstOnly(Expression.BooleanOperation e, List<Expression> values, boolean test) {
        Expression first = lower(values.getFirst(), test);
        if (values.size() == 1) {
            return first;
        }
        List<Expression> lowered = new ArrayList<>(values);
        lowered.set(0, first);
        return new Expression.BooleanOperation(
                first.span().to(values.getLast().span()), e.conjunction(), lowered);
    }

    private void chain(Expression.BooleanOperation e, List<Expression> values, int result, boolean test) {
        if (!SuspensionPoints.any(tail(values, 1))) {
            set(result, firstOnly(e, values, test), test);
            return;
        }
        int head = 1;
        while (test && !SuspensionPoints.in(values.get(head))) {
            head++;
        }
        set(result, firstOnly(e, values.subList(0, head), test), test);
        List<Expression> rest = tail(values, head);
        Expression goOn = new Expression.Temporary(e.span(), result);
        if (!e.conjunction()) {
            goOn = new Expression.Unary(e.span(), UnaryOperator.NOT, goOn);
        }
        branch(e.span(), goOn, () -> chain(e, rest, result, test), () -> {});
    }

    private void branch(Span span, Expression test, Runnable body, Runnable orElse) {
        emission.emit(new Statement.If(span, test, emission.collect(body), emission.collect(orElse)));
    }

    private static <T> List<T> tail(List<T> list, int from) {
        return list.subList(from, list.size());
    }

    Expression conditional(Expression.Conditional e, boolean test) {
        Expression condition = test(e.test());
        if (!SuspensionPoints.in(e.body()) && !SuspensionPoints.in(e.orElse())) {
            return new Expression.Conditional(e.span(), condition, e.body(), e.orElse());
        }
        int result = emission.temporary();
        branch(
                e.span(),
                condition,
                () -> set(result, lower(e.body(), test), test),
                () -> set(result, lower(e.orElse(), test), test));
        return new Expression.Temporary(e.span(), result);
    }

    Expression comparison(Expression.Comparison e, boolean test) {
        if (!SuspensionPoints.any(tail(e.operands(), 1))) {
            List<Expression> both = expressions.sequence(e.first(), e.operands().getFirst());
            List<Expression> operands = new ArrayList<>(e.operands());
            operands.set(0, both.get(1));
            return new Expression.Comparison(e.span(), both.get(0), e.operators(), operands);
        }
        int result = emission.temporary();
        Expression left = emission.stash(expressions.lower(e.first()));
        chain(e.span(), left, e.operators(), e.operands(), result, test);
        return new Expression.Temporary(e.span(), result);
    }

    /** @param left already stored */
    private void chain(
            Span span,
            Expression left,
            List<ComparisonOperator> operators,
            List<Expression> operands,
            int result,
            boolean test) {
        Expression right = expressions.lower(operands.getFirst());
        List<Expression> rest = tail(operands, 1);
        if (!SuspensionPoints.any(rest)) {
            List<Expression> lowered = new ArrayList<>(operands);
            lowered.set(0, right);
            set(result, new Expression.Comparison(span, left, operators, lowered), test);
            return;
        }
        Expression stored = emission.stash(right);
        set(
                result,
                new Expression.Comparison(span, left, operators.subList(0, 1), List.of(stored)),
                test);
        branch(
                span,
                new Expression.Temporary(span, result),
                () -> chain(span, stored, tail(operators, 1), rest, result, test),
                () -> {});
    }
}
