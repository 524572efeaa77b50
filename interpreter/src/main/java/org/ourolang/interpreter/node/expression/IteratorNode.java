// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;

/** {@code iter(value)}; the first iterable of a generator expression is iterated where the expression stands. */
public final class IteratorNode extends ExpressionNode {
    private final boolean async;

    private final Iterators iterators = new Iterators();

    @Child
    private ExpressionNode value;

    public IteratorNode(ExpressionNode value, boolean async) {
        this.value = value;
        this.async = async;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object iterable = async ? value.execute(frame) : value.evaluateOwned(frame);
        try {
            return async ? AwaitProtocol.asyncIterator(iterable) : iterators.of(iterable);
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
