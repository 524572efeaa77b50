// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.RangeIterator;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.RepeatingNode;
import java.lang.invoke.VarHandle;
import org.ourolang.interpreter.coroutine.BodyCaller;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.Completion;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.OuroNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.ListIterator;
import org.ourolang.interpreter.protocol.StringIterator;
import org.ourolang.language.source.Span;

/**
 * {@code for}. The iterator in flight is a frame slot. A generator that only this loop can know is closed when the loop
 * is left early, as CPython does when it drops the last reference.
 */
public final class ForNode extends StatementNode {
    private final int slot;

    @Child
    private ExpressionNode iterable;

    @Child
    private LoopNode loop;

    @Child
    private StatementNode orElse;

    /**
     * @param slot where the iterator is kept
     * @param orElse null for none
     */
    public ForNode(int slot, ExpressionNode iterable, TargetNode target, StatementNode body, StatementNode orElse) {
        this.slot = slot;
        this.iterable = iterable;
        Repetition repetition = new Repetition(slot, iterable.span(), target, body);
        this.loop = com.oracle.truffle.api.Truffle.getRuntime().createLoopNode(repetition);
        this.orElse = orElse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = iterable.evaluateOwned(frame);
        if (value instanceof Generator generator) {
            generator.lend(true);
        }
        frame.setObject(slot, ((Repetition) loop.getRepeatingNode()).iterator(value));
        return run(frame, false, 0);
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
                exit = ((Repetition) loop.getRepeatingNode()).resume(frame, site);
            }
            if (exit == RepeatingNode.CONTINUE_LOOP_STATUS) {
                exit = loop.execute(frame);
            }
        } catch (OuroError error) {
            abandon(frame);
            throw error;
        }
        if (exit instanceof Suspension) {
            return exit;
        }
        if (exit == LoopExit.EXHAUSTED) {
            frame.setObject(slot, null);
            return orElse == null ? null : orElse.execute(frame);
        }
        abandon(frame);
        return exit == Completion.BREAK ? null : exit;
    }

    private void abandon(VirtualFrame frame) {
        Object iterator = frame.getObject(slot);
        frame.setObject(slot, null);
        if (iterator instanceof Generator generator) {
            if (generator.isOwnedByLoop()) {
                Driver.abandon(generator, Frames.state(frame));
            }
            generator.lend(false);
        }
    }

    private static final class Repetition extends OuroNode implements RepeatingNode {
        private static final int RANGE = 1;
        private static final int LIST = 2;
        private static final int GENERATOR = 4;
        private static final int OTHER = 8;
        private static final int STRING = 16;

        private final int slot;

        @Child
        private TargetNode target;

        @Child
        private StatementNode body;

        @Child
        private BodyCaller caller;

        /** The kinds of iterators ever seen. */
        @CompilationFinal
        private int kinds;

        Repetition(int slot, Span span, TargetNode target, StatementNode body) {
            this.slot = slot;
            this.target = target;
            this.body = body;
            if (span != null) {
                setSpan(span);
            }
        }

        Object iterator(Object value) {
            if (value instanceof OuroRange range && range.fitsLong()) {
                return new RangeIterator(range.firstLong(), range.stepLong(), (Long) range.length());
            }
            if (value instanceof OuroList list && list.type() == BuiltinTypes.LIST) {
                return new ListIterator(list);
            }
            if (value instanceof Generator) {
                return value;
            }
            try {
                return Iteration.iterator(value);
            } catch (OuroError error) {
                throw at(error);
            }
        }

        private boolean saw(int kind) {
            return (kinds & kind) != 0;
        }

        @Override
        public boolean executeRepeating(VirtualFrame frame) {
            throw CompilerDirectives.shouldNotReachHere();
        }

        @Override
        public boolean shouldContinue(Object value) {
            return value == CONTINUE_LOOP_STATUS;
        }

        @Override
        public Object executeRepeatingWithValue(VirtualFrame frame) {
            return advance(frame) ? next(body.execute(frame)) : LoopExit.EXHAUSTED;
        }

        Object resume(VirtualFrame frame, int site) {
            return next(body.resume(frame, site));
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

        private Object next(Object iterator, VirtualFrame frame) {
            if (saw(LIST) && iterator instanceof ListIterator list) {
                return list.next();
            }
            if (saw(STRING) && iterator instanceof StringIterator text) {
                return text.next();
            }
            if (saw(GENERATOR) && iterator instanceof Generator generator) {
                ExecutionState state = Frames.state(frame);
                Object result = Driver.send(generator, None.NONE, state, caller);
                return result == Driver.YIELDED ? state.yielded : null;
            }
            if (saw(OTHER) && !isUnseen(iterator)) {
                return Tools.areAbsent()
                        ? Iteration.advance(iterator)
                        : Tools.calledAt(this, () -> Iteration.advance(iterator));
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            if (iterator instanceof RangeIterator range) {
                learn(RANGE);
                return range.next();
            }
            learn(kindOf(iterator));
            return next(iterator, frame);
        }

        private static int kindOf(Object iterator) {
            return switch (iterator) {
                case Generator generator -> GENERATOR;
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

        private static Object next(Object completion) {
            return completion == null || completion == Completion.CONTINUE ? CONTINUE_LOOP_STATUS : completion;
        }
    }
}
