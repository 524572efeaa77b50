// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Calls;

/** Stops a loop when the future that {@code run_until_complete} waits for is done. */
final class Stopper implements Future.NativeCallback {
    private static final Stopper INSTANCE = new Stopper();

    private Stopper() {}

    /** Answers what {@link #detach} takes. */
    static Object attach(Object future) {
        if (future instanceof Future own && own.type().isBuiltin()) {
            own.addCallback(INSTANCE);
            return INSTANCE;
        }
        Object function = NativeFunctions.of("_run_until_complete_cb(fut)", new ForeignStop());
        Calls.method(future, "add_done_callback", function);
        return function;
    }

    static void detach(Object future, Object attached) {
        if (future instanceof Future own && own.type().isBuiltin()) {
            own.removeCallback(attached);
        } else {
            Calls.method(future, "remove_done_callback", attached);
        }
    }

    @Override
    public void completed(Future future) {
        if (!future.isCancelled()) {
            OuroException exception = future.exceptionNow();
            if (exception != null && Errs.endsLoop(exception)) {
                return;
            }
        }
        stop(future.loop);
    }

    private static void stop(Object loop) {
        if (loop instanceof EventLoop own && own.isPlain()) {
            own.stopping = true;
        } else {
            Calls.method(loop, "stop");
        }
    }

    @Override
    public String text() {
        return "_run_until_complete_cb()";
    }

    private static final class ForeignStop implements Fn1 {
        @Override
        public Object call(Object future) {
            if (future instanceof Future own) {
                INSTANCE.completed(own);
            } else {
                stop(Loops.ofFuture(future));
            }
            return None.NONE;
        }
    }
}
