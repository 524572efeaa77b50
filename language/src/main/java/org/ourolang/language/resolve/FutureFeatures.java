// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.Set;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

/**
 * The imports from {@code __future__} at the head of a program.
 *
 * @param last the offset of the last of them; -1 without any
 */
record FutureFeatures(boolean annotationsAreStrings, int last) {
    private static final Set<String> KNOWN = Set.of(
            "nested_scopes",
            "generators",
            "division",
            "absolute_import",
            "with_statement",
            "print_function",
            "unicode_literals",
            "barry_as_FLUFL",
            "generator_stop",
            "annotations");

    static FutureFeatures of(Program program, boolean annotationsAreStrings, Complaints complaints) {
        boolean annotations = annotationsAreStrings || program.features().contains("annotations");
        int last = -1;
        boolean first = true;
        for (Statement statement : program.body()) {
            if (isFuture(statement)) {
                for (Statement.Alias alias : ((Statement.ImportFrom) statement).names()) {
                    check(alias.name(), statement.span(), complaints);
                    annotations |= alias.name().equals("annotations");
                }
                last = statement.span().start();
            } else if (!first || !isDocumentation(statement)) {
                break;
            }
            first = false;
        }
        return new FutureFeatures(annotations, last);
    }

    static boolean isFuture(Statement statement) {
        return statement instanceof Statement.ImportFrom from
                && from.level() == 0
                && "__future__".equals(from.module());
    }

    private static boolean isDocumentation(Statement statement) {
        return statement instanceof Statement.ExpressionStatement s
                && s.value() instanceof Expression.Constant constant
                && constant.value() instanceof String;
    }

    private static void check(String feature, Span span, Complaints complaints) {
        if (feature.equals("braces")) {
            throw complaints.misnamed("not a chance", new Span(span.start(), span.start()))
                    .end(SyntaxErrorException.NO_END);
        }
        if (!KNOWN.contains(feature)) {
            throw complaints.misnamed(
                    "future feature " + feature + " is not defined", new Span(span.start(), span.start()))
                    .end(SyntaxErrorException.NO_END);
        }
    }
}
