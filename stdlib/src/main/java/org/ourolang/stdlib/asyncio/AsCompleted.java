// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.stdlib.bodies.BodyClass;
import org.ourolang.stdlib.bodies.BodyFunctions;

/**
 * {@code asyncio.as_completed}: plain iteration yields coroutines for the results, asynchronous iteration the futures
 * themselves, both in the order in which they end.
 */
final class AsCompleted extends Primitive implements Future.NativeCallback {
    private static final OuroClass LAYOUT = OuroClass.builtin(
            "asyncio.tasks", "_AsCompletedIterator", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true);

    private final Set<Object> open = new LinkedHashSet<>();
    /** The futures that have ended and that nobody has taken; {@link None} stands for the end of the time. */
    private final ArrayDeque<Object> ended = new ArrayDeque<>();

    private final WaiterLine line = new WaiterLine(this);
    private final Object guestCallback;
    private Object alarm;
    private long left;

    private AsCompleted(BodyClass definition, Object awaitables, Object timeout) {
        super(definition.type(), definition);
        Fn1 code = future -> {
            end(future);
            return None.NONE;
        };
        guestCallback = NativeFunctions.inner("_AsCompletedIterator._handle_completion", "(f)", code);
        Object loop = Loops.current();
        OuroDict distinct = new OuroDict();
        for (Object each : Iteration.toArray(awaitables)) {
            distinct.put(each, None.NONE);
        }
        for (Object each : distinct.keysToArray()) {
            open.add(Loops.ensureFuture(each, loop));
        }
        for (Object future : open) {
            if (future instanceof Future own) {
                own.addCallback(this);
            } else {
                Calls.method(future, "add_done_callback", guestCallback);
            }
        }
        if (!open.isEmpty() && timeout != None.NONE) {
            Object now = loop instanceof EventLoop own && own.isPlain() ? own.time() : Calls.method(loop, "time");
            Object when = Numbers.binary(BinaryOperator.ADD, now, timeout);
            alarm = NativeHandles.callAt(loop, when, "_AsCompletedIterator._handle_timeout", this::expire);
        }
        left = open.size();
    }

    static BodyClass define(BodyFunctions functions) {
        BodyClass type = new BodyClass(
                functions, "asyncio.tasks", "_AsCompletedIterator", LAYOUT, AsCompleted.class, BuiltinTypes.OBJECT);
        OuroFunction one = functions.coroutine(
                "_wait_for_one(self, resolve=False)",
                "_AsCompletedIterator.",
                (frame, state) -> ((AsCompleted) frame[1]).takeOne(state, Boolean.TRUE.equals(frame[2])));
        type.value("_wait_for_one", one);
        type.method("__iter__(self)", frame -> frame[1]);
        type.method("__aiter__(self)", frame -> frame[1]);
        type.method("__next__(self)", frame -> {
            if (!((AsCompleted) frame[1]).hasNext()) {
                throw Errors.stopIteration(None.NONE);
            }
            return Calls.method(frame[1], "_wait_for_one", Boolean.TRUE);
        });
        type.coroutine("__anext__(self)", (frame, state) -> {
            if (!((AsCompleted) frame[1]).hasNext()) {
                throw Errors.stopAsyncIteration();
            }
            return ((AsCompleted) frame[1]).takeOne(state, false);
        });
        type.build();
        return type;
    }

    static OuroFunction function(BodyFunctions functions) {
        return functions.plain("as_completed(fs, *, timeout=None)", "", frame -> {
            if (Loops.isFuture(frame[1]) || Coroutines.isCoroutine(frame[1])) {
                throw Errors.typeError("expects an iterable of awaitables, not %s", Types.of(frame[1]).name());
            }
            return new AsCompleted(Definitions.get().asCompletedClass(), frame[1], frame[2]);
        });
    }

    private boolean hasNext() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }

    private void expire() {
        List<Object> late = new ArrayList<>(open);
        open.clear();
        for (Object future : late) {
            if (future instanceof Future own) {
                own.removeCallback(this);
            } else {
                Calls.method(future, "remove_done_callback", guestCallback);
            }
            put(None.NONE);
        }
    }

    @Override
    public void completed(Future future) {
        end(future);
    }

    @Override
    public String text() {
        return "_AsCompletedIterator._handle_completion()";
    }

    private void end(Object future) {
        if (open.isEmpty()) {
            return;
        }
        open.remove(future);
        put(future);
        if (open.isEmpty()) {
            NativeHandles.cancel(alarm);
        }
    }

    private void put(Object future) {
        ended.add(future);
        line.takeAndWake();
    }

    private Object takeOne(ExecutionState state, boolean asResult) {
        return new Taker(this, asResult).begin(state);
    }

    private static final class Taker extends Waiter {
        private final AsCompleted source;
        private final boolean asResult;

        Taker(AsCompleted source, boolean asResult) {
            this.source = source;
            this.asResult = asResult;
        }

        Object begin(ExecutionState state) {
            Object taken = source.ended.poll();
            if (taken == null) {
                return waitIn(source.line, source.loop(state), state);
            }
            if (taken == None.NONE) {
                throw Errors.raise(ExceptionTypes.TIMEOUT_ERROR);
            }
            if (!asResult) {
                return taken;
            }
            return taken instanceof Future own ? own.resultNow() : Calls.method(taken, "result");
        }

        @Override
        protected Object awaited(ExecutionState state, Object value) {
            return begin(state);
        }

        @Override
        protected Object failed(ExecutionState state, OuroError error) {
            boolean letGo = isWoken();
            future.cancel(None.NONE);
            source.line.remove(this);
            if (letGo && !source.ended.isEmpty()) {
                source.line.takeAndWake();
            }
            throw error;
        }

        @Override
        public String purpose() {
            return "the next result";
        }
    }
}
