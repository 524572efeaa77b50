// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.FeedRootNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.expression.FeedNode;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Gathering;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.language.source.Span;

/**
 * {@code yield from} in a generator that hands over its values: a generator that has not begun is fed to the same
 * gathering, and needs no object where only this statement could know it.
 */
public final class FeedFromNode extends StatementNode {
    private static final int INSTANCE = 1;
    private static final int GENERATOR = 2;
    private static final int NATIVE = 4;
    private static final int OTHER = 8;
    private static final int STOPS = 16;

    private final int result;

    @Child
    private ExpressionNode operand;

    @Child
    private AwaitPointNode point;

    @Child
    private FeedNode feed = new FeedNode();

    /** The kinds of iterables ever seen. */
    @CompilationFinal
    private int kinds;

    /** @param result slot of the temporary that receives the result */
    public FeedFromNode(int site, ExpressionNode operand, int result, Span span) {
        this.operand = operand;
        this.result = result;
        this.point = new AwaitPointNode(site, null, span);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = operand.execute(frame);
        Object answer;
        try {
            answer = begin(frame, value);
        } catch (OuroError error) {
            throw point.at(error);
        }
        if (answer == null || answer == Driver.SUSPENDED) {
            see(STOPS);
            return point.suspension();
        }
        frame.setObject(result, answer);
        return null;
    }

    /** The result, or null or {@link Driver#SUSPENDED} to suspend. */
    private Object begin(VirtualFrame frame, Object value) {
        if (value instanceof OuroInstance instance) {
            OuroFunction function = feed.iteratorFunction(instance);
            if (function != null) {
                see(INSTANCE);
                return feed.feed(function, instance, FeedRootNode.gathering(frame));
            }
        }
        if (value instanceof Generator generator && FeedNode.canFeed(generator)) {
            see(GENERATOR);
            return feed.feed(generator, FeedRootNode.gathering(frame));
        }
        if (isNative(value)) {
            see(NATIVE);
            return feedAll(Iteration.iterator(value), FeedRootNode.gathering(frame), Frames.state(frame), this);
        }
        see(OTHER);
        boolean acceptsCoroutine = (Frames.function(frame).code().flags() & Code.ITERABLE_COROUTINE) != 0;
        return point.yieldFrom(value, acceptsCoroutine, Frames.state(frame));
    }

    private void see(int kind) {
        if ((kinds & kind) == 0) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            kinds |= kind;
        }
    }

    /** Whether the values come from Java, one after the other, and nobody can send anything. */
    private static boolean isNative(Object value) {
        return value instanceof OuroTuple
                || value instanceof OuroList
                || value instanceof OuroRange
                || value instanceof NativeIterator;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object feedAll(Object iterator, Gathering gathering, ExecutionState state, Node place) {
        if (!(iterator instanceof NativeIterator known)) {
            return AwaitProtocol.yieldFrom(iterator, false, state);
        }
        for (Object value = known.next(); value != null; value = known.next()) {
            if (!gathering.takes(value)) {
                state.yielded = value;
                return AwaitProtocol.suspendOn(known, state);
            }
            TruffleSafepoint.poll(place);
        }
        return None.NONE;
    }
}
