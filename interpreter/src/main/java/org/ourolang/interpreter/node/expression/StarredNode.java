// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.List;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.protocol.Iteration;

/** {@code *value} inside a display or the arguments of a call. */
public final class StarredNode extends ExpressionNode {
    @Child
    private ExpressionNode value;

    public StarredNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value.execute(frame);
    }

    /** All elements of the value; {@code display} tells the error text's kind. */
    @TruffleBoundary
    void addTo(Object iterable, List<Object> list, boolean display) {
        try {
            Object iterator = display ? Iteration.starIterator(iterable) : Iteration.iterator(iterable);
            for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
                list.add(item);
            }
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
