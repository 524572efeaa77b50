// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.RepeatingNode;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.ourolang.interpreter.node.statement.LoopExit;
import org.ourolang.interpreter.node.statement.RoundsNode;
import org.ourolang.interpreter.coroutine.AsyncGenerator;
import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.coroutine.Closing;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Completion;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.AwaitObserver;
import org.ourolang.language.source.Span;

/** {@code async for}. Leaving it early does not close the iterator. */
public final class AsyncForNode extends StatementNode {
    private final int slot;

    @Child
    private ExpressionNode iterable;

    @Child
    private LoopNode loop;

    @Child
    private StatementNode orElse;

    /**
     * @param span the whole statement, or the clause of a comprehension
     * @param failing which errors of the iterator are shown at
     * @param slot where the iterator is kept
     * @param orElse null for none
     */
    public AsyncForNode(
            int site,
            int slot,
            Span span,
            Span failing,
            ExpressionNode iterable,
            TargetNode target,
            StatementNode body,
            StatementNode orElse) {
        this.slot = slot;
        this.iterable = iterable;
        this.loop = Truffle.getRuntime().createLoopNode(new Repetition(site, slot, span, failing, target, body));
        this.orElse = orElse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = iterable.evaluateOwned(frame);
        if (value instanceof AsyncGenerator generator) {
            generator.lend(true);
        }
        try {
            Object iterator = Tools.areAbsent()
                    ? AwaitProtocol.asyncIterator(value)
                    : Tools.calledAt(repetition().point, () -> AwaitProtocol.asyncIterator(value));
            frame.setObject(slot, iterator);
        } catch (OuroError error) {
            throw iterable.at(error);
        }
        return finish(frame, loop.execute(frame));
    }

    private Repetition repetition() {
        return (Repetition) loop.getRepeatingNode();
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        if (orElse != null && orElse.hasSite(site)) {
            return orElse.resume(frame, site);
        }
        Object exit = repetition().resume(frame, site);
        return finish(frame, exit == RepeatingNode.CONTINUE_LOOP_STATUS ? loop.execute(frame) : exit);
    }

    private Object finish(VirtualFrame frame, Object exit) {
        if (exit instanceof Suspension) {
            return exit;
        }
        if (exit == LoopExit.EXHAUSTED) {
            frame.setObject(slot, null);
            return orElse == null ? null : orElse.execute(frame);
        }
        abandon(frame, slot);
        return exit == Completion.BREAK ? null : exit;
    }

    private static void abandon(VirtualFrame frame, int slot) {
        Object iterator = frame.getObject(slot);
        frame.setObject(slot, null);
        if (iterator instanceof AsyncGenerator generator) {
            if (generator.isOwnedByLoop()) {
                Closing.abandon(generator, Frames.state(frame));
            }
            generator.lend(false);
        }
    }

    private static final class Repetition extends RoundsNode {
        private final int slot;
        private final BranchProfile failed = BranchProfile.create();

        @Child
        private TargetNode target;

        @Child
        private StatementNode body;

        @Child
        private AwaitPointNode point;

        Repetition(int site, int slot, Span span, Span failing, TargetNode target, StatementNode body) {
            this.slot = slot;
            this.target = target;
            this.body = body;
            this.point = new AwaitPointNode(site, AwaitObserver.Kind.NEXT, span, failing);
        }

        @Override
        public Object executeRepeatingWithValue(VirtualFrame frame) {
            Object value;
            try {
                value = point.awaitNext(frame.getObject(slot), Frames.state(frame));
            } catch (OuroError error) {
                return exhausted(error);
            }
            return turn(frame, value);
        }

        Object resume(VirtualFrame frame, int site) {
            if (!point.is(site)) {
                return run(frame, true, site);
            }
            Object value;
            try {
                value = point.resume(Frames.state(frame));
            } catch (OuroError error) {
                return exhausted(error);
            }
            return turn(frame, value);
        }

        private Object turn(VirtualFrame frame, Object value) {
            if (value == null) {
                return point.suspension();
            }
            target.assign(frame, value);
            return run(frame, false, 0);
        }

        private Object run(VirtualFrame frame, boolean resumed, int site) {
            Object completion;
            try {
                completion = resumed ? body.resume(frame, site) : body.execute(frame);
            } catch (OuroError error) {
                failed.enter();
                abandon(frame, slot);
                throw error;
            }
            return afterBody(completion);
        }

        private static Object exhausted(OuroError error) {
            if (!error.exception().type().isSubclassOf(ExceptionTypes.STOP_ASYNC_ITERATION)) {
                throw error;
            }
            return LoopExit.EXHAUSTED;
        }
    }
}
