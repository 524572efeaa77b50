// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/** Lowers stores to and deletions of targets, which are evaluated from left to right after the value. */
final class TargetLowering {
    private final Emission emission;
    private final ExpressionLowering expressions;

    TargetLowering(Emission emission, ExpressionLowering expressions) {
        this.emission = emission;
        this.expressions = expressions;
    }

    void assign(Statement.Assign s) {
        Expression value = expressions.lower(s.value());
        if (!SuspensionPoints.any(s.targets())) {
            emission.emit(new Statement.Assign(s.span(), s.targets(), value));
            return;
        }
        Expression stored = emission.stash(value);
        for (Expression target : s.targets()) {
            store(s.span(), target, stored);
        }
    }

    /** @param value a constant or temporary */
    void store(Span span, Expression target, Expression value) {
        Expression lowered = SuspensionPoints.in(target) ? shape(span, target, value) : target;
        if (lowered != null) {
            emission.emit(new Statement.Assign(span, List.of(lowered), value));
        }
    }

    /** The target with its operands evaluated; null when it was unpacked and stored already. */
    private Expression shape(Span span, Expression target, Expression value) {
        return switch (target) {
            case Expression.ListDisplay e -> {
                unpack(span, e.span(), e.elements(), value);
                yield null;
            }
            case Expression.TupleDisplay e -> {
                unpack(span, e.span(), e.elements(), value);
                yield null;
            }
            default -> expressions.lower(target);
        };
    }

    private void unpack(Span span, Span targetSpan, List<Expression> elements, Expression value) {
        List<Expression> pieces = new ArrayList<>();
        List<Expression> targets = new ArrayList<>();
        for (Expression element : elements) {
            Expression piece = new Expression.Temporary(element.span(), emission.temporary());
            pieces.add(piece);
            targets.add(element instanceof Expression.Starred s ? new Expression.Starred(s.span(), piece) : piece);
        }
        Expression unpacked = new Expression.TupleDisplay(targetSpan, targets);
        emission.emit(new Statement.Assign(span, List.of(unpacked), value));
        for (int i = 0; i < elements.size(); i++) {
            Expression element = elements.get(i);
            store(span, element instanceof Expression.Starred s ? s.value() : element, pieces.get(i));
        }
    }

    void augmentedAssign(Statement.AugmentedAssign s) {
        Expression place = place(s.target(), SuspensionPoints.in(s.value()));
        if (!SuspensionPoints.in(s.value())) {
            emission.emit(new Statement.AugmentedAssign(s.span(), place, s.operator(), s.value()));
            return;
        }
        Expression sum = new Expression.Temporary(s.target().span(), emission.temporary());
        emission.set(((Expression.Temporary) sum).index(), place);
        Expression value = expressions.lower(s.value());
        emission.emit(new Statement.AugmentedAssign(s.span(), sum, s.operator(), value));
        emission.emit(new Statement.Assign(s.span(), List.of(place), sum));
    }

    /** @param twice whether the place is read and written by separate statements */
    private Expression place(Expression target, boolean twice) {
        return switch (target) {
            case Expression.Attribute e -> {
                Expression value = expressions.lower(e.value());
                yield new Expression.Attribute(e.span(), twice ? emission.stash(value) : value, e.name());
            }
            case Expression.Subscript e -> {
                List<Expression> operands = expressions.sequence(List.of(e.value(), e.index()), twice);
                yield new Expression.Subscript(e.span(), operands.get(0), operands.get(1));
            }
            default -> target;
        };
    }

    void annotatedAssign(Statement.AnnotatedAssign s) {
        Expression value = expressions.lower(s.value());
        Expression target = s.target();
        if (SuspensionPoints.in(target)) {
            value = emission.stash(value);
            target = expressions.lower(target);
        }
        emission.emit(new Statement.AnnotatedAssign(s.span(), target, s.annotation(), value, s.simple()));
    }

    void delete(Span span, Expression target) {
        switch (target) {
            case Expression.ListDisplay e -> e.elements().forEach(element -> delete(span, element));
            case Expression.TupleDisplay e -> e.elements().forEach(element -> delete(span, element));
            default -> emission.emit(new Statement.Delete(span, List.of(expressions.lower(target))));
        }
    }

    /** Emits a loop of a comprehension, whose iterator's errors are shown at {@code failing}. */
    void loop(
            Span span, Span failing, boolean async, Expression target, Expression iterable, Runnable body) {
        Expression simple = simple(target);
        List<Statement> statements = emission.collect(() -> {
            if (simple != target) {
                store(span, target, simple);
            }
            body.run();
        });
        emission.emit(new Statement.For(span, failing, async, simple, iterable, statements, List.of()));
    }

    /** The target itself, or a temporary in its place when storing to it can suspend; null stays null. */
    Expression simple(Expression target) {
        return SuspensionPoints.in(target) ? new Expression.Temporary(target.span(), emission.temporary()) : target;
    }
}
