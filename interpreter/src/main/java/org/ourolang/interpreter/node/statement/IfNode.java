// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;

/** {@code if}. */
public final class IfNode extends StatementNode {
    @Child
    private ExpressionNode test;

    @Child
    private StatementNode body;

    @Child
    private StatementNode orElse;

    /** @param orElse null for none */
    public IfNode(ExpressionNode test, StatementNode body, StatementNode orElse) {
        this.test = test;
        this.body = body;
        this.orElse = orElse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (test.condition(frame)) {
            return body.execute(frame);
        }
        return orElse == null ? null : orElse.execute(frame);
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        return orElse == null || body.hasSite(site) ? body.resume(frame, site) : orElse.resume(frame, site);
    }
}
