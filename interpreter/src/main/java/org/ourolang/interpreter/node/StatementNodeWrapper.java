// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.nodes.Node;

/**
 * Stands around a statement that a tool watches. It passes completions through; a suspension is told as leaving by
 * {@code onYield}, a resumption as entering by {@code onResume}.
 */
final class StatementNodeWrapper extends StatementNode implements WrapperNode {
    @Child
    private StatementNode delegate;

    @Child
    private ProbeNode probe;

    StatementNodeWrapper(StatementNode delegate, ProbeNode probe) {
        this.delegate = delegate;
        this.probe = probe;
        standFor(delegate);
        takeSites(delegate);
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
        return run(frame, false, 0);
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        return run(frame, true, site);
    }

    private Object run(VirtualFrame frame, boolean resumed, int site) {
        boolean again = resumed;
        while (true) {
            boolean left = false;
            try {
                if (again) {
                    probe.onResume(frame);
                } else {
                    probe.onEnter(frame);
                }
                Object completion = again ? delegate.resume(frame, site) : delegate.execute(frame);
                left = true;
                if (completion instanceof Suspension) {
                    probe.onYield(frame, null);
                } else {
                    probe.onReturnValue(frame, null);
                }
                return completion;
            } catch (Throwable error) {
                Object action = probe.onReturnExceptionalOrUnwind(frame, error, left);
                if (action == null) {
                    throw error;
                }
                if (action != ProbeNode.UNWIND_ACTION_REENTER) {
                    return action;
                }
                again = false;
            }
        }
    }
}
