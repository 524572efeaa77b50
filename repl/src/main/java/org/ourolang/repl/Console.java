// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.ourolang.repl.session.PlainPrompt;
import org.ourolang.repl.session.Shell;
import org.ourolang.repl.terminal.TerminalPrompt;

/**
 * The streams of one run, and its prompt.
 *
 * @param shell null if no prompt follows
 */
record Console(InputStream in, OutputStream out, OutputStream err, Shell shell) implements AutoCloseable {
    /** The console of a prompt: with line editing where the terminal is fit for it. */
    static Console prompt(InputStream in, OutputStream out, OutputStream err, boolean terminal, boolean quiet) {
        Map<String, String> environment = System.getenv();
        boolean simple = !terminal
                || "dumb".equals(environment.get("TERM"))
                || environment.getOrDefault("OURO_BASIC_REPL", "").equals("1");
        if (!simple) {
            try {
                TerminalPrompt prompt = TerminalPrompt.open(environment, quiet);
                return new Console(prompt.in(), prompt.out(), prompt.out(), prompt);
            } catch (IOException | IllegalStateException unfit) {
                // A terminal that cannot be opened is still good for a plain prompt.
            }
        }
        return new Console(in, out, err, new PlainPrompt(in, out, err, terminal ? out : err, quiet));
    }

    @Override
    public void close() throws IOException {
        if (shell instanceof TerminalPrompt prompt) {
            prompt.close();
        }
    }
}
