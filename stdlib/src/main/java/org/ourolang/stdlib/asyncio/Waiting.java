// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.coroutine.NativeAwaitable;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;

/** What {@code asyncio.wait} awaits once its arguments are checked: enough of the futures, or the time. */
final class Waiting implements NativeAwaitable, Future.NativeCallback, Typed, TruffleObject {
    private final Object[] futures;
    private final Object timeout;
    private final String returnWhen;
    private final Object loop;
    private final Future waiter;
    private final Object guestCallback;
    private int left;
    /** None when there is no time limit. */
    private Object timer = None.NONE;

    private Waiting(Object[] futures, Object timeout, String returnWhen) {
        this.futures = futures;
        this.timeout = timeout;
        this.returnWhen = returnWhen;
        this.loop = Loops.running();
        this.waiter = Loops.createFuture(loop);
        this.left = futures.length;
        Fn1 code = future -> {
            finished(future);
            return None.NONE;
        };
        this.guestCallback = NativeFunctions.of("_on_completion(fut)", code);
    }

    /**
     * @param futures distinct futures
     * @param timeout in seconds; None for none
     */
    static Waiting of(Object[] futures, Object timeout, Object returnWhen) {
        return new Waiting(futures, timeout, (String) returnWhen);
    }

    @Override
    public String purpose() {
        return futures.length + " futures";
    }

    @Override
    public Object start(ExecutionState execution) {
        if (timeout != None.NONE) {
            Fn0 release = () -> {
                release();
                return None.NONE;
            };
            timer = Calls.method(loop, "call_later", timeout, NativeFunctions.of("_release_waiter()", release));
        }
        for (Object future : futures) {
            if (future instanceof Future own) {
                own.addCallback(this);
            } else {
                Calls.method(future, "add_done_callback", guestCallback);
            }
        }
        return waiter.start(execution);
    }

    @Override
    public Object resume(ExecutionState execution, Object value) {
        try {
            waiter.resume(execution, value);
        } finally {
            tidyUp();
        }
        OuroSet done = new OuroSet();
        OuroSet pending = new OuroSet();
        for (Object future : futures) {
            (isDone(future) ? done : pending).add(future);
        }
        return OuroTuple.of(done, pending);
    }

    @Override
    public Object raise(ExecutionState execution, OuroError error) {
        tidyUp();
        throw error;
    }

    private void tidyUp() {
        cancelTimer();
        for (Object future : futures) {
            if (future instanceof Future own) {
                own.removeCallback(this);
            } else {
                Calls.method(future, "remove_done_callback", guestCallback);
            }
        }
    }

    private void cancelTimer() {
        if (timer != None.NONE) {
            Calls.method(timer, "cancel");
        }
    }

    private void release() {
        if (!waiter.isDone()) {
            waiter.complete(None.NONE);
        }
    }

    @Override
    public void completed(Future future) {
        finished(future);
    }

    private void finished(Object future) {
        left--;
        if (left <= 0 || returnWhen.equals("FIRST_COMPLETED")
                || returnWhen.equals("FIRST_EXCEPTION") && failed(future)) {
            cancelTimer();
            release();
        }
    }

    private static boolean failed(Object future) {
        if (future instanceof Future own) {
            return !own.isCancelled() && own.exceptionNow() != null;
        }
        return !Truth.isTrue(Calls.method(future, "cancelled")) && Calls.method(future, "exception") != None.NONE;
    }

    private static boolean isDone(Object future) {
        return future instanceof Future own ? own.isDone() : Truth.isTrue(Calls.method(future, "done"));
    }

    @Override
    public String text() {
        return "_wait.<locals>._on_completion()";
    }

    @Override
    public OuroClass type() {
        return AsyncioTypes.PAUSE;
    }
}
