// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/** The branches of an {@code if} with its {@code elif}s, nested from the last one outwards. */
final class IfCollector {
    private record Branch(Token start, Expression test, List<Statement> body) {}

    private final TreeBuilder builder;
    private final List<Branch> branches = new ArrayList<>(2);

    IfCollector(TreeBuilder builder) {
        this.builder = builder;
    }

    void add(Token start, Expression test, List<Statement> body) {
        branches.add(new Branch(start, test, body));
        builder.checkBranches(branches.size() - 1, branches.get(0).start());
    }

    Statement finish(List<Statement> last) {
        List<Statement> orElse = last;
        Statement result = null;
        for (int i = branches.size() - 1; i >= 0; i--) {
            Branch branch = branches.get(i);
            result = new Statement.If(builder.span(branch.start()), branch.test(), branch.body(), orElse);
            orElse = List.of(result);
        }
        return result;
    }
}
