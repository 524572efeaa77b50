// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.syntax;

import java.util.List;
import org.ourolang.language.diagnostic.SyntaxNotice;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/**
 * A parsed program.
 *
 * @param kind how it was parsed
 * @param body the statements; for {@link Kind#EVAL} one {@link Statement.ExpressionStatement}
 * @param scopeCount number of scope numbers given out; the module's own is 0
 * @param features names imported from {@code __future__}
 * @param notices what its tokens warn of, in source order
 */
public record Program(SourceText source, Span span, Kind kind, List<Statement> body, int scopeCount,
        List<String> features,
        List<SyntaxNotice> notices)
        implements
            Tree {
    /** The three modes of {@code compile()}. */
    public enum Kind {
        EXEC,
        EVAL,
        SINGLE
    }
}
