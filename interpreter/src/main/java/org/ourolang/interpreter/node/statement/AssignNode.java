// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.reach.Step;

/** Assigns one value to one or more targets, from left to right. */
public final class AssignNode extends StatementNode implements Step.Whole {
    @Child
    private ExpressionNode value;

    @Children
    private final TargetNode[] targets;

    public AssignNode(ExpressionNode value, TargetNode[] targets) {
        this.value = value;
        this.targets = targets;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object object = value.execute(frame);
        for (TargetNode target : targets) {
            target.assign(frame, object);
        }
        return null;
    }
}
