// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.stdlib.asyncio.Future.Callback;
import org.ourolang.stdlib.asyncio.Future.NativeCallback;
import org.ourolang.stdlib.contextvars.Context;

/**
 * What runs when a future is done. A future that waits is one of perhaps a million, so it keeps null for no entry, one
 * entry, or a list of entries; an entry is a {@link NativeCallback} that needs no context, or a {@link Callback}.
 */
final class FutureCallbacks {
    private FutureCallbacks() {}

    /** The callbacks and one more. */
    static Object with(Object callbacks, Object entry) {
        if (callbacks == null) {
            return entry;
        }
        List<Object> entries = entries(callbacks);
        entries.add(entry);
        return entries;
    }

    /** The entries in order, to change or to walk. */
    @SuppressWarnings("unchecked")
    static List<Object> entries(Object callbacks) {
        if (callbacks instanceof List<?> several) {
            return (List<Object>) several;
        }
        List<Object> entries = new ArrayList<>(4);
        if (callbacks != null) {
            entries.add(callbacks);
        }
        return entries;
    }

    /** The entries that do not equal the function; equality of a script's may do anything, so this is a new list. */
    static List<Object> without(Object callbacks, Object function) {
        List<Object> left = new ArrayList<>(entries(callbacks));
        left.removeIf(entry -> isSame(entry instanceof Callback callback ? callback.function() : entry, function));
        return left;
    }

    private static boolean isSame(Object one, Object other) {
        return one == other
                || !(one instanceof NativeCallback)
                        && !(other instanceof NativeCallback)
                        && Comparison.equal(one, other);
    }

    static List<Callback> shown(Object callbacks) {
        List<Callback> all = new ArrayList<>();
        for (Object entry : entries(callbacks)) {
            all.add(entry instanceof Callback callback ? callback : new Callback(entry, contextOf(entry), null));
        }
        return all;
    }

    static void scheduleAll(Future done, Object callbacks) {
        if (callbacks instanceof List<?> several) {
            for (Object entry : several) {
                schedule(done, entry);
            }
        } else {
            schedule(done, callbacks);
        }
    }

    static void schedule(Future done, Object entry) {
        if (!(done.loop instanceof EventLoop own && own.isPlain())) {
            scheduleForeign(done, entry);
            return;
        }
        own.checkClosed();
        if (entry instanceof Task task) {
            if (own.observation.observer != null) {
                own.observation.observer.taskWoken(task, task.name(), done);
            }
            task.wakeBy(done);
            own.ready.add(task);
        } else if (entry instanceof Callback callback) {
            Handle handle = own.newHandle(callback.function(), new Object[] {done}, callback.context());
            handle.account = callback.account();
            own.ready.add(handle);
        } else {
            own.ready.add(new Completion((NativeCallback) entry, done));
        }
    }

    private static void scheduleForeign(Future done, Object entry) {
        if (entry instanceof Callback callback) {
            Loops.callSoon(done.loop, callback.function(), callback.context(), done);
        } else {
            Loops.callSoon(done.loop, NativeFunctions.callback((NativeCallback) entry), contextOf(entry), done);
        }
    }

    private static Context contextOf(Object entry) {
        return entry instanceof Task task ? task.context : null;
    }

    private record Completion(NativeCallback callback, Future future) implements Ready {
        @Override
        public String text() {
            return callback.text();
        }

        @Override
        public void run(EventLoop loop) {
            try {
                callback.completed(future);
                future.suspectIfUnasked();
            } catch (OuroError error) {
                if (Errs.endsLoop(error)) {
                    throw error;
                }
                Reports.callbackFailed(
                        loop,
                        new Handle(NativeFunctions.callback(callback), new Object[0], loop, null),
                        error.exception());
            }
        }
    }
}
