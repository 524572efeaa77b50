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
        return lower(body, false);
    }

    /** As {@link #lower(List)}, for input of a prompt: expression statements stay, as their values are shown. */
    public static Result lowerInteractive(List<Statement> body) {
        return lower(body, true);
    }

    private static Result lower(List<Statement> body, boolean keepValues) {
        Emission emission = new Emission();
        List<Statement> lowered = new StatementLowering(emission, keepValues).body(body);
        return new Result(lowered, emission.needed());
    }

    /**
     * The body of a generator expression's function, not lowered: loops whose first iterates over the parameter
     * {@code .0} and whose innermost statement yields the element.
     */
    public static List<Statement> generatorExpressionBody(Expression.Comprehension comprehension) {
        return ComprehensionLowering.generatorBody(comprehension);
    }
}
