// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/** A command besides running programs: the first word on the command line, unless a file has that name. */
public abstract class Tool {
    final Launch launch;

    Tool(Launch launch) {
        this.launch = launch;
    }

    /** The tool that the arguments ask for, or null. */
    public static Tool named(String[] arguments, Launch launch) {
        if (arguments.length == 0) {
            return null;
        }
        Tool tool =
                switch (arguments[0]) {
                    case "trace" -> new TraceTool(launch);
                    case "audit" -> new AuditTool(launch);
                    case "compare" -> new CompareTool(launch);
                    default -> null;
                };
        return tool == null || Files.exists(launch.folder().resolve(arguments[0])) ? null : tool;
    }

    /**
     * Does it.
     *
     * @param arguments without the tool's own name
     * @return the exit status
     */
    public final int run(List<String> arguments) {
        if (!arguments.isEmpty() && Set.of("-h", "--help").contains(arguments.getFirst())) {
            say(usage() + "\n");
            return 0;
        }
        try {
            return start(arguments);
        } catch (UsageException wrong) {
            tell(wrong.getMessage() + "\n" + usage() + "\n");
            return 2;
        }
    }

    abstract int start(List<String> arguments) throws UsageException;

    /** How the tool is called, and in a sentence what for. */
    abstract String usage();

    final void say(String text) {
        write(launch.out(), text);
    }

    final void tell(String text) {
        write(launch.err(), text);
    }

    private static void write(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** The arguments cannot be understood. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }
}
