// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ourolang.interpreter.context.OuroContext;

/** One run of a comparison: what it writes is kept, and it is interrupted when that is too much. */
final class ComparedRun implements Launch.Watch {
    private static final int MOST_LINES = 1000;

    private final TracedRun run;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private OuroContext context;
    private int lines;

    /**
     * @param everyAwaitYields whether awaits that complete at once give way all the same
     * @param eager whether tasks start at once
     */
    ComparedRun(boolean everyAwaitYields, boolean eager) {
        run = new TracedRun(true, everyAwaitYields, eager);
    }

    boolean hasBegun() {
        return context != null;
    }

    /** All that the program wrote to standard error; nothing if it was interrupted. */
    String errors() {
        return lines > MOST_LINES ? "" : errors.toString(StandardCharsets.UTF_8);
    }

    /** What the program wrote, and how it ended unless well. */
    List<String> lines(int status) {
        String output = run.output();
        List<String> all = new ArrayList<>(output.isEmpty() ? List.of() : Arrays.asList(output.split("\n")));
        if (lines > MOST_LINES) {
            List<String> kept = new ArrayList<>(all.subList(0, Math.min(MOST_LINES, all.size())));
            kept.add("(stopped after " + MOST_LINES + " lines)");
            return kept;
        }
        if (status != 0) {
            String[] said = errors().strip().split("\n");
            String last = said[said.length - 1].strip();
            all.add("(exit status " + status + (last.isEmpty() ? "" : ": " + last) + ")");
        }
        return all;
    }

    @Override
    public OutputStream output(OutputStream out) {
        return new FilterOutputStream(run.output(out)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (lines > MOST_LINES) {
                    return;
                }
                out.write(bytes, offset, length);
                for (int i = offset; i < offset + length; i++) {
                    lines += bytes[i] == '\n' ? 1 : 0;
                }
                if (lines > MOST_LINES) {
                    context.interrupt();
                }
            }
        };
    }

    @Override
    public OutputStream errors(OutputStream err) {
        return errors;
    }

    @Override
    public void begins(OuroContext begun) {
        context = begun;
        run.begins(begun);
    }

    @Override
    public void ends(OuroContext ended) {
        run.ends(ended);
    }
}
