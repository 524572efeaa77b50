// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ourolang.stdlib.trace.HtmlReport;
import org.ourolang.stdlib.trace.PerfettoReport;
import org.ourolang.stdlib.trace.TextReport;
import org.ourolang.stdlib.trace.Trace;

/** {@code ouro trace}: runs a program and shows what its event loop, tasks and awaits did. */
final class TraceTool extends Tool {
    TraceTool(Launch launch) {
        super(launch);
    }

    @Override
    String usage() {
        return "usage: ouro trace [--html FILE] [--perfetto FILE] [--clock virtual|real] [--seed N] file [arg] ...\n"
                + "Runs a program and shows what its event loop, tasks and awaits did.";
    }

    @Override
    int start(List<String> arguments) throws UsageException {
        Words words =
                Words.read(arguments, Set.of("--html", "--perfetto", "--clock", "--seed"), Set.of(), true);
        boolean asFile = words.has("--html") || words.has("--perfetto");
        TracedRun run = new TracedRun(!asFile, false, false);
        int status = launch.run(words.command(null), run);
        Trace trace = run.trace();
        if (trace == null) {
            return status;
        }
        if (!asFile) {
            say(TextReport.of(trace));
            return status;
        }
        String title = Path.of(words.files().getFirst()).getFileName().toString();
        boolean written = true;
        if (words.has("--html")) {
            written = write(words.options().get("--html"), HtmlReport.of(trace, title));
        }
        if (words.has("--perfetto")) {
            written &= write(words.options().get("--perfetto"), PerfettoReport.of(trace, title));
        }
        return written ? status : 2;
    }

    private boolean write(String file, String text) {
        try {
            Files.writeString(launch.folder().resolve(file), text);
            return true;
        } catch (IOException failed) {
            tell("ouro: can't write '" + file + "': " + failed.getMessage() + "\n");
            return false;
        }
    }
}
