// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.interop.ForeignException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Set;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.ourolang.interpreter.context.Clock;
import org.ourolang.interpreter.context.Meter;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.interop.Boundary;
import org.ourolang.interpreter.interop.HostCode;
import org.ourolang.interpreter.module.SourceModule;
import org.ourolang.stdlib.asyncio.HostLoop;
import org.ourolang.stdlib.trace.Recorder;
import org.ourolang.stdlib.traceback.TracebackText;

/**
 * One world of scripts with its own modules, globals and event loop. Any thread may use it, one at a time: a second is
 * refused with IllegalStateException. All methods but those for watching and ending it need that turn.
 *
 * <p>A call of an {@code async def} runs the event loop until the call is done; {@link #callAsync} does not wait.
 */
public final class Session implements AutoCloseable {
    /** The loop's clock moves a little with each reading, so that equal delays end in order. */
    private static final long SLACK_NANOS = 1_000_000;

    private final Context context;
    private final Turn turn = new Turn();
    private final LoopMode mode;
    private final Loop loop = new Loop(this);
    private OuroContext guest;
    private Driver driver;
    private volatile Runnable wakeup = () -> {};
    private volatile Thread waiter;
    private volatile boolean closed;
    private final Set<CompletableFuture<?>> unfinished = ConcurrentHashMap.newKeySet();
    private volatile boolean interrupted;
    private HostLoop hostLoop;
    private String traceback;
    private Throwable hostCause;

    Session(Engine engine, SessionOptions options) {
        context = options.open(engine);
        context.initialize("ouro");
        mode = options.loop();
        inside(nothing -> {
            guest = OuroContext.get();
            guest.setArguments(options.arguments());
            guest.setSearchPath(new java.util.ArrayList<>(
                    options.modules().stream().map(Path::toString).toList()));
            guest.meter().onExhausted(this::wake);
            return null;
        });
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
        turn.take();
        try {
            Value value = guarded(begin);
            CompletableFuture<T> result = new CompletableFuture<>();
            if (!awaits(value, type, result)) {
                return convert(value, type);
            }
            waitFor(result);
            return outcome(result);
        } finally {
            turn.give();
        }
    }

    private static <T> T outcome(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (java.util.concurrent.CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException own ? own : failed;
        }
    }

    /**
     * Begins a call of a global function. Cancelling the future, or completing it by a time-out, cancels the task in the
     * script; a cancelled task cancels the future.
     */
    public <T> CompletableFuture<T> callAsync(String function, Class<T> type, Object... arguments) {
        CompletableFuture<T> result = new CompletableFuture<>();
        turn.take();
        try {
            Value value = guarded(() -> global(function).execute(arguments));
            if (awaits(value, type, result)) {
                startDriver();
            } else {
                T answer = convert(value, type);
                turn.afterwards(() -> result.complete(answer));
            }
        } catch (SessionException failed) {
            turn.afterwards(() -> result.completeExceptionally(failed));
        } finally {
            turn.give();
        }
        wake();
        return result;
    }

    /** Lets the loop run an awaitable and complete {@code result}; false if the value is none. */
    private <T> boolean awaits(Value value, Class<T> type, CompletableFuture<T> result) {
        AtomicReference<HostLoop.Work> work = new AtomicReference<>();
        AtomicBoolean settled = new AtomicBoolean();
        inside(
                values -> {
                    if (HostLoop.isAwaitable(values[0])) {
                        openLoop();
                        work.set(hostLoop.start(values[0], (answer, error) -> {
                            settled.set(true);
                            settle(result, answer, error, type);
                        }));
                    }
                    return null;
                },
                value);
        if (work.get() == null) {
            return false;
        }
        unfinished.add(result);
        result.whenComplete((answer, failure) -> {
            unfinished.remove(result);
            if (!settled.get() && !closed) {
                hostLoop.post(() -> work.get().cancel());
            }
        });
        return true;
    }

    private void openLoop() {
        if (hostLoop == null) {
            hostLoop = HostLoop.get();
            hostLoop.onWakeup(this::wake);
        }
    }

    private <T> void settle(CompletableFuture<T> result, Object answer, OuroError error, Class<T> type) {
        if (error != null) {
            SessionException failure = failure(error);
            turn.afterwards(() -> result.completeExceptionally(failure));
        } else if (answer == null) {
            turn.afterwards(() -> result.cancel(false));
        } else {
            T converted = convert(context.asValue(Boundary.export(answer)), type);
            turn.afterwards(() -> result.complete(converted));
        }
    }

    private SessionException failure(OuroError error) {
        try {
            throw context.asValue(Boundary.leaving(error)).throwException();
        } catch (PolyglotException reason) {
            return wrapped(reason);
        }
    }

    // Binding

    /** Gives scripts a global name. Of a Java object they see what {@link SessionOptions#hostAccess} allows. */
    public Session bind(String name, Object value) {
        turn.take();
        try {
            guarded(() -> {
                context.getBindings("ouro").putMember(name, value);
                return null;
            });
        } finally {
            turn.give();
        }
        return this;
    }

    /** Gives scripts a function without parameters. */
    public Session bind(String name, Supplier<?> function) {
        return bind(name, (Object) (ProxyExecutable) arguments -> function.get());
    }

    /** Gives scripts a function of one parameter. */
    public <A> Session bind(String name, Function<A, ?> function) {
        return bind(name, (Object) (ProxyExecutable) arguments -> {
            checkCount(arguments, 1);
            @SuppressWarnings("unchecked")
            A first = (A) Values.toJava(arguments[0]);
            return function.apply(first);
        });
    }

    /** Gives scripts a function of two parameters. */
    public <A, B> Session bind(String name, BiFunction<A, B, ?> function) {
        return bind(name, (Object) (ProxyExecutable) arguments -> {
            checkCount(arguments, 2);
            @SuppressWarnings("unchecked")
            A first = (A) Values.toJava(arguments[0]);
            @SuppressWarnings("unchecked")
            B second = (B) Values.toJava(arguments[1]);
            return function.apply(first, second);
        });
    }

    private static void checkCount(Value[] arguments, int expected) {
        if (arguments.length != expected) {
            throw new IllegalArgumentException(
                    "takes " + expected + " arguments but " + arguments.length + " were given");
        }
    }

    /** The value of a global name; null if there is none. */
    public <T> T get(String name, Class<T> type) {
        turn.take();
        try {
            Value found = context.getBindings("ouro").getMember(name);
            return found == null ? null : convert(found, type);
        } finally {
            turn.give();
        }
    }

    // The loop

    /** The event loop, for hosts that turn it. */
    public Loop loop() {
        return loop;
    }

    boolean runReady() {
        if (closed) {
            return false;
        }
        turn.take();
        try {
            boolean[] more = {false};
            inside(nothing -> {
                openLoop();
                more[0] = hostLoop.runReady();
                return null;
            });
            return more[0];
        } catch (SessionException failed) {
            if (failed.kind() == SessionException.Kind.LIMIT || failed.kind() == SessionException.Kind.CLOSED) {
                failAll(failed);
            }
            if (closed) {
                return false;
            }
            throw failed;
        } finally {
            turn.give();
        }
    }

    OptionalLong nextDeadline() {
        if (closed) {
            return OptionalLong.empty();
        }
        turn.take();
        try {
            long[] nanos = {-1};
            inside(nothing -> {
                openLoop();
                nanos[0] = hostLoop.nanosToDeadline();
                return null;
            });
            return nanos[0] < 0 ? OptionalLong.empty() : OptionalLong.of(nanos[0]);
        } catch (SessionException failed) {
            if (closed) {
                return OptionalLong.empty();
            }
            throw failed;
        } finally {
            turn.give();
        }
    }

    /** As {@link #nextDeadline}, after moving a virtual clock to the deadline. */
    OptionalLong timeToSleep() {
        turn.take();
        try {
            OptionalLong left = nextDeadline();
            if (guest.clock().isVirtual() && left.isPresent() && !hostLoop.expectsOutsideWork()) {
                guest.clock().park(left.getAsLong());
                return OptionalLong.of(0);
            }
            return left;
        } finally {
            turn.give();
        }
    }

    int unfinished() {
        return unfinished.size();
    }

    void failAll(SessionException reason) {
        for (CompletableFuture<?> each : unfinished) {
            each.completeExceptionally(reason);
        }
    }

    void onWakeup(Runnable action) {
        wakeup = Objects.requireNonNull(action);
        turn.take();
        try {
            inside(nothing -> {
                openLoop();
                return null;
            });
        } finally {
            turn.give();
        }
    }

    private void wake() {
        LockSupport.unpark(waiter);
        Driver running = driver;
        if (running != null) {
            running.wake();
        }
        wakeup.run();
    }

    private void startDriver() {
        if (mode != LoopMode.HOST && driver == null && !guest.clock().isVirtual()) {
            driver = new Driver(this, turn, mode == LoopMode.VIRTUAL_THREAD);
        }
    }

    /** Turns the loop on this thread, which has the turn, until the future is done. */
    private void waitFor(CompletableFuture<?> result) {
        waiter = Thread.currentThread();
        guest.meter().begin();
        try {
            while (!result.isDone()) {
                boolean more = runReadyAndTell();
                if (!more && !result.isDone()) {
                    sleep();
                }
            }
        } finally {
            waiter = null;
            guest.meter().end();
        }
    }

    private boolean runReadyAndTell() {
        boolean more = runReady();
        turn.tell();
        return more;
    }

    private void sleep() {
        OptionalLong left = nextDeadline();
        if (guest.clock().isVirtual() && !hostLoop.expectsOutsideWork()) {
            if (left.isEmpty()) {
                throw new IllegalStateException(
                        "Deadlock: nothing is ready, no timer is set and nothing outside can wake "
                                + "the event loop");
            }
            guest.clock().park(left.getAsLong());
            return;
        }
        if (left.isEmpty()) {
            LockSupport.park(this);
        } else if (left.getAsLong() > 0) {
            LockSupport.parkNanos(this, left.getAsLong());
        }
        if (interrupted || Thread.currentThread().isInterrupted()) {
            interrupted = false;
            throw new SessionException(SessionException.Kind.INTERRUPTED, "interrupted while the script waited");
        }
    }

    /**
     * Lets time pass on a virtual clock, and runs what is due meanwhile.
     *
     * @throws IllegalStateException if the session has no virtual clock
     */
    public void advance(Duration time) {
        Clock clock = guest.clock();
        if (!clock.isVirtual()) {
            throw new IllegalStateException("the session has no virtual clock");
        }
        turn.take();
        try {
            long end = clock.nanoTime() + time.toNanos();
            while (true) {
                while (runReadyAndTell()) {
                    // One turn after the other, until nothing is ready.
                }
                OptionalLong left = nextDeadline();
                if (left.isEmpty() || clock.nanoTime() + left.getAsLong() > end + SLACK_NANOS) {
                    break;
                }
                clock.park(Math.max(1, left.getAsLong()));
            }
            clock.park(Math.max(0, end - clock.nanoTime()));
        } finally {
            turn.give();
        }
    }

    boolean hasVirtualClock() {
        return guest.clock().isVirtual();
    }

    // Watching and ending

    /** Records from now on what the event loop, the tasks and the awaits do, until the recording is closed. */
    public Recording record() {
        Recorder recorder = new Recorder(file -> !SourceModule.isLibrary(file), false);
        turn.take();
        try {
            inside(nothing -> {
                recorder.install(guest);
                return null;
            });
        } finally {
            turn.give();
        }
        return new Recording(this, recorder);
    }

    void endRecording(Recorder recorder) {
        turn.take();
        try {
            inside(nothing -> {
                recorder.finish();
                return null;
            });
        } finally {
            turn.give();
        }
    }

    /** What the session has used so far; may be asked by any thread at any time. */
    public Usage usage() {
        Meter meter = guest.meter();
        return new Usage(
                meter.used(Meter.Kind.STEPS),
                Duration.ofNanos(meter.used(Meter.Kind.CPU)),
                Duration.ofNanos(meter.used(Meter.Kind.TIME)),
                meter.used(Meter.Kind.MEMORY),
                meter.used(Meter.Kind.OUTPUT));
    }

    /**
     * Interrupts what runs, from any thread; the session can be used afterwards.
     *
     * @return whether it stopped in time
     */
    public boolean interrupt(Duration patience) {
        interrupted = waiter != null;
        LockSupport.unpark(waiter);
        try {
            context.interrupt(patience);
            return true;
        } catch (java.util.concurrent.TimeoutException late) {
            return false;
        }
    }

    /** Ends the session at once, from any thread, whatever it is doing. */
    @Override
    public void close() {
        closed = true;
        Driver running = driver;
        if (running != null) {
            running.wake();
        }
        context.close(true);
        LockSupport.unpark(waiter);
        failAll(new SessionException(SessionException.Kind.CLOSED, "the session was closed"));
    }

    boolean isClosed() {
        return closed;
    }

    // Crossing

    /** Runs Java code inside the context, with the values as guest values. */
    private void inside(Function<Object[], Object> code, Object... values) {
        guarded(() -> context.asValue(new HostCode(code)).execute(values));
    }

    private Value guarded(Supplier<Value> code) {
        try {
            return code.get();
        } catch (PolyglotException failed) {
            throw wrapped(failed);
        }
    }

    private SessionException wrapped(PolyglotException failed) {
        traceback = null;
        hostCause = null;
        boolean ended = failed.isCancelled() || failed.isInterrupted() || failed.isInternalError();
        if (!ended && failed.getGuestObject() != null) {
            try {
                context.asValue(new HostCode(values -> {
                    note(values[0]);
                    return null;
                }))
                        .execute(failed.getGuestObject());
            } catch (PolyglotException meanwhile) {
                return new SessionException(meanwhile, null, null);
            }
        }
        return new SessionException(failed, traceback, hostCause);
    }

    private void note(Object raised) {
        if (raised instanceof OuroException exception) {
            traceback = TracebackText.of(exception);
            if (exception instanceof ForeignException foreign && guest.env().isHostException(foreign.original())) {
                hostCause = guest.env().asHostException(foreign.original());
            }
        }
    }

    private <T> T convert(Value value, Class<T> type) {
        if (value == null || value.isNull()) {
            return null;
        }
        return type == Object.class ? type.cast(Values.toJava(value)) : value.as(type);
    }
}
