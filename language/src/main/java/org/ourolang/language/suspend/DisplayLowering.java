// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/** Lowers displays and f-strings, whose parts are unpacked or formatted one after the other. */
final class DisplayLowering {
    private final Emission emission;
    private final ExpressionLowering expressions;

    DisplayLowering(Emission emission, ExpressionLowering expressions) {
        this.emission = emission;
        this.expressions = expressions;
    }

    /**
     * Lowers the elements of a list, tuple or call. What is unpacked before the last suspension is collected first, in
     * a list of its own.
     *
     * @param all whether a suspension follows, so that every element must be stored
     */
    List<Expression> elements(List<Expression> elements, boolean all) {
        boolean unpackedByCall = all && elements.size() == 1;
        int star = unpackedByCall ? -1 : lastStarBefore(elements, all);
        if (star < 0) {
            return expressions.sequence(elements, all);
        }
        Span span = elements.getFirst().span().to(elements.get(star).span());
        Expression prefix = expressions.lower(new Expression.ListDisplay(span, elements.subList(0, star + 1)));
        List<Expression> lowered = new ArrayList<>();
        lowered.add(new Expression.Starred(span, emission.stash(prefix)));
        lowered.addAll(expressions.sequence(elements.subList(star + 1, elements.size()), all));
        return lowered;
    }

    /** From the first starred element on, the elements of a set are hashed one by one. */
    Expression set(Expression.SetDisplay e) {
        int last = ExpressionLowering.lastSuspending(e.elements());
        int star = 0;
        while (star <= last && !(e.elements().get(star) instanceof Expression.Starred)) {
            star++;
        }
        if (star > last) {
            return new Expression.SetDisplay(e.span(), expressions.sequence(e.elements(), false));
        }
        int set = emission.temporary();
        emission.set(set, expressions.lower(new Expression.SetDisplay(e.span(), e.elements().subList(0, star))));
        Expression collected = new Expression.Temporary(e.span(), set);
        for (Expression element : e.elements().subList(star, e.elements().size())) {
            Expression value = expressions.lower(element);
            if (value instanceof Expression.Starred starred) {
                Expression item = new Expression.Temporary(value.span(), emission.temporary());
                List<Statement> body = List.of(collect(set, item));
                emission.emit(new Statement.For(value.span(), false, item, starred.value(), body, List.of()));
            } else {
                emission.emit(collect(set, value));
            }
        }
        return collected;
    }

    private static Statement collect(int set, Expression value) {
        return new Statement.Collect(value.span(), Expression.Comprehension.Kind.SET, set, value, null);
    }

    /** Index of the last starred element unpacked before the last suspension, or -1. */
    private static int lastStarBefore(List<Expression> elements, boolean all) {
        int star = (all ? elements.size() : ExpressionLowering.lastSuspending(elements)) - 1;
        while (star >= 0 && !(elements.get(star) instanceof Expression.Starred)) {
            star--;
        }
        return star;
    }

    Expression dict(Expression.DictDisplay e) {
        List<Expression.DictItem> items = e.items();
        int last = lastSuspending(items);
        int built = last - 1;
        if (items.get(last).key() != null) {
            while (built >= 0 && items.get(built).key() != null) {
                built--;
            }
        }
        List<Expression.DictItem> lowered = new ArrayList<>();
        if (built >= 0) {
            Expression prefix = expressions.lower(new Expression.DictDisplay(e.span(), items.subList(0, built + 1)));
            lowered.add(new Expression.DictItem(null, emission.stash(prefix)));
        }
        List<Expression> parts = new ArrayList<>();
        for (Expression.DictItem item : items.subList(built + 1, items.size())) {
            parts.add(item.key());
            parts.add(item.value());
        }
        parts = expressions.sequence(parts, false);
        for (int i = 0; i < parts.size(); i += 2) {
            lowered.add(new Expression.DictItem(parts.get(i), parts.get(i + 1)));
        }
        return new Expression.DictDisplay(e.span(), lowered);
    }

    private static int lastSuspending(List<Expression.DictItem> items) {
        int last = items.size() - 1;
        while (!SuspensionPoints.in(items.get(last).key()) && !SuspensionPoints.in(items.get(last).value())) {
            last--;
        }
        return last;
    }

    /** A dict with the items of {@code mapping} now. */
    static Expression copyOfMapping(Expression mapping) {
        return new Expression.DictDisplay(mapping.span(), List.of(new Expression.DictItem(null, mapping)));
    }

    Expression joinedString(Expression.JoinedString e) {
        int last = ExpressionLowering.lastSuspending(e.parts());
        List<Expression> parts = new ArrayList<>();
        for (int i = 0; i < e.parts().size(); i++) {
            Expression part = expressions.lower(e.parts().get(i));
            boolean format = i < last && !(part instanceof Expression.Constant);
            parts.add(format ? formatted(part) : part);
        }
        return new Expression.JoinedString(e.span(), parts);
    }

    Expression formattedValue(Expression.FormattedValue e) {
        Expression value = expressions.lower(e.value());
        if (!SuspensionPoints.in(e.format())) {
            return new Expression.FormattedValue(e.span(), value, e.conversion(), e.format());
        }
        Expression converted = e.conversion() == 0
                ? emission.stash(value)
                : emission.stash(text(new Expression.FormattedValue(e.span(), value, e.conversion(), null)));
        return new Expression.FormattedValue(e.span(), converted, (char) 0, expressions.lower(e.format()));
    }

    /** The part, formatted now. */
    private Expression formatted(Expression part) {
        return new Expression.FormattedValue(part.span(), emission.stash(text(part)), (char) 0, null);
    }

    private static Expression text(Expression part) {
        return new Expression.JoinedString(part.span(), List.of(part));
    }
}
