// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.protocol.Iteration;

/** {@code iter(value)}; the first iterable of a generator expression is iterated where the expression stands. */
public final class IteratorNode extends ExpressionNode {
    private final boolean async;

    @Child
    private ExpressionNode value;

    public IteratorNode(ExpressionNode value, boolean async) {
        this.value = value;
        this.async = async;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object iterable = value.execute(frame);
        try {
            return async ? AwaitProtocol.asyncIterator(iterable) : Iteration.iterator(iterable);
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
