// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.List;
import org.ourolang.language.syntax.Statement;

/** Finds annotated assignments that belong to a class or module body itself. */
final class Annotations {
    private Annotations() {}

    static boolean in(List<Statement> statements) {
        return statements.stream().anyMatch(Annotations::in);
    }

    private static boolean in(Statement statement) {
        return switch (statement) {
            case Statement.AnnotatedAssign ignored -> true;
            case Statement.If branch -> in(branch.body()) || in(branch.orElse());
            case Statement.While loop -> in(loop.body()) || in(loop.orElse());
            case Statement.For loop -> in(loop.body()) || in(loop.orElse());
            case Statement.With with -> in(with.body());
            case Statement.Try attempt ->
                in(attempt.body())
                        || in(attempt.orElse())
                        || in(attempt.finalBody())
                        || attempt.handlers().stream().anyMatch(handler -> in(handler.body()));
            case Statement.Match match -> match.cases().stream().anyMatch(each -> in(each.body()));
            default -> false;
        };
    }
}
