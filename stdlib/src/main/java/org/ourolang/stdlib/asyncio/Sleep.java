// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.coroutine.NativeAwaitable;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.ComparisonOperator;

/** What the coroutine of {@code asyncio.sleep} awaits: one pass of the loop, or a timer. */
final class Sleep implements NativeAwaitable, Typed, TruffleObject {
    private final Object result;

    private Sleep(Object result) {
        this.result = result;
    }

    /** @param delay in seconds, any number; at most 0 gives way once */
    static Object of(Object delay, Object result) {
        if (Boolean.TRUE.equals(Comparison.compare(ComparisonOperator.LESS_EQUAL, delay, 0L))) {
            return new Sleep(result);
        }
        if (delay instanceof Double number && number.isNaN()) {
            throw Errors.valueError("Invalid delay: NaN (not a number)");
        }
        Object loop = Loops.running();
        Timer timer = new Timer(Loops.createFuture(loop), result);
        if (loop instanceof EventLoop own && own.isPlain()) {
            Object deadline = Numbers.binary(BinaryOperator.ADD, own.time(), delay);
            timer.handle = new Alarm(Numbers.asDouble(deadline), own, timer);
            own.timers.push((TimerHandle) timer.handle);
        } else {
            Fn0 ring = () -> {
                timer.ring();
                return None.NONE;
            };
            timer.handle = Calls.method(
                    loop, "call_later", delay, NativeFunctions.of("_set_result_unless_cancelled()", ring));
        }
        return timer;
    }

    @Override
    public Object start(ExecutionState execution) {
        execution.yielded = None.NONE;
        return null;
    }

    @Override
    public Object resume(ExecutionState execution, Object value) {
        return result;
    }

    @Override
    public String purpose() {
        return "its next turn";
    }

    @Override
    public OuroClass type() {
        return AsyncioTypes.PAUSE;
    }

    /** A future that a timer completes; the timer goes away when the wait ends otherwise. */
    private static final class Timer implements NativeAwaitable, Typed, TruffleObject {
        private final Future future;
        private final Object result;
        private Object handle;

        Timer(Future future, Object result) {
            this.future = future;
            this.result = result;
        }

        void ring() {
            if (!future.isCancelled()) {
                future.complete(result);
            }
        }

        @Override
        public Object start(ExecutionState execution) {
            return future.start(execution);
        }

        @Override
        public Object resume(ExecutionState execution, Object value) {
            try {
                return future.resume(execution, value);
            } finally {
                cancelTimer();
            }
        }

        @Override
        public Object raise(ExecutionState execution, OuroError error) {
            cancelTimer();
            throw error;
        }

        @Override
        public String purpose() {
            return "the clock";
        }

        private void cancelTimer() {
            if (handle instanceof TimerHandle own) {
                own.cancel();
            } else {
                Calls.method(handle, "cancel");
            }
        }

        @Override
        public OuroClass type() {
            return AsyncioTypes.PAUSE;
        }
    }

    /** The timer of a sleep; needs no context and no arguments. */
    private static final class Alarm extends TimerHandle {
        private final Timer timer;

        Alarm(double when, EventLoop loop, Timer timer) {
            super(when, null, null, loop, null);
            this.timer = timer;
        }

        @Override
        public void run(EventLoop running) {
            timer.ring();
        }
    }
}
