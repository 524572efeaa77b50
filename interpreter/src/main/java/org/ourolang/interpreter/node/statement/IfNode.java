// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.reach.Step;

/** {@code if}. */
public final class IfNode extends StatementNode implements Step.Whole {
    private final boolean bodyLeaves;

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
        this.bodyLeaves = body.leaves();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return holds(frame) ? executeBody(frame) : executeOrElse(frame);
    }

    boolean holds(VirtualFrame frame) {
        return test.condition(frame);
    }

    Object executeBody(VirtualFrame frame) {
        return body.execute(frame);
    }

    Object executeOrElse(VirtualFrame frame) {
        return orElse == null ? null : orElse.execute(frame);
    }

    boolean bodyLeaves() {
        return bodyLeaves;
    }

    @Override
    public boolean leaves() {
        return bodyLeaves && orElse != null && orElse.leaves();
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        return orElse == null || body.hasSite(site) ? body.resume(frame, site) : orElse.resume(frame, site);
    }
}
