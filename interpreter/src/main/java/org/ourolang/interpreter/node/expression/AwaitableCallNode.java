// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.language.source.SourceText;

/** A call that an await stands directly around can run a coroutine's body at once. */
public abstract class AwaitableCallNode extends ExpressionNode {
    @Override
    public final WrapperNode createWrapper(ProbeNode probe) {
        return new AwaitableCallWrapper(this, probe);
    }

    /** The last name in what it calls, such as {@code work} of {@code self.work()}. */
    abstract String calledName(SourceText source);

    /** How many values stand before the arguments: 1 for a method's object. */
    abstract int receivers();

    /** The keyword of an argument; null for a positional one. */
    abstract String keywordAt(int index);

    /**
     * Calls for an await on the spot.
     *
     * @return the awaited body's result, {@link Driver#SUSPENDED}, or null after putting what to await into {@code
     *     state.awaited}
     */
    public abstract Object executeAwaited(VirtualFrame frame, ExecutionState state);
}
