// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.graalvm.polyglot.Engine;
import org.ourolang.repl.Command;

/** What one run of the command printed and how it ended. All runs share an engine; each has its own context. */
record OuroRun(String out, String err, int status) {
    /** The status of a run that an error of Ouro itself ended. */
    static final int FAULT = 70;

    /** Set to more seconds where programs wait for compilations. */
    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("ouro.tests.limit", 60));

    private static final long STACK_BYTES = 512L << 20;
    private static final Engine ENGINE = engine();

    /** An engine for runs that must not meet code of others. */
    static Engine engine() {
        return Engine.newBuilder("ouro")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    /** Runs {@code ouro arguments...} in a folder, with nothing on standard input. */
    static OuroRun of(Path folder, String... arguments) {
        return on(ENGINE, folder, arguments);
    }

    /** As {@link #of(Path, String...)}, on an engine of one's own. */
    static OuroRun on(Engine engine, Path folder, String... arguments) {
        return of(engine, folder, InputStream.nullInputStream(), new ByteArrayOutputStream(), arguments);
    }

    /** As {@link #of(Path, String...)}, with {@code in} on standard input. */
    static OuroRun of(Path folder, InputStream in, String... arguments) {
        return of(ENGINE, folder, in, new ByteArrayOutputStream(), arguments);
    }

    /** As {@link #of(Path, String...)}, where every write to standard output fails with {@code reason}. */
    static OuroRun failing(Path folder, String reason, String... arguments) {
        ByteArrayOutputStream full = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes) throws IOException {
                throw new IOException(reason);
            }

            @Override
            public void flush() throws IOException {
                throw new IOException(reason);
            }
        };
        return of(ENGINE, folder, InputStream.nullInputStream(), full, arguments);
    }

    /** As {@link #of(Path, String...)}, without any of the standard streams but standard error. */
    static OuroRun withoutStreams(Path folder, String... arguments) {
        return of(ENGINE, folder, null, null, arguments);
    }

    private static OuroRun of(
            Engine engine, Path folder, InputStream in, ByteArrayOutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Command command = new Command(engine, in, out, err, folder);
        int[] status = {FAULT};
        Thread thread = new Thread(null, () -> status[0] = run(command, err, arguments), "program", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        if (!ended(thread)) {
            command.interrupt();
            ended(thread);
            return new OuroRun(text(out), text(err) + "did not end within " + LIMIT + "\n", FAULT);
        }
        return new OuroRun(text(out), text(err), status[0]);
    }

    private static boolean ended(Thread thread) {
        try {
            return thread.join(LIMIT);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int run(Command command, OutputStream err, String... arguments) {
        try {
            return command.run(arguments);
        } catch (Throwable fault) {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            err(err, "Ouro failed: " + trace);
            return FAULT;
        }
    }

    private static void err(OutputStream err, String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException closed) {
            throw new java.io.UncheckedIOException(closed);
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes == null ? "" : bytes.toString(StandardCharsets.UTF_8);
    }
}
