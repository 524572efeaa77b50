// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.RangeIterator;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.ListIterator;

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
        Object iterable = async ? value.execute(frame) : value.evaluateOwned(frame);
        try {
            return async ? AwaitProtocol.asyncIterator(iterable) : iterator(iterable);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    /** {@code iter(value)}; for what loops iterate over most it is fit for compiling. */
    public static Object iterator(Object value) {
        if (value instanceof OuroRange range && range.fitsLong()) {
            return new RangeIterator(range.firstLong(), range.stepLong(), (Long) range.length());
        }
        if (value instanceof OuroList list && list.type() == BuiltinTypes.LIST) {
            return new ListIterator(list);
        }
        return value instanceof Generator ? value : Iteration.iterator(value);
    }
}
