// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.List;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/**
 * Rewrites bodies so that a suspension is a statement of its own.
 *
 * <p>In a lowered body an {@link Expression.Temporary} may also be a target: of an assignment (on its own, inside a
 * tuple or list target, or starred), of an augmented assignment, of a {@code for} and of a {@code with} item. An empty
 * {@link Expression.SetDisplay} makes an empty set.
 */
public final class Lowering {
    private Lowering() {}

    /**
     * A lowered body.
     *
     * @param temporaries number of temporaries the frame needs
     */
    public record Result(List<Statement> body, int temporaries) {}

    /** The body with suspensions as statements; the very same list when nothing in it can suspend. */
    public static Result lower(List<Statement> body) {
        throw new UnsupportedOperationException("lower");
    }

    /**
     * The body of a generator expression's function, not lowered: loops whose first iterates over the parameter
     * {@code .0} and whose innermost statement yields the element.
     */
    public static List<Statement> generatorExpressionBody(Expression.Comprehension comprehension) {
        throw new UnsupportedOperationException("generatorExpressionBody");
    }
}
