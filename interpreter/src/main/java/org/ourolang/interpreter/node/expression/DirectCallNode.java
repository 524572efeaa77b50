// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.reach.Step;

/** A call without starred arguments: what happens once it is known what is called. */
abstract class DirectCallNode extends AwaitableCallNode implements Step {
    @Children
    final ExpressionNode[] arguments;

    @Child
    DispatchNode dispatch;

    @Child
    private HandedGenerators generators;

    /** Whether an argument is a call itself, and so may be a coroutine that only this call has. */
    private final boolean hasCalls;

    /** @param keywords names of the last arguments; empty for none */
    DirectCallNode(ExpressionNode[] arguments, String[] keywords) {
        this.arguments = arguments;
        this.hasCalls = HandedCoroutines.areIn(arguments);
        this.generators = HandedGenerators.of(arguments, arguments.length - keywords.length);
        this.dispatch = new DispatchNode(keywords);
    }

    /** The arguments for a call of {@code callee}, behind {@code head} free places. */
    final Object[] evaluate(VirtualFrame frame, Object callee, int head) {
        return generators == null
                ? ArgumentsNode.evaluate(arguments, frame, head)
                : generators.evaluate(frame, callee, head);
    }

    @Override
    public final Object execute(VirtualFrame frame) {
        return execute(frame, false);
    }

    @Override
    public final Object evaluateOwned(VirtualFrame frame) {
        return execute(frame, true);
    }

    /** @param owned whether nobody but who evaluates this has the result */
    abstract Object execute(VirtualFrame frame, boolean owned);

    /** @param values the arguments, the first place free for the function */
    final Object call(VirtualFrame frame, Object callee, Object[] values, boolean owned) {
        try {
            Object result = dispatch.call(callee, values);
            if (hasCalls) {
                HandedCoroutines.ended(this, Frames.function(frame), callee, arguments, values, result);
            }
            return owned ? DispatchNode.own(callee, result) : result;
        } catch (OuroError error) {
            throw at(lose(frame, callee, values, error));
        }
    }

    /** The arguments are the called function's. */
    @Override
    public final Kept keptDuring(Node child) {
        return child == dispatch ? Kept.NONE : Kept.SOME;
    }

    final Object callAwaited(VirtualFrame frame, Object callee, Object[] values, ExecutionState state) {
        try {
            return dispatch.callAwaited(callee, values, state);
        } catch (OuroError error) {
            OuroError failed = lose(frame, callee, values, error);
            // A body that ran was awaited: the await failed, not the call.
            boolean ran = callee instanceof OuroFunction function
                    && function.code().kind() == Code.Kind.COROUTINE
                    && error.exception().traceback() != null;
            throw ran ? failed : at(failed);
        }
    }

    /** Answers the error, after a look at the coroutines that were arguments. */
    private OuroError lose(VirtualFrame frame, Object callee, Object[] values, OuroError error) {
        if (hasCalls) {
            HandedCoroutines.failed(this, Frames.function(frame), callee, arguments, values, error);
        }
        return error;
    }

    @Override
    final String keywordAt(int index) {
        return dispatch.keywordAt(index, arguments.length);
    }
}
