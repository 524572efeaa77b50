// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Calls;

/** Callbacks of the library's own, scheduled on any loop. */
final class NativeHandles {
    private NativeHandles() {}

    /** As {@code call_soon}; answers what {@link #cancel} takes. The name is the qualified one that reports show. */
    static Object callSoon(Object loop, String name, Runnable action) {
        if (loop instanceof EventLoop own && own.isPlain() && !own.isDebug()) {
            own.checkClosed();
            Soon handle = new Soon(own, name, action);
            own.ready.add(handle);
            return handle;
        }
        return Calls.method(loop, "call_soon", function(name, action));
    }

    /** As {@code call_at}. */
    static Object callAt(Object loop, Object when, String name, Runnable action) {
        if (loop instanceof EventLoop own && own.isPlain() && !own.isDebug() && when instanceof Double deadline) {
            own.checkClosed();
            Later timer = new Later(deadline, own, name, action);
            own.timers.push(timer);
            return timer;
        }
        return Calls.method(loop, "call_at", when, function(name, action));
    }

    /** @param handle null for none */
    static void cancel(Object handle) {
        if (handle instanceof Handle own) {
            own.cancel();
        } else if (handle != null) {
            Calls.method(handle, "cancel");
        }
    }

    private static Object function(String name, Runnable action) {
        Fn0 code = () -> {
            action.run();
            return None.NONE;
        };
        return NativeFunctions.inner(name, "()", code);
    }

    private static void run(EventLoop loop, Handle handle, Runnable action) {
        try {
            action.run();
        } catch (OuroError error) {
            if (Errs.endsLoop(error)) {
                throw error;
            }
            Reports.callbackFailed(loop, handle, error.exception());
        }
    }

    private static final class Soon extends Handle {
        private final String name;
        private final Runnable action;

        Soon(EventLoop loop, String name, Runnable action) {
            super(null, null, loop, null);
            this.name = name;
            this.action = action;
        }

        @Override
        String nativeText() {
            return name + "()";
        }

        @Override
        public void run(EventLoop running) {
            NativeHandles.run(running, this, action);
        }
    }

    private static final class Later extends TimerHandle {
        private final String name;
        private final Runnable action;

        Later(double when, EventLoop loop, String name, Runnable action) {
            super(when, null, null, loop, null);
            this.name = name;
            this.action = action;
        }

        @Override
        String nativeText() {
            return name + "()";
        }

        @Override
        public void run(EventLoop running) {
            NativeHandles.run(running, this, action);
        }
    }
}
