// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.language.syntax.ComparisonOperator;

/** {@code a < b < c}: each operand is evaluated once, and the first comparison that is false decides. */
public final class ComparisonChainNode extends ExpressionNode {
    private final ComparisonOperator[] operators;

    @Child
    private ExpressionNode first;

    @Children
    private final ExpressionNode[] operands;

    public ComparisonChainNode(ExpressionNode first, ComparisonOperator[] operators, ExpressionNode[] operands) {
        this.first = first;
        this.operators = operators;
        this.operands = operands;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object left = first.execute(frame);
        Object result = Boolean.TRUE;
        for (int i = 0; i < operands.length; i++) {
            Object right = operands[i].execute(frame);
            result = CompareOperation.compare(operators[i], left, right, this);
            if (i < operands.length - 1 && !isTrue(result)) {
                return result;
            }
            left = right;
        }
        return result;
    }

    @Override
    @ExplodeLoop
    public boolean condition(VirtualFrame frame) {
        Object left = first.execute(frame);
        for (int i = 0; i < operands.length; i++) {
            Object right = operands[i].execute(frame);
            if (!isTrue(CompareOperation.compare(operators[i], left, right, this))) {
                return false;
            }
            left = right;
        }
        return true;
    }
}
