// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.stdlib.bodies.AwaitPause;
import org.ourolang.stdlib.bodies.BodyClass;
import org.ourolang.stdlib.bodies.Pause;

/** {@code async with} around {@code acquire} and {@code release}. */
final class Holding {
    /** What {@code async with} holds. */
    interface Holdable {
        /** Takes it if that needs no waiting. */
        boolean tryAcquire();

        /** Answers True, or the pause of who must wait. */
        Object acquire(ExecutionState state);

        void release();

        /** Whether {@link #acquire} and {@link #release} are what scripts see under these names. */
        boolean isPlainHolding();
    }

    /** The class that the reference's locks share. */
    private static final String MIXIN = "_ContextManagerMixin";

    private Holding() {}

    /** @param receiver the Java class of the instances, which is final */
    static void define(BodyClass type, Class<? extends Holdable> receiver) {
        type.compiledCoroutine(
                MIXIN,
                "__aenter__(self)", (frame, state) -> enter(CompilerDirectives.castExact(frame[1], receiver), state));
        type.compiledCoroutine(MIXIN, "__aexit__(self, exc_type, exc, tb)", (frame, state) -> {
            Holdable held = CompilerDirectives.castExact(frame[1], receiver);
            if (held.isPlainHolding()) {
                held.release();
            } else {
                releaseAsDefined(held);
            }
            return None.NONE;
        });
    }

    private static Object enter(Holdable held, ExecutionState state) {
        return held.isPlainHolding() && held.tryAcquire() ? None.NONE : enterSlowly(held, state);
    }

    @TruffleBoundary
    private static Object enterSlowly(Holdable held, ExecutionState state) {
        Object answer = held.isPlainHolding() ? held.acquire(state) : Calls.method(held, "acquire");
        return new Entry().begin(state, answer);
    }

    @TruffleBoundary
    private static void releaseAsDefined(Holdable held) {
        Calls.method(held, "release");
    }

    /** Waits for the acquisition; its result is nobody's. */
    private static final class Entry extends Pause {
        private Pause inner;
        private Awaited awaited;

        Object begin(ExecutionState state, Object answer) {
            if (answer instanceof Pause pause) {
                inner = pause;
                return this;
            }
            awaited = new Awaited();
            return after(awaited.begin(state, answer));
        }

        @Override
        public Object resume(ExecutionState state, Object value) {
            return after(current().resume(state, value));
        }

        @Override
        public Object raise(ExecutionState state, OuroError error) {
            return after(current().raise(state, error));
        }

        private Pause current() {
            return inner != null ? inner : awaited;
        }

        private Object after(Object answer) {
            return answer instanceof Pause ? this : None.NONE;
        }
    }

    private static final class Awaited extends AwaitPause {
        Object begin(ExecutionState state, Object awaitable) {
            return await(state, awaitable);
        }

        @Override
        protected Object awaited(ExecutionState state, Object value) {
            return value;
        }
    }
}
