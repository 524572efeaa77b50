// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Statement;

/** The handlers of a {@code try}: all of them with a star, or none. */
final class TryCollector {
    private final TreeBuilder builder;
    private final List<Statement.Handler> handlers = new ArrayList<>(1);
    private boolean star;

    TryCollector(TreeBuilder builder) {
        this.builder = builder;
    }

    void handler(boolean starred, Statement.Handler handler) {
        builder.require(handlers.isEmpty() || starred == star);
        builder.require(!starred || handler.type() != null);
        star = starred;
        handlers.add(handler);
    }

    Statement finish(Span span, List<Statement> body, List<Statement> orElse, List<Statement> last) {
        return new Statement.Try(span, body, handlers, orElse, last, star);
    }
}
