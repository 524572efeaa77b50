// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.util.List;
import java.util.Set;
import org.ourolang.stdlib.trace.TextReport;

/** {@code ouro trace}: runs a program and shows what its event loop, tasks and awaits did. */
final class TraceTool extends Tool {
    TraceTool(Launch launch) {
        super(launch);
    }

    @Override
    String usage() {
        return "usage: ouro trace [--clock virtual|real] [--seed N] file [arg] ...";
    }

    @Override
    int start(List<String> arguments) throws UsageException {
        Words words =
                Words.read(arguments, Set.of("--clock", "--seed"), Set.of(), true);
        TracedRun run = new TracedRun(true, false, false);
        int status = launch.run(words.command(true), run);
        if (run.trace() != null) {
            say(TextReport.of(run.trace()));
        }
        return status;
    }
}
