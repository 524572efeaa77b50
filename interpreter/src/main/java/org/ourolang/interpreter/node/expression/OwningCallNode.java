// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.Closing;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;

/** A call such as {@code next(make())}, whose argument nobody else knows. */
public final class OwningCallNode extends ExpressionNode {
    private final int slot;

    @Child
    private ExpressionNode argument;

    @Child
    private ExpressionNode call;

    /** @param call reads its argument from the frame's {@code slot} */
    public OwningCallNode(int slot, ExpressionNode argument, ExpressionNode call) {
        this.slot = slot;
        this.argument = argument;
        this.call = call;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = argument.evaluateOwned(frame);
        frame.setObject(slot, value);
        try {
            return call.execute(frame);
        } finally {
            frame.setObject(slot, null);
            if (value instanceof Generator generator && generator.isOwnedByLoop()) {
                Closing.abandon(generator, Frames.state(frame));
            }
        }
    }
}
