// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.IOAccess;

/** What one session may do. Everything is refused at first; each method grants one thing. */
public final class SessionOptions {
    private final Limits limits = new Limits();
    private final Limits taskLimits = new Limits();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<Path> readable = new ArrayList<>();
    private final List<Path> writable = new ArrayList<>();
    private List<String> arguments = List.of("");
    private OutputStream output = OutputStream.nullOutputStream();
    private OutputStream errors = OutputStream.nullOutputStream();
    private InputStream input = InputStream.nullInputStream();
    private HostAccess hostAccess = HostAccess.EXPLICIT;
    private String clock = "relative";
    private String seed = "";
    private boolean counting;
    private boolean threads;
    private LoopMode loop = LoopMode.OWN_THREAD;

    SessionOptions() {}

    /** Sets what the session may use. */
    public SessionOptions limits(Consumer<Limits> configure) {
        configure.accept(limits);
        return this;
    }

    /** Sets what each task that {@link Session#callAsync} begins may use, with all that it begins itself. */
    public SessionOptions taskLimits(Consumer<Limits> configure) {
        configure.accept(taskLimits);
        return this;
    }

    /** Counts steps without limiting them. */
    public SessionOptions countSteps() {
        counting = true;
        return this;
    }

    /** Where standard output goes; not closed. */
    public SessionOptions output(OutputStream stream) {
        output = Objects.requireNonNull(stream);
        return this;
    }

    /** Who receives standard output, as text in pieces of any length. */
    public SessionOptions output(Consumer<String> receiver) {
        return output(new TextOutput(receiver));
    }

    /** Where standard error goes; not closed. */
    public SessionOptions errors(OutputStream stream) {
        errors = Objects.requireNonNull(stream);
        return this;
    }

    /** Where standard input comes from; not closed. */
    public SessionOptions input(InputStream stream) {
        input = Objects.requireNonNull(stream);
        return this;
    }

    /** Allows to read files and import modules in and below a folder. */
    public SessionOptions readFiles(Path folder) {
        readable.add(folder.toAbsolutePath().normalize());
        return this;
    }

    /** Allows to read, make, change and delete files in and below a folder. */
    public SessionOptions writeFiles(Path folder) {
        writable.add(folder.toAbsolutePath().normalize());
        return readFiles(folder);
    }

    /** Grants the machine's clock; without it scripts can sleep and measure milliseconds, not tell the time of day. */
    public SessionOptions realClock() {
        clock = "real";
        return this;
    }

    /** A clock on which waiting takes no time. */
    public SessionOptions virtualClock() {
        clock = "virtual";
        return this;
    }

    /** Makes {@code random} give the same numbers each time. */
    public SessionOptions seed(long value) {
        seed = String.valueOf(value);
        return this;
    }

    /** Grants one name of the environment, with a value that need not be the host's. */
    public SessionOptions environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** What {@code sys.argv} shows. */
    public SessionOptions arguments(String... values) {
        arguments = List.of(values);
        return this;
    }

    /** Allows threads, as {@code asyncio.to_thread} needs them. */
    public SessionOptions threads() {
        threads = true;
        return this;
    }

    /**
     * Which members of bound Java objects scripts may use; at first those annotated with {@link HostAccess.Export}.
     */
    public SessionOptions hostAccess(HostAccess access) {
        hostAccess = Objects.requireNonNull(access);
        return this;
    }

    /** Who turns the event loop. */
    public SessionOptions loop(LoopMode mode) {
        loop = Objects.requireNonNull(mode);
        return this;
    }

    LoopMode loop() {
        return loop;
    }

    Limits taskLimits() {
        return taskLimits;
    }

    List<String> arguments() {
        return arguments;
    }

    List<Path> modules() {
        return readable;
    }

    Context open(Engine engine) {
        Context.Builder builder = Context.newBuilder("ouro")
                .engine(engine)
                .in(input)
                .out(output)
                .err(errors)
                .allowHostAccess(hostAccess)
                .allowHostClassLookup(name -> false)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowCreateThread(threads)
                .allowCreateProcess(false)
                .allowNativeAccess(false)
                .allowIO(files())
                .option("ouro.HostMoments", "true")
                .option("ouro.Clock", clock)
                .option("ouro.Seed", seed)
                .option("ouro.CountSteps", String.valueOf(counting || taskLimits.limitSteps()))
                .options(limits.options());
        environment.forEach(builder::environment);
        return builder.build();
    }

    private IOAccess files() {
        if (readable.isEmpty()) {
            return IOAccess.NONE;
        }
        return IOAccess.newBuilder().fileSystem(new GrantedFiles(readable, writable)).build();
    }
}
