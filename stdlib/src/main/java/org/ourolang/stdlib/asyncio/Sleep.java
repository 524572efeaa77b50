// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.stdlib.bodies.AwaitPause;
import org.ourolang.stdlib.bodies.Pause;

/** {@code asyncio.sleep}: a future that a timer completes; the timer goes away when the wait ends otherwise. */
final class Sleep extends AwaitPause {
    private Object handle;

    private Sleep() {}

    /** @param delay in seconds, any number; at most 0 gives way once */
    static Object begin(ExecutionState state, Object delay, Object result) {
        if (delay instanceof Long whole && whole <= 0) {
            return new Turn(result).begin(state);
        }
        return beginLong(state, delay, result);
    }

    @TruffleBoundary
    private static Object beginLong(ExecutionState state, Object delay, Object result) {
        if (!(delay instanceof Long) && isOver(delay)) {
            return new Turn(result).begin(state);
        }
        if (delay instanceof Double number && number.isNaN()) {
            throw Errors.valueError("Invalid delay: NaN (not a number)");
        }
        return start(state, delay, result);
    }

    private static boolean isOver(Object delay) {
        return Truth.isTrue(Comparison.compare(ComparisonOperator.LESS_EQUAL, delay, 0L));
    }

    private static Object start(ExecutionState state, Object delay, Object result) {
        Object loop = Loops.running(AsyncioState.of(state));
        if (!(loop instanceof EventLoop own && own.isPlain() && !own.isDebug())) {
            return new Sleep().startForeign(state, loop, delay, result);
        }
        own.checkClosed();
        SleepFuture future = new SleepFuture(own, deadline(own.time(), delay), result);
        own.timers.push(future);
        return future.suspendBody(state);
    }

    private static double deadline(double now, Object delay) {
        return delay instanceof Double seconds
                ? now + seconds
                : Numbers.asDouble(Numbers.binary(BinaryOperator.ADD, now, delay));
    }

    private Object startForeign(ExecutionState state, Object loop, Object delay, Object result) {
        Future future = Future.labelled(Loops.createFuture(loop), "the clock");
        Fn0 ring = () -> {
            ring(future, result);
            return None.NONE;
        };
        handle = Calls.method(loop, "call_later", delay, NativeFunctions.of("_set_result_unless_cancelled()", ring));
        return await(state, future);
    }

    /** The rest of a sleep that has begun. */
    static Sleep on(SleepFuture future) {
        Sleep rest = new Sleep();
        rest.handle = future;
        rest.takeOver(future);
        rest.belongTo((OuroFunction) Definitions.get().find("sleep"));
        return rest;
    }

    private void stop() {
        if (handle instanceof SleepFuture future) {
            future.stop();
        } else {
            NativeHandles.cancel(handle);
        }
    }

    private static void ring(Future future, Object result) {
        if (!future.isCancelled()) {
            future.complete(result);
        }
    }

    @Override
    public String purpose() {
        return "the clock";
    }

    @Override
    protected Object awaited(ExecutionState state, Object value) {
        stop();
        return value;
    }

    @Override
    protected Object failed(ExecutionState state, OuroError error) {
        stop();
        throw error;
    }

    /** One pass of the loop. */
    private static final class Turn extends Pause {
        Turn(Object result) {
            super(result);
        }

        Object begin(ExecutionState state) {
            return suspend(state, None.NONE);
        }

        @Override
        public String purpose() {
            return "its next turn";
        }

        @Override
        public Object resume(ExecutionState state, Object value) {
            return soleResult();
        }
    }

    /** The timer of a sleep, for scripts that look at the loop's timers. */
    static final class Alarm extends TimerHandle {
        private final Future future;
        private final Object result;

        Alarm(double when, EventLoop loop, Future future, Object result) {
            super(when, null, null, loop, null);
            this.future = future;
            this.result = result;
        }

        @Override
        String nativeText() {
            return "_set_result_unless_cancelled()";
        }

        @Override
        public Future completes() {
            return future;
        }

        @Override
        public void run(EventLoop running) {
            ring(future, result);
        }
    }
}
