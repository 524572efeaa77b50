// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.stdlib.bodies.AwaitPause;

/** {@code asyncio.wait_for}: awaits in the caller's own task, within a {@link TimeLimit}. */
final class WaitFor extends AwaitPause {
    private final TimeLimit limit;

    private WaitFor(TimeLimit limit) {
        this.limit = limit;
    }

    /** @param timeout in seconds, any number; None for none */
    static Object begin(ExecutionState state, Object awaitable, Object timeout) {
        boolean over = timeout != None.NONE
                && Truth.isTrue(Comparison.compare(ComparisonOperator.LESS_EQUAL, timeout, 0L));
        if (over) {
            return withoutTime(state, Loops.ensureFuture(awaitable, null));
        }
        WaitFor waiting = new WaitFor(TimeLimit.after(timeout));
        waiting.limit.enter();
        return waiting.await(state, awaitable);
    }

    @Override
    protected Object awaited(ExecutionState state, Object value) {
        limit.leave(null);
        return value;
    }

    @Override
    protected Object failed(ExecutionState state, OuroError error) {
        error.settleContext(state.handled);
        try {
            limit.leave(error.exception());
        } catch (OuroError replacement) {
            replacement.settleContext(error.exception());
            throw replacement;
        }
        throw error;
    }

    private static Object withoutTime(ExecutionState state, Object future) {
        if (isDone(future)) {
            return resultOf(future);
        }
        return new Cancellation(future).begin(state);
    }

    private static boolean isDone(Object future) {
        return future instanceof Future own ? own.isDone() : Truth.isTrue(Calls.method(future, "done"));
    }

    private static Object resultOf(Object future) {
        return future instanceof Future own ? own.resultNow() : Calls.method(future, "result");
    }

    /** Cancels a future and waits until it has ended. */
    private static final class Cancellation extends AwaitPause implements Future.NativeCallback {
        private final Object future;
        private final Future ended;
        private final Object guestCallback;

        Cancellation(Object future) {
            this.future = future;
            this.ended = Loops.createFuture(Loops.running());
            Fn1 note = ignored -> {
                noteEnd();
                return None.NONE;
            };
            this.guestCallback = future instanceof Future ? null : NativeFunctions.of("_release_waiter(fut)", note);
        }

        Object begin(ExecutionState state) {
            if (future instanceof Future own) {
                own.addCallback(this);
            } else {
                Calls.method(future, "add_done_callback", guestCallback);
            }
            try {
                if (future instanceof Future own && own.type().isBuiltin()) {
                    own.cancel(None.NONE);
                } else {
                    Calls.method(future, "cancel");
                }
            } catch (OuroError error) {
                detach();
                throw error;
            }
            return await(state, ended);
        }

        private void noteEnd() {
            if (!ended.isDone()) {
                ended.complete(None.NONE);
            }
        }

        private void detach() {
            if (future instanceof Future own) {
                own.removeCallback(this);
            } else {
                Calls.method(future, "remove_done_callback", guestCallback);
            }
        }

        @Override
        public void completed(Future done) {
            noteEnd();
        }

        @Override
        public String text() {
            return "_release_waiter()";
        }

        @Override
        protected Object awaited(ExecutionState state, Object value) {
            detach();
            try {
                return resultOf(future);
            } catch (OuroError error) {
                error.settleContext(state.handled);
                if (!Errs.isCancelled(error.exception())) {
                    throw error;
                }
                OuroException expired = Errors.make(ExceptionTypes.TIMEOUT_ERROR);
                expired.setCause(error.exception());
                OuroError raised = Errors.of(expired);
                raised.settleContext(error.exception());
                throw raised;
            }
        }

        @Override
        protected Object failed(ExecutionState state, OuroError error) {
            detach();
            throw error;
        }
    }
}
