// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.reach.Step;

/** A call whose result goes to a name that nobody else can see. */
public final class OwnedNode extends ExpressionNode implements Step.Open {
    @Child
    private ExpressionNode call;

    public OwnedNode(ExpressionNode call) {
        this.call = call;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = call.evaluateOwned(frame);
        if (value instanceof Suspendable made) {
            made.giveToName();
        }
        return value;
    }
}
