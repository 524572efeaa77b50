// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.interop.Boundary;
import org.ourolang.interpreter.interop.Foreign;
import org.ourolang.interpreter.object.None;

/** Awaits what a host promises: completion may come from any thread, cancellation goes both ways. */
public final class HostFutures {
    private HostFutures() {}

    /**
     * {@code foreign.__await__}: for a CompletionStage or a java.util.concurrent.Future of the host, and for what any
     * language promises by a method {@code then(fulfilled, rejected)}.
     */
    public static Object await(Object foreign) {
        TruffleLanguage.Env env = OuroContext.get().env();
        Object host = env.isHostObject(foreign) ? env.asHostObject(foreign) : null;
        if (host instanceof CompletionStage<?> stage) {
            return bridge(stage, env);
        }
        if (host instanceof java.util.concurrent.Future<?> future) {
            return bridge(future, env);
        }
        if (Foreign.isInvocable(foreign, "then")) {
            return bridge(foreign, env);
        }
        throw Errors.typeError("object foreign can't be used in 'await' expression");
    }

    private static EventLoop loop() {
        if (AsyncioState.get().runningLoop() instanceof EventLoop own) {
            return own;
        }
        throw Errors.runtimeError("no running event loop");
    }

    private static Future bridge(CompletionStage<?> stage, TruffleLanguage.Env env) {
        EventLoop loop = loop();
        Future future = new Future((Object) loop);
        loop.inbox.beginOutsideWork();
        stage.whenComplete((result, failure) -> {
            loop.inbox.add(running -> settle(future, result, failure, env));
            loop.inbox.endOutsideWork();
        });
        future.addCallback(new Cancelling(() -> {
            if (stage instanceof java.util.concurrent.Future<?> own) {
                own.cancel(true);
            }
        }));
        return future;
    }

    private static Future bridge(java.util.concurrent.Future<?> work, TruffleLanguage.Env env) {
        EventLoop loop = loop();
        Future future = new Future((Object) loop);
        loop.inbox.beginOutsideWork();
        Thread.ofVirtual().name("ouro await").start(() -> {
            Object result = null;
            Throwable failure = null;
            try {
                result = work.get();
            } catch (ExecutionException | CancellationException | InterruptedException failed) {
                failure = failed;
            }
            Object value = result;
            Throwable reason = failure;
            loop.inbox.add(running -> settle(future, value, reason, env));
            loop.inbox.endOutsideWork();
        });
        future.addCallback(new Cancelling(() -> work.cancel(true)));
        return future;
    }

    private static Future bridge(Object promise, TruffleLanguage.Env env) {
        EventLoop loop = loop();
        Future future = new Future((Object) loop);
        AtomicBoolean settled = new AtomicBoolean();
        Consumer<Object> fulfilled = answer(loop, settled, value -> settle(future, value, null, env));
        Consumer<Object> rejected = answer(loop, settled, reason -> reject(future, reason, env));
        boolean java = env.isHostObject(promise);
        loop.inbox.beginOutsideWork();
        try {
            Foreign.invoke(promise, "then", new Object[] {
                    env.asGuestValue(java ? fulfilled : new Answer(fulfilled)),
                    env.asGuestValue(java ? rejected : new Answer(rejected))});
        } catch (RuntimeException failing) {
            if (settled.compareAndSet(false, true)) {
                loop.inbox.endOutsideWork();
            }
            throw failing;
        }
        return future;
    }

    private static void reject(Future future, Object reason, TruffleLanguage.Env env) {
        if (reason instanceof Throwable failure) {
            settle(future, null, failure, env);
        } else if (!future.isDone()) {
            fail(future, reason, env);
        }
    }

    private static void settle(Future future, Object result, Throwable failure, TruffleLanguage.Env env) {
        if (future.isDone()) {
            return;
        }
        Throwable reason = failure;
        while ((reason instanceof CompletionException || reason instanceof ExecutionException)
                && reason.getCause() != null) {
            reason = reason.getCause();
        }
        if (reason == null) {
            future.complete(Boundary.adopt(env.asGuestValue(result)));
        } else if (reason instanceof CancellationException) {
            future.cancel(None.NONE);
        } else {
            fail(future, reason, env);
        }
    }

    private static void fail(Future future, Object reason, TruffleLanguage.Env env) {
        try {
            throw InteropLibrary.getUncached().throwException(env.asGuestValue(reason));
        } catch (AbstractTruffleException arrived) {
            if (Boundary.arriving(arrived) instanceof OuroError error) {
                future.fail(error.exception());
            } else {
                throw arrived;
            }
        } catch (UnsupportedMessageException notAnException) {
            future.fail(Errors.runtimeError("the host failed: %s", Foreign.text(env.asGuestValue(reason))).exception());
        }
    }

    /** What a promise calls when it is settled, from any thread; the first call counts. */
    private static Consumer<Object> answer(EventLoop loop, AtomicBoolean settled, Consumer<Object> settling) {
        return value -> {
            if (settled.compareAndSet(false, true)) {
                loop.inbox.add(running -> settling.accept(value));
                loop.inbox.endOutsideWork();
            }
        };
    }

    /** An answer for other languages, whatever access to Java they have. */
    private record Answer(Consumer<Object> consumer) implements ProxyExecutable, Consumer<Object> {
        @Override
        public void accept(Object value) {
            consumer.accept(value);
        }

        @Override
        public Object execute(Value... arguments) {
            accept(arguments.length == 0 ? null : arguments[0]);
            return null;
        }
    }

    private record Cancelling(Runnable action) implements Future.NativeCallback {
        @Override
        public void completed(Future future) {
            if (future.isCancelled()) {
                action.run();
            }
        }

        @Override
        public String text() {
            return "cancel_host_future()";
        }
    }
}
