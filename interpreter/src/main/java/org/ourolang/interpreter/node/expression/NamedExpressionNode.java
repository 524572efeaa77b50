// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.TargetNode;

/** {@code name := value}. */
public final class NamedExpressionNode extends ExpressionNode {
    @Child
    private TargetNode target;

    @Child
    private ExpressionNode value;

    public NamedExpressionNode(TargetNode target, ExpressionNode value) {
        this.target = target;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        target.assign(frame, result);
        return result;
    }
}
