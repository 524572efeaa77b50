// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import java.lang.invoke.VarHandle;
import org.ourolang.interpreter.coroutine.BodyCaller;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.coroutine.GeneratorLoop;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.PushedLoop;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.node.expression.FeedNode;
import org.ourolang.interpreter.node.expression.Iterators;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.RangeIterator;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.ListIterator;
import org.ourolang.interpreter.protocol.StringIterator;
import org.ourolang.language.source.Span;

/** The rounds of a {@code for} loop: the next value of its iterator to the target, then the body. */
final class ForRepetition extends RoundsNode implements PushedLoop {
    private static final int RANGE = 1;
    private static final int LIST = 2;
    private static final int GENERATOR = 4;
    private static final int OTHER = 8;
    private static final int STRING = 16;
    private static final int LONGS = 32;

    private final int slot;
    private final Iterators iterators = new Iterators();
    private Chain chain;

    @Child
    private TargetNode target;

    @Child
    private StatementNode body;

    @Child
    private BodyCaller caller;

    /** Makes the iterators of instances; null until one came. */
    @Child
    private FeedNode instances;

    /** The kinds of iterators ever seen. */
    @CompilationFinal
    private int kinds;

    ForRepetition(int slot, Span span, TargetNode target, StatementNode body) {
        this.slot = slot;
        this.target = target;
        this.body = body;
        if (span != null) {
            setSpan(span);
        }
    }

    /** See {@link ForNode#letPush}. */
    void letPush(Chain newChain) {
        chain = newChain;
    }

    Object iterator(Object value) {
        try {
            Object made = value instanceof OuroInstance instance ? ownIterator(instance) : null;
            return made == null ? iterators.of(value) : made;
        } catch (OuroError error) {
            throw at(error);
        }
    }

    /** The generator that the instance's {@code __iter__} is, which only this loop knows; null where it is none. */
    private Generator ownIterator(OuroInstance instance) {
        if (instances == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            instances = insert(new FeedNode());
        }
        Generator made = instances.newGenerator(instance);
        if (made != null) {
            made.setOwned();
        }
        return made;
    }

    /**
     * A generator that has not begun runs to its first value before the loop: inside, each has a frame.
     *
     * @return false if it has no value
     */
    boolean begins(VirtualFrame frame) {
        if (frame.getObject(slot) instanceof Generator generator
                && generator.is(Suspendable.State.CREATED)) {
            if (!saw(GENERATOR)) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                learn(GENERATOR);
            }
            try {
                return GeneratorLoop.prime(generator, generator.code(), Frames.state(frame), caller);
            } catch (OuroError error) {
                throw at(error);
            }
        }
        return true;
    }

    private boolean saw(int kind) {
        return (kinds & kind) != 0;
    }

    @Override
    public Object executeRepeatingWithValue(VirtualFrame frame) {
        return advance(frame) ? afterBody(body.execute(frame)) : LoopExit.EXHAUSTED;
    }

    Object resume(VirtualFrame frame, int site) {
        return afterBody(body.resume(frame, site));
    }

    @Override
    public Chain chain() {
        return chain;
    }

    @Override
    public boolean take(Run run, VirtualFrame yielding, int yieldSlot) {
        MaterializedFrame frame = Suspendable.exact(run.frame);
        Object exit;
        run.enterBody();
        try {
            takeYielded(frame, yielding, yieldSlot);
            exit = afterBody(body.execute(frame));
        } catch (OuroError | StackOverflowError | OutOfMemoryError error) {
            exit = error;
        }
        run.leaveBody();
        if (exit == CONTINUE_LOOP_STATUS) {
            return true;
        }
        run.end = exit;
        return false;
    }

    private boolean advance(VirtualFrame frame) {
        Object iterator = frame.getObject(slot);
        if (saw(RANGE) && iterator instanceof RangeIterator range) {
            if (!range.hasNext()) {
                return false;
            }
            target.assignLong(frame, range.nextLong());
            return true;
        }
        if (saw(GENERATOR) && iterator instanceof Generator generator) {
            return advanceGenerator(frame, generator);
        }
        if (saw(LONGS) && iterator instanceof ListIterator list && list.nextIsLong()) {
            target.assignLong(frame, list.nextLong());
            return true;
        }
        Object value;
        try {
            value = next(iterator, frame);
        } catch (OuroError error) {
            throw at(error);
        }
        if (value == null) {
            return false;
        }
        target.assign(frame, value);
        return true;
    }

    private boolean advanceGenerator(VirtualFrame frame, Generator generator) {
        ExecutionState state = Frames.state(frame);
        Code code = generator.code();
        GeneratorLoop.Advance how;
        try {
            how = GeneratorLoop.advance(generator, code, state, caller);
        } catch (OuroError error) {
            throw at(error);
        }
        if (how == GeneratorLoop.Advance.IN_FRAME) {
            takeYielded(frame, generator.exactFrame(), caller.yieldSlot(code));
            return true;
        }
        if (how == GeneratorLoop.Advance.ENDED) {
            return false;
        }
        target.assign(frame, state.yielded);
        return true;
    }

    private void takeYielded(VirtualFrame frame, Frame yielding, int yieldSlot) {
        if (yielding.isLong(yieldSlot)) {
            target.assignLong(frame, yielding.getLong(yieldSlot));
        } else if (yielding.isObject(yieldSlot)) {
            Object value = yielding.getObject(yieldSlot);
            yielding.setObject(yieldSlot, null);
            target.assign(frame, value);
        } else {
            target.assign(frame, yielding.getDouble(yieldSlot));
        }
    }

    private Object next(Object iterator, VirtualFrame frame) {
        if (saw(LIST) && iterator instanceof ListIterator list) {
            return list.next();
        }
        if (saw(STRING) && iterator instanceof StringIterator text) {
            return text.next();
        }
        if (saw(OTHER) && !isUnseen(iterator)) {
            return advance(iterator);
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        if (iterator instanceof RangeIterator range) {
            learn(RANGE);
            return range.next();
        }
        learn(kindOf(iterator));
        if (iterator instanceof Generator generator) {
            return generator.nextOrNull();
        }
        return next(iterator, frame);
    }

    private Object advance(Object iterator) {
        if (Tools.areAbsent()) {
            return Iteration.advance(iterator);
        }
        Node before = Tools.enter(this);
        try {
            return Iteration.advance(iterator);
        } finally {
            Tools.leave(before);
        }
    }

    private static int kindOf(Object iterator) {
        return switch (iterator) {
            case Generator generator -> GENERATOR;
            case ListIterator list when list.nextIsLong() -> LONGS | LIST;
            case ListIterator list -> LIST;
            case StringIterator text -> STRING;
            default -> OTHER;
        };
    }

    /** Threads of one engine may come here at once; what a kind needs is there before the kind is seen. */
    private void learn(int kind) {
        atomic(() -> {
            if (kind == GENERATOR && caller == null) {
                caller = insert(BodyCaller.create());
            }
            VarHandle.storeStoreFence();
            kinds |= kind;
        });
    }

    private boolean isUnseen(Object iterator) {
        return !saw(RANGE) && iterator instanceof RangeIterator
                || !saw(GENERATOR) && iterator instanceof Generator
                || !saw(STRING) && iterator instanceof StringIterator
                || !saw(LIST) && iterator instanceof ListIterator;
    }
}
