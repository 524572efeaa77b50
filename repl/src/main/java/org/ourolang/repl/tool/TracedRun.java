// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.module.SourceModule;
import org.ourolang.stdlib.asyncio.Observation;
import org.ourolang.stdlib.trace.Recorder;
import org.ourolang.stdlib.trace.Trace;

/** One run under a recorder. */
final class TracedRun implements Launch.Watch {
    private final Recorder recorder;
    private final boolean quiet;
    private final boolean eager;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private Trace trace;

    /**
     * @param quiet whether the program's output goes into the trace only
     * @param everyAwaitYields whether awaits that complete at once give way all the same
     * @param eager whether tasks start at once
     */
    TracedRun(boolean quiet, boolean everyAwaitYields, boolean eager) {
        this.quiet = quiet;
        this.eager = eager;
        this.recorder = new Recorder(isOfTheProgram(), everyAwaitYields);
    }

    private static Predicate<String> isOfTheProgram() {
        return name -> !SourceModule.isLibrary(name);
    }

    /** Null when the program did not begin. */
    Trace trace() {
        return trace;
    }

    /** All that the program wrote to standard output. */
    String output() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream output(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                write(new byte[] {(byte) unit}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                recorder.output(new String(bytes, offset, length, StandardCharsets.UTF_8));
                written.write(bytes, offset, length);
                if (!quiet) {
                    out.write(bytes, offset, length);
                }
            }

            @Override
            public void flush() throws IOException {
                out.flush();
            }
        };
    }

    @Override
    public void begins(OuroContext context) {
        recorder.install(context);
        Observation.get().setEager(eager);
    }

    @Override
    public void ends(OuroContext context) {
        trace = recorder.finish();
    }
}
