// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.language.source.SourceText;

/** Stands around a call that a tool watches, and that an await may run inline. */
final class AwaitableCallWrapper extends AwaitableCallNode implements WrapperNode {
    @Child
    private AwaitableCallNode delegate;

    @Child
    private ProbeNode probe;

    AwaitableCallWrapper(AwaitableCallNode delegate, ProbeNode probe) {
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
        return run(frame, null, false);
    }

    @Override
    public Object evaluateOwned(VirtualFrame frame) {
        return run(frame, null, true);
    }

    @Override
    public Object executeAwaited(VirtualFrame frame, ExecutionState state) {
        return run(frame, state, false);
    }

    @Override
    String calledName(SourceText source) {
        return delegate.calledName(source);
    }

    @Override
    int receivers() {
        return delegate.receivers();
    }

    @Override
    String keywordAt(int index) {
        return delegate.keywordAt(index);
    }

    /** @param state null for a call that is not awaited on the spot */
    private Object run(VirtualFrame frame, ExecutionState state, boolean owned) {
        while (true) {
            boolean left = false;
            try {
                probe.onEnter(frame);
                Object value = state != null
                        ? delegate.executeAwaited(frame, state)
                        : owned ? delegate.evaluateOwned(frame) : delegate.execute(frame);
                left = true;
                if (value == Driver.SUSPENDED) {
                    probe.onYield(frame, null);
                } else {
                    probe.onReturnValue(frame, shown(value));
                }
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
