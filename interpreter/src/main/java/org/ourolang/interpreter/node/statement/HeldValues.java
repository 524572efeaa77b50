// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.language.source.SourceText;

/** What a handled exception kept of the frames that it left: it goes when the exception does. */
final class HeldValues {
    private static final int LONGEST_CHAIN = 100;

    private HeldValues() {}

    /**
     * Drops what the exception and those from which it arose keep.
     *
     * @param outer where the chain belongs to somebody else; null for nowhere
     * @param last what ran last before the exception was gone
     */
    @TruffleBoundary
    static void release(OuroException exception, OuroException outer, OuroFunction running, StatementNode last) {
        SourceText source = running.code().source();
        int line = last.span() == null ? 0 : source.lineOf(last.span().start());
        String text = line == 0 ? "" : source.line(line);
        int left = LONGEST_CHAIN;
        for (OuroException each = exception; each != null && each != outer && left > 0; each = each.context(), left--) {
            for (Droppable dropped : each.release()) {
                dropped.dropped(running.state(), source.name(), line, text);
            }
        }
    }
}
