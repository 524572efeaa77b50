// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;

/** {@code match}. */
public final class MatchNode extends StatementNode {
    private final int slot;

    @Child
    private ExpressionNode subject;

    @Children
    private final CaseNode[] cases;

    /** @param slot where the subject is kept */
    public MatchNode(int slot, ExpressionNode subject, CaseNode[] cases) {
        this.slot = slot;
        this.subject = subject;
        this.cases = cases;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object value = subject.execute(frame);
        for (CaseNode each : cases) {
            if (each.matches(frame, value)) {
                return each.execute(frame);
            }
        }
        return null;
    }

    @Override
    @ExplodeLoop
    public Object resume(VirtualFrame frame, int site) {
        for (CaseNode each : cases) {
            if (each.hasSite(site)) {
                return each.resume(frame, site);
            }
        }
        throw com.oracle.truffle.api.CompilerDirectives.shouldNotReachHere();
    }
}
