// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.stdlib.bodies.AwaitPause;

/** A task's place in a {@link WaiterLine}, and the rest of the coroutine that stands there. */
abstract class Waiter extends AwaitPause {
    /** Done when the task shall go on. */
    Future future;

    Waiter previous;
    Waiter next;
    boolean isListed;

    /** Stands at the end of a line and suspends. */
    @TruffleBoundary
    final Object waitIn(WaiterLine line, Object loop, ExecutionState state) {
        future = Future.labelled(OwnedFuture.of(loop, line.owner), purpose());
        line.add(this);
        return await(state, future);
    }

    /** Lets the task go on unless it already may. */
    @TruffleBoundary
    boolean wake() {
        if (future.isDone()) {
            return false;
        }
        future.complete(Boolean.TRUE);
        return true;
    }

    boolean isDone() {
        return future.isDone();
    }

    boolean isCancelled() {
        return future.isCancelled();
    }

    /** Whether the task was told to go on, and not cancelled. */
    final boolean isWoken() {
        return future.isDone() && !future.isCancelled();
    }

    /** What scripts see in the line. */
    Object shown() {
        return future;
    }
}
