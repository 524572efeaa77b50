// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/**
 * Lowers expressions: emits what must run up to the last suspension and answers the rest, an expression without
 * suspension points that is still to be evaluated, once.
 */
final class ExpressionLowering {
    private final Emission emission;
    private final DisplayLowering displays;
    private final ConditionLowering conditions;
    private final ComprehensionLowering comprehensions;

    ExpressionLowering(Emission emission) {
        this.emission = emission;
        this.displays = new DisplayLowering(emission, this);
        this.conditions = new ConditionLowering(emission, this);
        this.comprehensions = new ComprehensionLowering(emission, this);
    }

    /** The expression without its suspensions; the same object when it has none; null stays null. */
    Expression lower(Expression expression) {
        if (!SuspensionPoints.in(expression)) {
            return expression;
        }
        return switch (expression) {
            case Expression.Constant e -> e;
            case Expression.Name e -> e;
            case Expression.Temporary e -> e;
            case Expression.JoinedString e -> displays.joinedString(e);
            case Expression.FormattedValue e -> displays.formattedValue(e);
            case Expression.Unary e -> new Expression.Unary(e.span(), e.operator(), lower(e.operand()));
            case Expression.Binary e -> {
                List<Expression> operands = sequence(e.left(), e.right());
                yield new Expression.Binary(e.span(), e.operator(), operands.get(0), operands.get(1));
            }
            case Expression.BooleanOperation e -> conditions.booleanOperation(e, false);
            case Expression.Comparison e -> conditions.comparison(e, false);
            case Expression.Conditional e -> conditions.conditional(e, false);
            case Expression.Call e -> call(e);
            case Expression.Attribute e -> new Expression.Attribute(e.span(), lower(e.value()), e.name());
            case Expression.Subscript e -> {
                List<Expression> operands = sequence(e.value(), e.index());
                yield new Expression.Subscript(e.span(), operands.get(0), operands.get(1));
            }
            case Expression.Slice e -> {
                List<Expression> parts = sequence(e.lower(), e.upper(), e.step());
                yield new Expression.Slice(e.span(), parts.get(0), parts.get(1), parts.get(2));
            }
            case Expression.Starred e -> new Expression.Starred(e.span(), lower(e.value()));
            case Expression.ListDisplay e -> new Expression.ListDisplay(
                    e.span(), displays.elements(e.elements(), false));
            case Expression.TupleDisplay e -> new Expression.TupleDisplay(
                    e.span(), displays.elements(e.elements(), false));
            case Expression.SetDisplay e -> displays.set(e);
            case Expression.DictDisplay e -> displays.dict(e);
            case Expression.Lambda e -> lambda(e);
            case Expression.Comprehension e -> comprehensions.lower(e);
            case Expression.NamedExpression e -> new Expression.NamedExpression(
                    e.span(), e.target(), lower(e.value()));
            case Expression.Await e -> suspend(e.span(), Statement.Suspend.Kind.AWAIT, e.value());
            case Expression.Yield e -> suspend(e.span(), Statement.Suspend.Kind.YIELD, e.value());
            case Expression.YieldFrom e -> suspend(e.span(), Statement.Suspend.Kind.YIELD_FROM, e.value());
        };
    }

    /** As {@link #lower}, for an expression of which only the truth matters: it is asked for once. */
    Expression test(Expression expression) {
        return conditions.test(expression);
    }

    private Expression suspend(Span span, Statement.Suspend.Kind kind, Expression value) {
        Expression operand = lower(value);
        int result = emission.temporary();
        emission.emit(new Statement.Suspend(span, kind, operand, result));
        return new Expression.Temporary(span, result);
    }

    List<Expression> sequence(Expression... operands) {
        List<Expression> list = new ArrayList<>(operands.length);
        for (Expression operand : operands) {
            list.add(operand);
        }
        return sequence(list, false);
    }

    /**
     * Lowers operands that are evaluated from left to right; nulls stay null.
     *
     * @param all whether a suspension follows, so that every operand must be stored
     */
    List<Expression> sequence(List<Expression> operands, boolean all) {
        int last = all ? operands.size() : lastSuspending(operands);
        List<Expression> lowered = new ArrayList<>(operands.size());
        for (int i = 0; i < operands.size(); i++) {
            Expression operand = lower(operands.get(i));
            lowered.add(i < last ? emission.stash(operand) : operand);
        }
        return lowered;
    }

    static int lastSuspending(List<Expression> operands) {
        int last = operands.size() - 1;
        while (last >= 0 && !SuspensionPoints.in(operands.get(last))) {
            last--;
        }
        return last;
    }

    private Expression call(Expression.Call e) {
        Expression function = lower(e.function());
        if (!SuspensionPoints.inArguments(e.arguments())) {
            return new Expression.Call(e.span(), function, e.arguments());
        }
        return new Expression.Call(e.span(), emission.stash(function), arguments(e.arguments()));
    }

    /** Lowers arguments; they come back in order of evaluation: positional ones first. */
    List<Argument> arguments(List<Argument> arguments) {
        List<Argument> keywords = new ArrayList<>();
        List<Expression> elements = new ArrayList<>();
        for (Argument argument : arguments) {
            switch (argument.kind()) {
                case POSITIONAL -> elements.add(argument.value());
                case STAR -> elements.add(new Expression.Starred(argument.span(), argument.value()));
                case KEYWORD, DOUBLE_STAR -> keywords.add(argument);
            }
        }
        List<Argument> lowered = new ArrayList<>();
        for (Expression element : displays.elements(elements, SuspensionPoints.inArguments(keywords))) {
            lowered.add(
                    element instanceof Expression.Starred starred
                            ? new Argument(starred.span(), Argument.Kind.STAR, null, starred.value())
                            : new Argument(element.span(), Argument.Kind.POSITIONAL, null, element));
        }
        keywords(keywords, lowered);
        return lowered;
    }

    private void keywords(List<Argument> keywords, List<Argument> lowered) {
        int last = lastSuspending(keywords.stream().map(Argument::value).toList());
        for (int i = 0; i < keywords.size(); i++) {
            Argument keyword = keywords.get(i);
            Expression value = lower(keyword.value());
            if (i < last) {
                boolean mapping = keyword.kind() == Argument.Kind.DOUBLE_STAR;
                value = emission.stash(mapping ? DisplayLowering.copyOfMapping(value) : value);
            }
            lowered.add(new Argument(keyword.span(), keyword.kind(), keyword.name(), value));
        }
    }

    private Expression lambda(Expression.Lambda e) {
        List<Expression> defaults = sequence(ParameterLists.defaults(e.parameters()), false);
        return new Expression.Lambda(
                e.span(), e.scope(), ParameterLists.withDefaults(e.parameters(), defaults.iterator()), e.body());
    }
}
