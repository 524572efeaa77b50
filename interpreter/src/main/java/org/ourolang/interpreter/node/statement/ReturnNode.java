// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.reach.Step;

/** {@code return value}. */
public final class ReturnNode extends StatementNode implements Step.Whole {
    @Child
    private ExpressionNode value;

    public ReturnNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public boolean leaves() {
        return true;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value.execute(frame);
    }
}
