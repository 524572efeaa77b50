// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.SourceModule;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/** One running instance of Ouro. Used by one thread at a time. */
public final class OuroContext {
    private static final TruffleLanguage.ContextReference<OuroContext> REFERENCE =
            TruffleLanguage.ContextReference.create(OuroLanguage.class);

    private final OuroLanguage language;
    private final TruffleLanguage.Env env;
    private final ExecutionState state = new ExecutionState(this);
    private final OuroDict modules = new OuroDict();
    private final Map<Class<?>, Object> extensions = new java.util.HashMap<>();
    private final List<Runnable> lasts = new ArrayList<>();
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private volatile GuestLock guestLock;
    private final Importer importer = new Importer(this);
    private Runnable unwritten = () -> {};
    private final Meter meter;
    private final OutputStream out;
    private final OutputStream err;
    private Clock clock;
    private volatile Runnable interruptHandler;
    private List<String> arguments = List.of("");
    private List<String> originalArguments = List.of();
    private List<String> searchPath = new ArrayList<>();

    OuroContext(OuroLanguage language, TruffleLanguage.Env env) {
        this.language = language;
        this.env = env;
        this.meter = new Meter(this, env.getOptions());
        this.out = new CountedOutput(env.out(), meter);
        this.err = new CountedOutput(env.err(), meter);
        this.clock = clock(OuroOptions.Clock.getValue(env.getOptions()));
    }

    private static Clock clock(String name) {
        return switch (name) {
            case "real" -> Clock.real();
            case "virtual" -> new VirtualClock();
            case "relative" -> new RelativeClock();
            default -> throw new IllegalArgumentException("ouro.Clock must be real, virtual or relative, not " + name);
        };
    }

    /** What this context uses, and what it may use. */
    public Meter meter() {
        return meter;
    }

    /** The seed of the module random; null for a different one each time. */
    public Long seed() {
        String text = OuroOptions.Seed.getValue(env.getOptions());
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    /** The context of the current thread. */
    public static OuroContext get() {
        return REFERENCE.get(null);
    }

    /** The context that functions with {@code state} belong to. */
    public static OuroContext of(ExecutionState state) {
        return (OuroContext) state.context;
    }

    public OuroLanguage language() {
        return language;
    }

    /** Whether the context was closed or has reached a limit, so that no guest code may run any more. */
    public boolean isEnding() {
        return env.getContext().isCancelling() || env.getContext().isClosed();
    }

    public TruffleLanguage.Env env() {
        return env;
    }

    /** What the running guest code is doing now. */
    public ExecutionState state() {
        return state;
    }

    /** {@code sys.modules}. */
    public OuroDict modules() {
        return modules;
    }

    public Importer importer() {
        return importer;
    }

    /** The module {@code name}, imported if need be. */
    public Object importModule(String name) {
        return importer.load(name, 0, null, true);
    }

    public OutputStream out() {
        return out;
    }

    public OutputStream err() {
        return err;
    }

    public InputStream in() {
        return env.in();
    }

    public Clock clock() {
        return clock;
    }

    public void setClock(Clock newClock) {
        clock = newClock;
    }

    /** {@code sys.argv}. */
    public List<String> arguments() {
        return arguments;
    }

    public void setArguments(List<String> newArguments) {
        arguments = newArguments;
    }

    /** What the command was given, options and all; empty where no command started the context. */
    public List<String> originalArguments() {
        return originalArguments;
    }

    public void setOriginalArguments(List<String> newArguments) {
        originalArguments = newArguments;
    }

    /** Folders in which modules are looked for. */
    public List<String> searchPath() {
        return searchPath;
    }

    public void setSearchPath(List<String> newPath) {
        searchPath = newPath;
    }

    /** What the driver of the running body receives at its suspension. */
    public void yield(Object value) {
        state.yielded = value;
    }

    /** What the body that just suspended handed out. */
    public Object takeYielded() {
        Object yielded = state.yielded;
        state.yielded = null;
        return yielded;
    }

    /** {@code sys.exception()}; null for none. */
    public OuroException handledException() {
        return state.handled;
    }

    /** Sets what writes the bytes that open files hold back; it must not throw. */
    public void setUnwritten(Runnable writesAll) {
        unwritten = writesAll;
    }

    /** Writes what open files hold back, so that whoever looks at them next sees it. */
    void writeUnwritten() {
        unwritten.run();
    }

    /** Has {@code last} run when the context ends; it must not throw. */
    public void atEnd(Runnable last) {
        lasts.add(last);
    }

    void end() {
        lasts.forEach(Runnable::run);
        lasts.clear();
    }

    /** State that a library keeps for this context, made on first demand. */
    public <T> T extension(Class<T> type, Supplier<T> maker) {
        Object found = extensions.get(type);
        if (found == null) {
            found = maker.get();
            extensions.put(type, found);
        }
        return type.cast(found);
    }

    /** Compiles program text; tracebacks do not show the lines of strings such as {@code <string>}. */
    public Code compile(String name, String text, Program.Kind kind, ProgramCompiler.Request request) {
        return compile(new SourceText(name, text, !name.startsWith("<")), kind, request);
    }

    /** Compiles program text. */
    @TruffleBoundary
    public Code compile(SourceText source, Program.Kind kind, ProgramCompiler.Request request) {
        String name = source.name();
        String text = source.text();
        Source section =
                Source.newBuilder(OuroLanguage.ID, text, name).uri(source.isShown() ? fileUri(name) : null).build();
        return language.compile(section, source, kind, request);
    }

    /** How debuggers know a file; null for what is none. */
    private static URI fileUri(String name) {
        try {
            Path path = SourceModule.isLibrary(name) ? null : Path.of(name);
            return path != null && path.isAbsolute() ? path.toUri() : null;
        } catch (InvalidPathException none) {
            return null;
        }
    }

    /** A function without parameters that runs {@code code} with the given globals. */
    public OuroFunction function(Code code, OuroDict globals) {
        return new OuroFunction(code, globals, new Object[0], new Object[0], null, state);
    }

    /**
     * Runs code.
     *
     * @param locals the namespace of code compiled with separate locals; else null
     */
    @TruffleBoundary
    public Object run(Code code, OuroDict globals, Object locals) {
        OuroFunction function = function(code, globals);
        Object[] frameArguments = locals == null ? new Object[] {function} : new Object[] {function, locals};
        return code.kind() == Code.Kind.PLAIN
                ? code.startTarget().call(frameArguments)
                : code.instantiate(function, frameArguments);
    }

    /** Whether dates, times and durations of the host become objects of the module {@code datetime}. */
    public boolean adoptsMoments() {
        return OuroOptions.HostMoments.getValue(env.getOptions());
    }

    /** Shows a value of interactive input through {@code sys.displayhook}. */
    @TruffleBoundary
    public void display(Object value) {
        Calls.call(Attributes.get(importModule("sys"), "displayhook"), value);
    }

    /**
     * Interrupts the running guest code from another thread, as Ctrl-C does: at its next safepoint the handler set with
     * {@link #setInterruptHandler} runs, or {@code KeyboardInterrupt} is raised.
     */
    public void interrupt() {
        interrupted.set(true);
        env.submitThreadLocal(null, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                takeInterrupt(access.getLocation());
            }
        });
        GuestLock threads = guestLock;
        if (threads != null) {
            threads.wakeHost();
        }
    }

    boolean isInterrupted() {
        return interrupted.get();
    }

    /** Does what an interrupt asks for, in the one thread that interrupts are for. */
    void takeInterrupt(Node location) {
        boolean ours = guestLock == null || guestLock.isOfHost();
        if (!ours || !interrupted.compareAndSet(true, false)) {
            return;
        }
        Runnable handler = interruptHandler;
        try {
            if (handler == null) {
                throw Errors.raise(ExceptionTypes.KEYBOARD_INTERRUPT);
            }
            handler.run();
        } catch (OuroError error) {
            throw placed(error, location);
        }
    }

    /** Whether other threads have run guest code, or may. */
    public boolean hasThreads() {
        return guestLock != null;
    }

    /** @param shared what lets threads take turns, from the moment a second one appears */
    void setGuestLock(GuestLock shared) {
        guestLock = shared;
    }

    /** Root nodes say nothing of a place: the call under which Java code stood will. */
    private static OuroError placed(OuroError error, Node location) {
        return location == null || location instanceof RootNode ? error : error.at(location);
    }

    /** What an interrupt does in the thread that runs guest code; null to raise {@code KeyboardInterrupt}. */
    public Runnable interruptHandler() {
        return interruptHandler;
    }

    public void setInterruptHandler(Runnable handler) {
        interruptHandler = handler;
    }
}
