// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/** Collects the features that a program imports from {@code __future__} at its beginning. */
final class FutureImports {
    private FutureImports() {}

    static List<String> of(List<Statement> body) {
        List<String> features = new ArrayList<>(0);
        int index = startsWithText(body) ? 1 : 0;
        for (; index < body.size(); index++) {
            if (!(body.get(index) instanceof Statement.ImportFrom from)
                    || from.level() > 0
                    || !"__future__".equals(from.module())) {
                break;
            }
            for (Statement.Alias alias : from.names()) {
                features.add(alias.name());
            }
        }
        return features;
    }

    private static boolean startsWithText(List<Statement> body) {
        return !body.isEmpty()
                && body.get(0) instanceof Statement.ExpressionStatement statement
                && statement.value() instanceof Expression.Constant constant
                && constant.value() instanceof String;
    }
}
