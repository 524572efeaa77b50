// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.module.SourceModule;
import org.ourolang.stdlib.trace.Recorder;

/**
 * One world of scripts with its own modules, globals and event loop. Any thread may use it, one at a time: a second is
 * refused with IllegalStateException. All methods but those for watching and ending it need that turn.
 *
 * <p>A call of an {@code async def} runs the event loop until the call is done; {@link #callAsync} does not wait.
 */
public final class Session implements AutoCloseable {
    private final Context context;
    private final Crossing crossing;
    private final Turn turn = new Turn();
    private final SessionLoop turner;
    private final Loop loop;
    private final Limits taskLimits;
    private OuroContext guest;

    Session(Engine engine, SessionOptions options) {
        context = options.open(engine);
        context.initialize("ouro");
        crossing = new Crossing(context);
        crossing.inside(() -> {
            guest = OuroContext.get();
            guest.setArguments(options.arguments());
            guest.setSearchPath(new ArrayList<>(
                    options.modules().stream().map(Path::toString).toList()));
        });
        taskLimits = options.taskLimits();
        turner = new SessionLoop(guest, crossing, turn, options.loop());
        loop = new Loop(turner);
    }

    /** The context underneath, for what this layer does not offer. */
    public Context context() {
        return context;
    }

    // Running

    /**
     * Runs text in the main module.
     *
     * @return the value of an expression as a Java object, null for statements
     * @throws SessionException if the script fails
     */
    public Object eval(String text) {
        return eval(text, Object.class);
    }

    /** As {@link #eval(String)}, with the value as {@code type}. */
    public <T> T eval(String text, Class<T> type) {
        return eval(Source.newBuilder("ouro", text, "<eval>").buildLiteral(), type);
    }

    /** As {@link #eval(String)}, for a source that several sessions may share. */
    public <T> T eval(Source source, Class<T> type) {
        return finish(() -> context.eval(source), type);
    }

    /** Runs a file in the main module; the host reads it, so the session needs no right to. */
    public void run(Path file) throws IOException {
        eval(Source.newBuilder("ouro", file.toFile()).build(), Object.class);
    }

    /**
     * Calls a global function. An awaitable result is awaited.
     *
     * @param type of the result
     */
    public <T> T call(String function, Class<T> type, Object... arguments) {
        return finish(() -> global(function).execute(arguments), type);
    }

    private Value global(String name) {
        Value found = context.getBindings("ouro").getMember(name);
        if (found == null) {
            throw new IllegalArgumentException("the script has no global name '" + name + "'");
        }
        return found;
    }

    private <T> T finish(Supplier<Value> begin, Class<T> type) {
        return inTurn(() -> {
            Value value = crossing.guarded(begin);
            Task<T> result = turner.newTask("", Map.of());
            if (!turner.awaits(value, type, result)) {
                return crossing.convert(value, type);
            }
            turner.waitFor(result);
            return outcome(result);
        });
    }

    private static <T> T outcome(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException own ? own : failed;
        }
    }

    private <T> T inTurn(Supplier<T> code) {
        turn.take();
        try {
            return code.get();
        } finally {
            turn.give();
        }
    }

    /** Begins a call of a global function, limited by {@link SessionOptions#taskLimits}. */
    public <T> Task<T> callAsync(String function, Class<T> type, Object... arguments) {
        return begin(taskLimits, function, type, arguments);
    }

    /**
     * Calls with limits of their own, besides those of the session.
     *
     * @throws IllegalStateException if steps are limited here but not counted: {@link SessionOptions#countSteps}
     */
    public LimitedCalls limited(Consumer<Limits> configure) {
        Limits limits = new Limits();
        configure.accept(limits);
        return new LimitedCalls(this, limits);
    }

    <T> Task<T> begin(Limits limits, String function, Class<T> type, Object... arguments) {
        Task<T> result = turner.newTask(function, limits.ofTask());
        turn.take();
        try {
            turner.charged(result, () -> {
                Value value = crossing.guarded(() -> global(function).execute(arguments));
                if (turner.awaits(value, type, result)) {
                    turner.startDriver();
                } else {
                    T answer = crossing.convert(value, type);
                    turn.afterwards(() -> result.complete(answer));
                }
            });
        } catch (SessionException failed) {
            turn.afterwards(() -> result.completeExceptionally(failed));
        } finally {
            turn.give();
        }
        turner.wake();
        return result;
    }

    // Binding

    /** Gives scripts a global name. Of a Java object they see what {@link SessionOptions#hostAccess} allows. */
    public Session bind(String name, Object value) {
        inTurn(() -> crossing.guarded(() -> {
            context.getBindings("ouro").putMember(name, value);
            return null;
        }));
        return this;
    }

    /** Gives scripts a function without parameters. */
    public Session bind(String name, Supplier<?> function) {
        return bind(name, (Object) Functions.of(function));
    }

    /** Gives scripts a function of one parameter. */
    public <A> Session bind(String name, Function<A, ?> function) {
        return bind(name, (Object) Functions.of(function));
    }

    /** Gives scripts a function of two parameters. */
    public <A, B> Session bind(String name, BiFunction<A, B, ?> function) {
        return bind(name, (Object) Functions.of(function));
    }

    /** The value of a global name; null if there is none. */
    public <T> T get(String name, Class<T> type) {
        return inTurn(() -> {
            Value found = context.getBindings("ouro").getMember(name);
            return found == null ? null : crossing.convert(found, type);
        });
    }

    // The loop

    /** The event loop, for hosts that turn it. */
    public Loop loop() {
        return loop;
    }

    /**
     * Lets time pass on a virtual clock, and runs what is due meanwhile.
     *
     * @throws IllegalStateException if the session has no virtual clock
     */
    public void advance(Duration time) {
        if (!guest.clock().isVirtual()) {
            throw new IllegalStateException("the session has no virtual clock");
        }
        turner.advance(time);
    }

    // Watching and ending

    /** Records from now on what the event loop, the tasks and the awaits do, until the recording is closed. */
    public Recording record() {
        Recorder recorder = new Recorder(file -> !SourceModule.isLibrary(file), false);
        inside(() -> recorder.install(guest));
        return new Recording(this, recorder);
    }

    void endRecording(Recorder recorder) {
        inside(recorder::finish);
    }

    private void inside(Runnable code) {
        inTurn(() -> {
            crossing.inside(code);
            return null;
        });
    }

    /** What the session has used so far; may be asked by any thread at any time. */
    public Usage usage() {
        return Usage.of(guest.meter()::used);
    }

    /** The asynchronous calls that are not finished, in no order; may be asked by any thread at any time. */
    public List<Task<?>> tasks() {
        return turner.unfinished();
    }

    /**
     * Interrupts what runs, from any thread; the session can be used afterwards.
     *
     * @return whether it stopped in time
     */
    public boolean interrupt(Duration patience) {
        turner.interruptWaiting();
        try {
            context.interrupt(patience);
            return true;
        } catch (TimeoutException late) {
            return false;
        }
    }

    /** Ends the session at once, from any thread, whatever it is doing. */
    @Override
    public void close() {
        turner.close();
        context.close(true);
        turner.closed(new SessionException(SessionException.Kind.CLOSED, "the session was closed"));
    }
}
