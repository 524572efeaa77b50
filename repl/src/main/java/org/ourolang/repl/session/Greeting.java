// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** What every shell does before its first prompt and with every outcome. */
public final class Greeting {
    /** Two lines for people. */
    public static final String BANNER = """
            Ouro 0.1.0 (Python 3.13 subset)
            `await` works here, and tasks run while you type. Type :help for commands; Ctrl-D leaves.
            """;

    /** Names the file that is run before the first prompt. */
    private static final String STARTUP = "OURO_STARTUP";

    private Greeting() {}

    /** Runs the startup file, if the environment names one; null if it does not. */
    public static CompletableFuture<Outcome> startUp(Session session) {
        String file = System.getenv(STARTUP);
        return file == null || file.isEmpty() ? null : session.submit(":load " + Path.of(file));
    }
}
