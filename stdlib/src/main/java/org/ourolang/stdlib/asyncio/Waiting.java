// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.bodies.AwaitPause;

/** {@code asyncio.wait}: enough of the futures, or the time; always gives way. */
final class Waiting extends AwaitPause implements Future.NativeCallback {
    private final Object[] futures;
    private final Object returnWhen;
    private final Object loop;
    private final Future waiter;
    private final Object guestCallback;
    private int left;
    /** None when there is no time limit. */
    private Object timer = None.NONE;

    /** What it waits for; callers only read. */
    Object[] futures() {
        return futures;
    }

    private Waiting(Object[] futures, Object returnWhen) {
        this.futures = futures;
        this.returnWhen = returnWhen;
        this.loop = Loops.running();
        this.waiter = Future.labelled(Loops.createFuture(loop), futures.length + " futures");
        this.left = futures.length;
        Fn1 code = future -> {
            finished(future);
            return None.NONE;
        };
        this.guestCallback = NativeFunctions.inner("_wait.<locals>._on_completion", "(f)", code);
    }

    /** @param timeout in seconds; None for none */
    static Object begin(ExecutionState state, Object futures, Object timeout, Object returnWhen) {
        if (Loops.isFuture(futures) || Coroutines.isCoroutine(futures)) {
            throw Errors.typeError("expect a list of futures, not %s", Types.of(futures).name());
        }
        if (!Truth.isTrue(futures)) {
            throw Errors.valueError("Set of Tasks/Futures is empty.");
        }
        boolean known = returnWhen.equals("FIRST_COMPLETED")
                || returnWhen.equals("FIRST_EXCEPTION")
                || returnWhen.equals("ALL_COMPLETED");
        if (!known) {
            throw Errors.valueError("Invalid return_when value: %s", Representation.str(returnWhen));
        }
        OuroDict distinct = new OuroDict();
        for (Object each : Iteration.toArray(futures)) {
            distinct.put(each, None.NONE);
        }
        Object[] all = distinct.keysToArray();
        for (Object each : all) {
            if (Coroutines.isCoroutine(each)) {
                throw Errors.typeError("Passing coroutines is forbidden, use tasks explicitly.");
            }
        }
        return new Waiting(all, returnWhen).start(state, timeout);
    }

    private Object start(ExecutionState state, Object timeout) {
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
        return await(state, waiter);
    }

    @Override
    public String purpose() {
        return futures.length + " futures";
    }

    @Override
    protected Object awaited(ExecutionState state, Object value) {
        tidyUp();
        OuroSet done = new OuroSet();
        OuroSet pending = new OuroSet();
        for (Object future : futures) {
            (isDone(future) ? done : pending).add(future);
        }
        return OuroTuple.of(done, pending);
    }

    @Override
    protected Object failed(ExecutionState state, OuroError error) {
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
        boolean enough = left <= 0
                || returnWhen.equals("FIRST_COMPLETED")
                || returnWhen.equals("FIRST_EXCEPTION") && failed(future);
        if (enough) {
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
    public Object awaiter() {
        return CallGraph.sleeperOn(waiter);
    }

    @Override
    public String text() {
        return "_wait.<locals>._on_completion()";
    }
}
