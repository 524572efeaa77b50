// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.node.StatementNode;

/** Statements one after the other. */
public final class BlockNode extends StatementNode {
    @Children
    private final StatementNode[] statements;

    public BlockNode(StatementNode[] statements) {
        this.statements = statements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (StatementNode statement : statements) {
            Object completion = statement.execute(frame);
            if (completion != null) {
                return completion;
            }
        }
        return null;
    }

    @Override
    @ExplodeLoop
    public Object resume(VirtualFrame frame, int site) {
        boolean found = false;
        for (StatementNode statement : statements) {
            Object completion = null;
            if (found) {
                completion = statement.execute(frame);
            } else if (statement.hasSite(site)) {
                found = true;
                completion = statement.resume(frame, site);
            }
            if (completion != null) {
                return completion;
            }
        }
        return null;
    }
}
