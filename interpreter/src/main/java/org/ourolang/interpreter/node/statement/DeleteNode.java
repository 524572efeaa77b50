// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.TargetNode;

/** {@code del}. */
public final class DeleteNode extends StatementNode {
    @Children
    private final TargetNode[] targets;

    public DeleteNode(TargetNode[] targets) {
        this.targets = targets;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (TargetNode target : targets) {
            target.delete(frame);
        }
        return null;
    }
}
