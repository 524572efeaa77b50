// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.List;
import org.ourolang.language.syntax.Expression;

/** Which expressions may be assigned to or deleted. */
final class Targets {
    private Targets() {}

    /** What stands left of {@code =} or after {@code for}. */
    static boolean isTarget(Expression expression) {
        if (expression instanceof Expression.Starred starred) {
            return isTarget(starred.value());
        }
        if (expression instanceof Expression.ListDisplay list) {
            return all(list.elements());
        }
        if (expression instanceof Expression.TupleDisplay tuple) {
            return all(tuple.elements());
        }
        return isSingle(expression);
    }

    /** What may be annotated, or assigned to with an operator. */
    static boolean isSingle(Expression expression) {
        return expression instanceof Expression.Name
                || expression instanceof Expression.Attribute
                || expression instanceof Expression.Subscript;
    }

    /** What may be deleted. */
    static boolean isDeletable(Expression expression) {
        List<Expression> elements = expression instanceof Expression.ListDisplay list
                ? list.elements()
                : expression instanceof Expression.TupleDisplay tuple ? tuple.elements() : null;
        if (elements == null) {
            return isSingle(expression);
        }
        for (Expression element : elements) {
            if (!isDeletable(element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean all(List<Expression> elements) {
        for (Expression element : elements) {
            if (!isTarget(element)) {
                return false;
            }
        }
        return true;
    }
}
