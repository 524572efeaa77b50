// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.AsyncGenerator;
import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Completion;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.AwaitObserver;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.language.source.Span;

/** {@code async for}. Leaving it early does not close the iterator. */
public final class AsyncForNode extends StatementNode {
    private final int slot;

    @Child
    private ExpressionNode iterable;

    @Child
    private TargetNode target;

    @Child
    private StatementNode body;

    @Child
    private StatementNode orElse;

    @Child
    private AwaitPointNode point;

    /**
     * @param span the whole statement, which errors of the iterator are shown at
     * @param slot where the iterator is kept
     * @param orElse null for none
     */
    public AsyncForNode(
            int site,
            int slot,
            Span span,
            ExpressionNode iterable,
            TargetNode target,
            StatementNode body,
            StatementNode orElse) {
        this.slot = slot;
        this.iterable = iterable;
        this.target = target;
        this.body = body;
        this.orElse = orElse;
        this.point = new AwaitPointNode(site, AwaitObserver.Kind.NEXT, span);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = iterable.evaluateOwned(frame);
        try {
            frame.setObject(slot, AwaitProtocol.asyncIterator(value));
        } catch (OuroError error) {
            throw point.at(error);
        }
        return loop(frame);
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        if (orElse != null && orElse.hasSite(site)) {
            return orElse.resume(frame, site);
        }
        Object completion;
        if (point.is(site)) {
            Object value;
            try {
                value = point.resume(Frames.state(frame));
            } catch (OuroError error) {
                return end(frame, error);
            }
            if (value == null) {
                return point.suspension();
            }
            target.assign(frame, value);
            completion = run(frame, false, 0);
        } else {
            completion = run(frame, true, site);
        }
        return goesOn(completion) ? loop(frame) : leave(frame, completion);
    }

    private Object loop(VirtualFrame frame) {
        ExecutionState state = Frames.state(frame);
        while (true) {
            com.oracle.truffle.api.TruffleSafepoint.poll(this);
            Object value;
            try {
                value = point.awaitNext(frame.getObject(slot), state);
            } catch (OuroError error) {
                return end(frame, error);
            }
            if (value == null) {
                return point.suspension();
            }
            target.assign(frame, value);
            Object completion = run(frame, false, 0);
            if (!goesOn(completion)) {
                return leave(frame, completion);
            }
        }
    }

    private Object run(VirtualFrame frame, boolean resumed, int site) {
        try {
            return resumed ? body.resume(frame, site) : body.execute(frame);
        } catch (OuroError error) {
            abandon(frame);
            throw error;
        }
    }

    private void abandon(VirtualFrame frame) {
        Object iterator = frame.getObject(slot);
        frame.setObject(slot, null);
        if (iterator instanceof AsyncGenerator generator && generator.isOwnedByLoop()) {
            Driver.abandon(generator, Frames.state(frame));
        }
    }

    private static boolean goesOn(Object completion) {
        return completion == null || completion == Completion.CONTINUE;
    }

    private Object leave(VirtualFrame frame, Object completion) {
        if (completion instanceof Suspension) {
            return completion;
        }
        abandon(frame);
        return completion == Completion.BREAK ? null : completion;
    }

    private Object end(VirtualFrame frame, OuroError error) {
        if (!error.exception().type().isSubclassOf(ExceptionTypes.STOP_ASYNC_ITERATION)) {
            throw error;
        }
        frame.setObject(slot, null);
        return orElse == null ? null : orElse.execute(frame);
    }
}
