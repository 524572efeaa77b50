// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A prompt without line editing and without escape codes, for simple terminals. */
public final class PlainPrompt implements Shell {
    private final BufferedReader in;
    private final OutputStream out;
    private final OutputStream err;
    private final OutputStream prompts;
    private final boolean quiet;

    /**
     * @param prompts where input is asked for: the output of a terminal, else the errors, to keep the output clean
     * @param quiet whether nothing is said at the start
     */
    public PlainPrompt(
            InputStream in, OutputStream out, OutputStream err, OutputStream prompts, boolean quiet) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.err = err;
        this.prompts = prompts;
        this.quiet = quiet;
    }

    @Override
    public int run(Session session) throws IOException {
        session.onNotice(text -> write(err, text));
        if (!quiet) {
            write(err, Greeting.BANNER);
        }
        CompletableFuture<Outcome> startup = Greeting.startUp(session);
        if (startup != null) {
            show(startup.join());
        }
        while (true) {
            String text = read(session);
            if (text == null) {
                write(prompts, "\n");
                return 0;
            }
            Outcome outcome = session.submit(text).join();
            show(outcome);
            if (outcome instanceof Outcome.Exit exit) {
                return exit.status();
            }
        }
    }

    private String read(Session session) throws IOException {
        StringBuilder text = new StringBuilder();
        while (true) {
            boolean first = text.isEmpty();
            write(prompts, session.ask(() -> session.prompt(first)).join());
            String line = in.readLine();
            if (line == null) {
                return text.isEmpty() ? null : text.toString();
            }
            text.append(line);
            if (!InputText.isIncomplete(text.toString())) {
                return text.toString();
            }
            text.append('\n');
        }
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Text answer -> write(out, answer.text());
            case Outcome.Failed failed -> {
                write(err, failed.report());
                hint(failed.hint());
            }
            case Outcome.Value value -> hint(value.hint());
            case Outcome.Interrupted interrupted -> write(err, "KeyboardInterrupt\n");
            case Outcome.Nothing nothing -> {}
            case Outcome.Incomplete incomplete -> {}
            case Outcome.Exit exit -> {}
        }
    }

    private void hint(String hint) {
        if (hint != null) {
            write(err, "note: " + hint + "\n");
        }
    }

    private static void write(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
