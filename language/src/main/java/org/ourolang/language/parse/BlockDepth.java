// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.List;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Statement;

/** Refuses loops, {@code try} and {@code with} nested deeper in one function than CPython's compiler allows. */
final class BlockDepth {
    private static final int MAX_DEPTH = 21;

    private final SourceText source;

    private BlockDepth(SourceText source) {
        this.source = source;
    }

    static void check(SourceText source, List<Statement> body) {
        new BlockDepth(source).visit(body, 0);
    }

    private void visit(List<Statement> body, int depth) {
        for (Statement statement : body) {
            visit(statement, depth);
        }
    }

    private int enter(int depth, Span span) {
        if (depth > MAX_DEPTH) {
            throw new SyntaxErrorException(
                    SyntaxErrorException.Kind.SYNTAX_ERROR, "too many statically nested blocks", source, span, false);
        }
        return depth;
    }

    private void visit(Statement statement, int depth) {
        switch (statement) {
            case Statement.If s -> branches(s, depth);
            case Statement.While s -> {
                visit(s.body(), enter(depth + 1, s.span()));
                visit(s.orElse(), depth);
            }
            case Statement.For s -> {
                visit(s.body(), enter(depth + 1, s.span()));
                visit(s.orElse(), depth);
            }
            case Statement.With s -> {
                int inner = depth;
                for (Statement.WithItem item : s.items()) {
                    inner = enter(inner + 1, item.context().span());
                }
                visit(s.body(), inner);
            }
            case Statement.Try s -> attempt(s, depth);
            case Statement.Match s -> {
                for (Statement.Case one : s.cases()) {
                    visit(one.body(), depth);
                }
            }
            case Statement.FunctionDefinition s -> visit(s.body(), 0);
            case Statement.ClassDefinition s -> visit(s.body(), 0);
            default -> {
                // holds no statements
            }
        }
    }

    /** The branches of an {@code if}: a long row of {@code elif} nests in the tree only. */
    private void branches(Statement.If first, int depth) {
        Statement.If branch = first;
        while (true) {
            visit(branch.body(), depth);
            if (branch.orElse().size() != 1 || !(branch.orElse().get(0) instanceof Statement.If next)) {
                visit(branch.orElse(), depth);
                return;
            }
            branch = next;
        }
    }

    private void attempt(Statement.Try s, int depth) {
        int inner = depth;
        if (!s.finalBody().isEmpty()) {
            inner = enter(depth + 1, s.span());
        }
        if (s.handlers().isEmpty()) {
            visit(s.body(), inner);
        } else {
            visit(s.body(), enter(inner + 1, s.span()));
            for (Statement.Handler handler : s.handlers()) {
                visit(handler.body(), enter(inner + 2, handler.span()));
            }
        }
        visit(s.orElse(), inner);
        visit(s.finalBody(), inner);
    }
}
