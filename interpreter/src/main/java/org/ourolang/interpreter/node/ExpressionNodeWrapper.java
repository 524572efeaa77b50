// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.nodes.Node;

/** Stands around an expression that a tool watches. */
final class ExpressionNodeWrapper extends ExpressionNode implements WrapperNode {
    @Child
    private ExpressionNode delegate;

    @Child
    private ProbeNode probe;

    ExpressionNodeWrapper(ExpressionNode delegate, ProbeNode probe) {
        this.delegate = delegate;
        this.probe = probe;
        standFor(delegate);
    }

    @Override
    public Node getDelegateNode() {
        return delegate;
    }

    @Override
    public ProbeNode getProbeNode() {
        return probe;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run(frame, false);
    }

    @Override
    public Object evaluateOwned(VirtualFrame frame) {
        return run(frame, true);
    }

    private Object run(VirtualFrame frame, boolean owned) {
        while (true) {
            boolean left = false;
            try {
                probe.onEnter(frame);
                Object value = owned ? delegate.evaluateOwned(frame) : delegate.execute(frame);
                left = true;
                probe.onReturnValue(frame, shown(value));
                return value;
            } catch (Throwable error) {
                Object action = probe.onReturnExceptionalOrUnwind(frame, error, left);
                if (action == null) {
                    throw error;
                }
                if (action != ProbeNode.UNWIND_ACTION_REENTER) {
                    return action;
                }
            }
        }
    }
}
