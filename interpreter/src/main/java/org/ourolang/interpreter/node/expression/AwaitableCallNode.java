// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.ExecutionState;

/** A call that an await stands directly around can run a coroutine's body at once. */
public abstract class AwaitableCallNode extends ExpressionNode {
    @Override
    public final WrapperNode createWrapper(ProbeNode probe) {
        return new AwaitableCallWrapper(this, probe);
    }

    /**
     * Calls for an await on the spot.
     *
     * @return the awaited body's result, {@link Driver#SUSPENDED}, or null after putting what to await into {@code
     *     state.awaited}
     */
    public abstract Object executeAwaited(VirtualFrame frame, ExecutionState state);
}
