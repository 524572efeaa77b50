// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;

/** {@code shield}: an outer future that ends as the inner one does, but whose cancellation stays outside. */
final class Shield {
    private final Object inner;
    private final Future outer;
    private final Object innerCallback;

    private Shield(Object inner) {
        this.inner = inner;
        this.outer = Future.labelled(Loops.createFuture(Loops.ofFuture(inner)), "what is shielded");
        if (inner instanceof Future own) {
            Named callback = new Named("shield.<locals>._inner_done_callback()", this::innerDone);
            own.addCallback(callback);
            innerCallback = callback;
        } else {
            Fn1 code = future -> {
                innerDone();
                return None.NONE;
            };
            innerCallback = NativeFunctions.inner("shield.<locals>._inner_done_callback", "(inner)", code);
            Calls.method(inner, "add_done_callback", innerCallback);
        }
        outer.addCallback(new Named("shield.<locals>._outer_done_callback()", this::outerDone));
    }

    /** {@code asyncio.shield(argument)}. */
    static Object of(Object argument) {
        Object inner = Loops.ensureFuture(argument, null);
        boolean done = inner instanceof Future own ? own.isDone() : Truth.isTrue(Calls.method(inner, "done"));
        return done ? inner : new Shield(inner).outer;
    }

    private void innerDone() {
        boolean cancelled =
                inner instanceof Future own ? own.isCancelled() : Truth.isTrue(Calls.method(inner, "cancelled"));
        if (outer.isCancelled()) {
            if (!cancelled) {
                exception();
            }
        } else if (cancelled) {
            outer.cancel(None.NONE);
        } else if (exception() instanceof OuroException failure) {
            outer.fail(failure);
        } else {
            outer.complete(inner instanceof Future own ? own.resultNow() : Calls.method(inner, "result"));
        }
    }

    private Object exception() {
        return inner instanceof Future own ? own.exceptionNow() : Calls.method(inner, "exception");
    }

    private void outerDone() {
        if (inner instanceof Future own) {
            if (!own.isDone()) {
                own.removeCallback(innerCallback);
            }
        } else if (!Truth.isTrue(Calls.method(inner, "done"))) {
            Calls.method(inner, "remove_done_callback", innerCallback);
        }
    }

    private record Named(String text, Runnable action) implements Future.NativeCallback {
        @Override
        public void completed(Future future) {
            action.run();
        }
    }
}
