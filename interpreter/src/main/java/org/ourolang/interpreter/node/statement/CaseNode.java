// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.TargetNode;

/** One {@code case}: names are bound after the whole pattern matched, before the guard. */
public final class CaseNode extends StatementNode {
    @Child
    private PatternNode pattern;

    @Children
    private final TargetNode[] captures;

    @Child
    private ExpressionNode guard;

    @Child
    private StatementNode body;

    /**
     * @param captures targets of the captures by their index
     * @param guard null for none
     */
    public CaseNode(PatternNode pattern, TargetNode[] captures, ExpressionNode guard, StatementNode body) {
        this.pattern = pattern;
        this.captures = captures;
        this.guard = guard;
        this.body = body;
    }

    @ExplodeLoop
    boolean matches(VirtualFrame frame, Object subject) {
        Object[] captured = new Object[captures.length];
        if (!pattern.matches(frame, subject, captured)) {
            return false;
        }
        for (int i = 0; i < captures.length; i++) {
            if (captured[i] != null) {
                captures[i].assign(frame, captured[i]);
            }
        }
        return guard == null || guard.condition(frame);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return body.execute(frame);
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        return body.resume(frame, site);
    }
}
