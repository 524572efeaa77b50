// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.node.StatementNode;

/**
 * Statements one after the other. A branch that leaves the block is left from here, at once: once its completion has met
 * another branch's null, the compiler can neither tell them apart again nor keep a value returned unboxed.
 */
public final class BlockNode extends StatementNode {
    @Children
    private final StatementNode[] statements;

    public BlockNode(StatementNode[] statements) {
        this.statements = statements;
    }

    /** The last statement; the block itself if it is empty. */
    StatementNode last() {
        return statements.length == 0 ? this : statements[statements.length - 1];
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (StatementNode statement : statements) {
            Object completion;
            if (statement instanceof IfNode branch && branch.bodyLeaves()) {
                if (branch.holds(frame)) {
                    return branch.executeBody(frame);
                }
                completion = branch.executeOrElse(frame);
            } else {
                completion = statement.execute(frame);
            }
            if (completion != null) {
                return completion;
            }
        }
        return null;
    }

    @Override
    public boolean leaves() {
        return statements.length > 0 && statements[statements.length - 1].leaves();
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
