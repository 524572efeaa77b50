// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.Locale;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.stdlib.bodies.AwaitPause;
import org.ourolang.stdlib.bodies.BodyClass;
import org.ourolang.stdlib.bodies.BodyFunctions;

/**
 * {@code asyncio.Barrier}: holds tasks until as many as there are parties have come.
 *
 * <p>Every change of state wakes all that wait; each looks for itself whether it may go on, and else lines up again at
 * the end. A lock is not needed, because nobody gives way between looking and acting.
 */
final class Barrier extends Primitive {
    private static final OuroClass LAYOUT = OuroClass.builtin(
            "asyncio.locks", "Barrier", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true);

    private enum State {
        FILLING,
        DRAINING,
        RESETTING,
        BROKEN
    }

    private final WaiterLine line = new WaiterLine(this);
    private State state = State.FILLING;
    private long parties;
    private long count;

    private Barrier(OuroClass type, BodyClass definition) {
        super(type, definition);
    }

    static BodyClass define(BodyFunctions functions) {
        BodyClass type =
                new BodyClass(functions, "asyncio.locks", "Barrier", LAYOUT, Barrier.class, BuiltinTypes.OBJECT);
        type.allocator(asked -> new Barrier(asked, type));
        type.method("__init__(self, parties)", frame -> {
            if (Boolean.TRUE.equals(Comparison.compare(ComparisonOperator.LESS, frame[2], 1L))) {
                throw Errors.valueError("parties must be > 0");
            }
            of(frame).parties = Numbers.asSize(frame[2]);
            return None.NONE;
        });
        type.method("__repr__(self)", frame -> of(frame).text());
        type.coroutine("__aenter__(self)", (frame, execution) -> of(frame).isPlain()
                ? of(frame).await(execution)
                : new Delegate().begin(execution, Calls.method(frame[1], "wait")));
        type.coroutine("__aexit__(self, *args)", (frame, execution) -> None.NONE);
        type.coroutine("wait(self)", (frame, execution) -> of(frame).await(execution));
        type.coroutine("reset(self)", (frame, execution) -> {
            of(frame).change(of(frame).count > 0 ? State.RESETTING : State.FILLING);
            return None.NONE;
        });
        type.coroutine("abort(self)", (frame, execution) -> {
            of(frame).change(State.BROKEN);
            return None.NONE;
        });
        type.property("parties", self -> ((Barrier) self).parties);
        type.property("n_waiting", self -> ((Barrier) self).waitingCount());
        type.property("broken", self -> ((Barrier) self).state == State.BROKEN);
        type.attribute("_count", self -> ((Barrier) self).count, null);
        shareLoop(type);
        type.build();
        return type;
    }

    private static Barrier of(Object[] frame) {
        return (Barrier) frame[1];
    }

    private long waitingCount() {
        return state == State.FILLING ? count : 0;
    }

    private String text() {
        String name = state.name().toLowerCase(Locale.ROOT);
        return shown(state == State.BROKEN ? name : name + ", waiters:" + waitingCount() + "/" + parties, 0);
    }

    private void change(State newState) {
        state = newState;
        line.wake(Long.MAX_VALUE);
    }

    private Object await(ExecutionState execution) {
        return new Arrival(this).enter(execution);
    }

    /** One task's way through the barrier: first it waits for the round before to be over, then for the others. */
    private static final class Arrival extends Waiter {
        private final Barrier barrier;
        /** Its number in the round; -1 while the round before is not over. */
        private long index = -1;

        Arrival(Barrier barrier) {
            this.barrier = barrier;
        }

        Object enter(ExecutionState execution) {
            State state = barrier.state;
            if (state == State.DRAINING || state == State.RESETTING) {
                return waitIn(barrier.line, barrier.loop(execution), execution);
            }
            if (state == State.BROKEN) {
                throw Errors.error(Errs.BROKEN_BARRIER, "Barrier aborted");
            }
            index = barrier.count++;
            if (index + 1 == barrier.parties) {
                barrier.change(State.DRAINING);
                return leave();
            }
            return pass(execution);
        }

        private Object pass(ExecutionState execution) {
            if (barrier.state == State.FILLING) {
                try {
                    return waitIn(barrier.line, barrier.loop(execution), execution);
                } catch (OuroError error) {
                    leave();
                    throw error;
                }
            }
            State state = barrier.state;
            leave();
            if (state == State.BROKEN || state == State.RESETTING) {
                throw Errors.error(Errs.BROKEN_BARRIER, "Abort or reset of barrier");
            }
            return index;
        }

        private Object leave() {
            barrier.count--;
            if (barrier.count == 0) {
                boolean over = barrier.state == State.RESETTING || barrier.state == State.DRAINING;
                barrier.change(over ? State.FILLING : barrier.state);
            }
            return index;
        }

        @Override
        protected Object awaited(ExecutionState execution, Object value) {
            barrier.line.remove(this);
            return index < 0 ? enter(execution) : pass(execution);
        }

        @Override
        protected Object failed(ExecutionState execution, OuroError error) {
            barrier.line.remove(this);
            barrier.line.wake(1);
            if (index >= 0) {
                leave();
            }
            throw error;
        }

        @Override
        public String purpose() {
            return "the other parties";
        }
    }

    private static final class Delegate extends AwaitPause {
        Object begin(ExecutionState execution, Object awaitable) {
            return await(execution, awaitable);
        }

        @Override
        protected Object awaited(ExecutionState execution, Object value) {
            return value;
        }
    }
}
