// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.protocol.Iterables;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Types;

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

    private static Object iterator(Object iterable, boolean display) {
        if (display && !Iterables.isIterable(iterable)) {
            throw Errors.typeError("Value after * must be an iterable, not %s", Types.name(iterable));
        }
        return Iteration.iterator(iterable);
    }

    /** All elements of the value; {@code display} tells the error text's kind. */
    @TruffleBoundary
    void addTo(Object iterable, List<Object> list, boolean display) {
        try {
            Object iterator = iterator(iterable, display);
            Iteration.checkRoom(iterable, iterator);
            for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
                list.add(item);
            }
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
