// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;

/** {@code body if test else orElse}. */
public final class ConditionalNode extends ExpressionNode {
    @Child
    private ExpressionNode test;

    @Child
    private ExpressionNode body;

    @Child
    private ExpressionNode orElse;

    public ConditionalNode(ExpressionNode test, ExpressionNode body, ExpressionNode orElse) {
        this.test = test;
        this.body = body;
        this.orElse = orElse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return test.condition(frame) ? body.execute(frame) : orElse.execute(frame);
    }
}
