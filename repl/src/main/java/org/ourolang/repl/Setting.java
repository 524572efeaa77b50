// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.VirtualClock;
import org.ourolang.interpreter.object.DigitLimit;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.SipHash;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.stdlib.io.StreamSettings;
import org.ourolang.stdlib.sys.Flags;
import org.ourolang.stdlib.traceback.StandardReports;

/** What a program finds at its start, as the command line and the surroundings of the command ask for it. */
final class Setting {
    private static final List<String> NAMES_OF_THE_PROMPT =
            List.of("copyright", "credits", "exit", "help", "license", "quit");

    private final CommandLine line;
    private final Surroundings surroundings;
    private final Flags flags;
    private final StreamSettings streams;
    private final Integer digits;
    private final long hashSeed;

    /**
     * @param closed the numbers of the standard streams that are not there
     * @throws CommandLine.UsageException for what Ouro cannot do
     */
    Setting(CommandLine line, Surroundings surroundings, Set<Integer> closed)
            throws CommandLine.UsageException, FatalException {
        this.line = line;
        this.surroundings = surroundings;
        surroundings.refuseUnsupported();
        flags = surroundings.flags();
        digits = surroundings.digitLimit();
        hashSeed = surroundings.hashSeed();
        streams = surroundings.streams(closed);
    }

    CommandLine line() {
        return line;
    }

    /** The variables that the program finds. */
    Map<String, String> environment() {
        return surroundings.environment();
    }

    /** @param isTerminal whether a user can answer */
    boolean isInteractive(boolean isTerminal) {
        return line.isInteractive() || isTerminal && surroundings.asksForPrompt();
    }

    boolean isUnbuffered() {
        return streams.isUnbuffered();
    }

    /** @param path where modules are looked for first */
    void apply(OuroContext context, List<String> path) {
        context.extension(Flags.class, () -> flags);
        context.extension(StreamSettings.class, () -> streams);
        context.setArguments(line.arguments());
        context.setOriginalArguments(line.original());
        context.setSearchPath(path);
        SipHash.seed(hashSeed);
        if (digits != null) {
            DigitLimit.set(digits);
        }
        if (line.has('S')) {
            OuroDict builtins = ((OuroModule) context.importModule("builtins")).globals();
            NAMES_OF_THE_PROMPT.forEach(builtins::remove);
        }
        if (line.virtualClock()) {
            context.setClock(new VirtualClock());
        }
        context.state().reports = new StandardReports(context);
        if (!flags.warnings().isEmpty()) {
            context.importModule("warnings");
        }
        if (line.seed() != null) {
            Calls.method(context.importModule("random"), "seed", line.seed());
        }
    }

    /**
     * Where modules are looked for.
     *
     * @param folder the current one
     * @param script null for a module and for a prompt
     */
    List<String> searchPath(Path folder, Script script) {
        List<String> path = new ArrayList<>();
        if (!surroundings.isPathSafe() || script != null && script.isFolder()) {
            path.add(switch (line.mode()) {
                case FILE -> script.folder();
                case MODULE -> folder.toAbsolutePath().toString();
                default -> "";
            });
        }
        path.addAll(surroundings.modulePath(folder));
        return path;
    }
}
