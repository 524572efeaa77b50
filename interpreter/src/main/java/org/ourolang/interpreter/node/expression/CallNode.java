// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/** A call of what an expression yields. */
public final class CallNode extends DirectCallNode {
    @Child
    private ExpressionNode function;

    /** @param keywords names of the last arguments; empty for none */
    public CallNode(ExpressionNode function, ExpressionNode[] arguments, String[] keywords) {
        super(arguments, keywords);
        this.function = function;
    }

    @Override
    Object execute(VirtualFrame frame, boolean owned) {
        Object callee = function.execute(frame);
        return call(frame, callee, evaluate(frame, callee, 1), owned);
    }

    @Override
    public Object executeAwaited(VirtualFrame frame, ExecutionState state) {
        Object callee = function.execute(frame);
        return callAwaited(frame, callee, ArgumentsNode.evaluate(arguments, frame, 1), state);
    }

    @Override
    String calledName(SourceText source) {
        Span called = function.span();
        return called == null ? "" : source.text().substring(called.start(), called.end());
    }

    @Override
    int receivers() {
        return 0;
    }
}
