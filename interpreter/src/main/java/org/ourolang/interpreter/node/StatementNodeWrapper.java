// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.coroutine.Suspendable;

/**
 * Stands around a statement that a tool watches. It passes completions through; of bodies and suspension points a
 * suspension is told as leaving by {@code onYield}, a resumption as entering by {@code onResume}. A statement that goes
 * on is nothing new.
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

    /** Whether the body is resumed for the sake of another one, which it awaits. */
    private static boolean isOnlyPassed(VirtualFrame frame) {
        return Frames.state(frame).resuming instanceof Suspendable body && body.awaiting() instanceof Suspendable;
    }

    /** Tells the tools that watch a suspension point that it goes on now. */
    void tellResumption(MaterializedFrame frame) {
        if (isPoint()) {
            probe.onResume(frame);
        }
    }

    private Object run(VirtualFrame frame, boolean resumed, int site) {
        boolean again = resumed;
        while (true) {
            boolean left = false;
            try {
                if (!again) {
                    probe.onEnter(frame);
                } else if (isTaggedWith(StandardTags.RootTag.class) || isPoint() && !isOnlyPassed(frame)) {
                    probe.onResume(frame);
                }
                Object completion = again ? delegate.resume(frame, site) : delegate.execute(frame);
                left = true;
                if (completion instanceof Suspension) {
                    probe.onYield(frame, null);
                } else if (!again || isTaggedWith(StandardTags.RootTag.class) || isPoint()) {
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
