// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.RepeatingNode;
import org.ourolang.interpreter.coroutine.Closing;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.coroutine.GeneratorLoop;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Completion;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.PushedLoop;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.object.RangeIterator;

/**
 * {@code for}. The iterator in flight is a frame slot. A generator that only this loop can know is closed when the loop
 * is left early, as CPython does when it drops the last reference.
 */
public final class ForNode extends StatementNode {
    private final int slot;
    private final boolean keeps;

    /** Whether the loop was ever left early. */
    @CompilationFinal
    private boolean leaves;

    @Child
    private ExpressionNode iterable;

    @Child
    private LoopNode loop;

    @Child
    private StatementNode orElse;

    @Child
    private PushNode push;

    /**
     * @param slot where the iterator is kept
     * @param keeps whether the body is a generator's
     * @param orElse null for none
     */
    public ForNode(int slot, boolean keeps, ExpressionNode iterable, TargetNode target, StatementNode body,
            StatementNode orElse) {
        this.slot = slot;
        this.keeps = keeps;
        this.iterable = iterable;
        ForRepetition repetition = new ForRepetition(slot, iterable.span(), target, body);
        this.loop = Truffle.getRuntime().createLoopNode(repetition);
        this.orElse = orElse;
    }

    /**
     * Lets generators hand their values to the loop; called once by the translator.
     *
     * @param alone whether the iterable is a name that nothing else reads
     */
    public void letPush(PushedLoop.Chain chain, boolean alone) {
        repetition().letPush(chain);
        push = new PushNode(repetition(), alone);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = iterable.evaluateOwned(frame);
        if (value instanceof Generator generator) {
            generator.lend(true);
        }
        Object iterator = repetition().iterator(value);
        frame.setObject(slot, iterator);
        if (push != null && iterator instanceof Generator generator && push.canPush(generator)) {
            return push(frame, generator);
        }
        return run(frame, false, 0);
    }

    private Object push(VirtualFrame frame, Generator generator) {
        PushedLoop.Run run = new PushedLoop.Run(frame.materialize(), Frames.state(frame), this);
        boolean stopped;
        try {
            stopped = push.push(generator, run);
        } catch (OuroError error) {
            abandon(frame);
            throw repetition().at(error);
        }
        if (!stopped) {
            end(frame);
            return orElse == null ? null : orElse.execute(frame);
        }
        return run.end instanceof Suspension ? run.end : left(frame, run.end);
    }

    /** Ends the loop before its iterator did. */
    private Object left(VirtualFrame frame, Object exit) {
        if (!leaves) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            leaves = true;
        }
        abandon(frame);
        if (exit instanceof Throwable thrown) {
            throw PushNode.rethrown(thrown);
        }
        return exit == Completion.BREAK ? null : exit;
    }

    private ForRepetition repetition() {
        return (ForRepetition) loop.getRepeatingNode();
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        if (orElse != null && orElse.hasSite(site)) {
            return orElse.resume(frame, site);
        }
        return run(frame, true, site);
    }

    private Object run(VirtualFrame frame, boolean resumed, int site) {
        Object exit = RepeatingNode.CONTINUE_LOOP_STATUS;
        try {
            if (resumed) {
                exit = repetition().resume(frame, site);
            } else if (!repetition().begins(frame)) {
                exit = LoopExit.EXHAUSTED;
            }
            if (exit == RepeatingNode.CONTINUE_LOOP_STATUS) {
                exit = loop.execute(frame);
            }
        } catch (OuroError error) {
            abandon(frame);
            throw error;
        }
        if (exit == LoopExit.EXHAUSTED) {
            end(frame);
            return orElse == null ? null : orElse.execute(frame);
        }
        if (exit instanceof Suspension) {
            return exit;
        }
        return left(frame, exit);
    }

    /**
     * A generator's body keeps an iterator that holds on to nothing: were the slot cleared, paths of one resumption would
     * meet that differ in it, and the compiler would have to keep the iterator on the heap.
     */
    private void end(VirtualFrame frame) {
        Object iterator = frame.getObject(slot);
        if (iterator instanceof Generator generator) {
            GeneratorLoop.end(generator, keeps);
        }
        if (!keeps || !(iterator instanceof Generator || iterator instanceof RangeIterator)) {
            frame.setObject(slot, null);
        }
    }

    private void abandon(VirtualFrame frame) {
        Object iterator = frame.getObject(slot);
        frame.setObject(slot, null);
        if (iterator instanceof Generator generator) {
            if (generator.isOwnedByLoop()) {
                Closing.abandon(generator, Frames.state(frame));
            }
            generator.lend(false);
        }
    }
}
