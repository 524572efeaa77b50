// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.ourolang.repl.session.Greeting;
import org.ourolang.repl.session.Outcome;
import org.ourolang.repl.session.Session;
import org.ourolang.repl.session.Shell;

/** The prompt on a terminal; {@link #run} reads on the thread it is called in, the session runs on another one. */
public final class TerminalPrompt implements Shell, AutoCloseable {
    private final Terminal terminal;
    private final PromptReader reader;
    private final Words words = new Words();
    private final TerminalInput input;
    private final TerminalOutput output;
    private final boolean coloured;
    private final boolean quiet;
    private final boolean withStatus;
    private StatusLine status;

    private TerminalPrompt(Terminal terminal, Map<String, String> environment, boolean quiet) throws IOException {
        this.terminal = terminal;
        this.quiet = quiet;
        coloured = !environment.containsKey("NO_COLOR");
        withStatus = !"0".equals(environment.get("OURO_STATUS"));
        input = new TerminalInput(terminal);
        reader = reader(environment);
        output = new TerminalOutput(reader);
        input.setOutput(output);
        keepKeysForTheNextPrompt(terminal);
    }

    /**
     * Between two prompts keys wait unseen and as they are: the terminal's own line editing would take Ctrl-D out of
     * them. Ctrl-C stays a signal. Closing the terminal undoes it.
     */
    private static void keepKeysForTheNextPrompt(Terminal terminal) {
        Attributes attributes = terminal.getAttributes();
        attributes.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
        attributes.setInputFlags(EnumSet.of(InputFlag.ICRNL, InputFlag.INLCR, InputFlag.IXON), false);
        terminal.setAttributes(attributes);
    }

    /**
     * Opens the process's terminal.
     *
     * @param quiet whether nothing is said at the start
     */
    public static TerminalPrompt open(Map<String, String> environment, boolean quiet) throws IOException {
        // Asking the terminal what it knows of grapheme clusters takes time, and the answers can end up in logs.
        System.setProperty("org.jline.terminal.graphemeCluster", "false");
        Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build();
        return new TerminalPrompt(terminal, environment, quiet);
    }

    private PromptReader reader(Map<String, String> environment) throws IOException {
        Colours colours = new Colours(coloured);
        PromptReader made = new PromptReader(terminal);
        made.setParser(words);
        made.setCompleter(words);
        made.setHighlighter(colours);
        made.setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
        made.setOpt(LineReader.Option.BRACKETED_PASTE);
        made.setOpt(LineReader.Option.AUTO_LIST);
        made.unsetOpt(LineReader.Option.AUTO_MENU);
        made.unsetOpt(LineReader.Option.AUTO_REMOVE_SLASH);
        made.unsetOpt(LineReader.Option.HISTORY_IGNORE_SPACE);
        made.variable(LineReader.HISTORY_SIZE, 5000);
        made.variable(LineReader.BELL_STYLE, "none");
        String history = environment.get("OURO_HISTORY");
        if (history == null) {
            history = Path.of(System.getProperty("user.home"), ".ouro_history").toString();
        }
        if (!history.isEmpty()) {
            made.variable(LineReader.HISTORY_FILE, Path.of(history));
            loadHistory(made, Path.of(history));
        }
        Keys keys = Keys.install(made);
        made.setAutosuggestion(LineReader.SuggestionType.TAIL_TIP);
        colours.setSuggestions(keys);
        return made;
    }

    private static void loadHistory(PromptReader reader, Path file) {
        try {
            if (Files.exists(file)) {
                // JLine warns, in the middle of the screen, of a history that others can read.
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            reader.getHistory().load();
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException unreadable) {
            // A history that cannot be read is an empty one.
        }
        if (!isWritable(file)) {
            // JLine would show a Java stack trace after every input.
            reader.getVariables().remove(LineReader.HISTORY_FILE);
        }
    }

    private static boolean isWritable(Path file) {
        if (Files.exists(file)) {
            return Files.isRegularFile(file) && Files.isWritable(file);
        }
        Path folder = file.toAbsolutePath().getParent();
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException refused) {
            return false;
        }
    }

    /** Standard input of the program. */
    public InputStream in() {
        return input;
    }

    /** Standard output and standard error of the program. */
    public OutputStream out() {
        return output;
    }

    @Override
    public int run(Session session) {
        words.setSession(session);
        session.onNotice(output::show);
        terminal.handle(Terminal.Signal.INT, signal -> session.interrupt());
        status = new StatusLine(reader, session, output, withStatus && !isDumb());
        session.addCommand(":status", "on|off", "show or hide the status line", this::setStatus);
        try {
            if (!quiet) {
                output.show(Greeting.BANNER);
            }
            CompletableFuture<Outcome> startup = Greeting.startUp(session);
            if (startup != null) {
                show(startup.join());
            }
            return read(session);
        } finally {
            status.end();
        }
    }

    private boolean isDumb() {
        return terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    private String setStatus(String argument) {
        if (!argument.equals("on") && !argument.equals("off")) {
            return "use `:status on` or `:status off`\n";
        }
        status.set(argument.equals("on"));
        return "";
    }

    private int read(Session session) {
        while (true) {
            String text;
            try {
                text = line(session);
            } catch (UserInterruptException interrupted) {
                Thread.interrupted();
                if (session.hog() != null) {
                    session.interrupt();
                } else {
                    output.show("KeyboardInterrupt\n");
                }
                continue;
            } catch (EndOfFileException end) {
                return 0;
            }
            Outcome outcome = session.submit(text).join();
            show(outcome);
            if (outcome instanceof Outcome.Exit exit) {
                return exit.status();
            }
        }
    }

    private String line(Session session) {
        String first = prompt(session, true);
        reader.variable(LineReader.SECONDARY_PROMPT_PATTERN, prompt(session, false));
        output.beginTyping();
        try {
            return reader.readLine(coloured ? painted(first) : first);
        } finally {
            output.endTyping();
        }
    }

    private static String prompt(Session session, boolean first) {
        return session.ask(() -> session.prompt(first))
                .completeOnTimeout(first ? ">>> " : "... ", 200, TimeUnit.MILLISECONDS)
                .join();
    }

    private String painted(String prompt) {
        return new AttributedString(prompt, AttributedStyle.BOLD.foreground(AttributedStyle.MAGENTA)).toAnsi(terminal);
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Text answer -> output.show(answer.text());
            case Outcome.Failed failed -> {
                output.show(failed.report());
                hint(failed.hint());
            }
            case Outcome.Value value -> hint(value.hint());
            case Outcome.Interrupted interrupted -> output.show("KeyboardInterrupt\n");
            case Outcome.Nothing nothing -> {}
            case Outcome.Incomplete incomplete -> {}
            case Outcome.Exit exit -> {}
        }
    }

    private void hint(String hint) {
        if (hint != null) {
            String text = "note: " + hint;
            output.show((coloured ? new AttributedString(text, AttributedStyle.DEFAULT.faint()).toAnsi(terminal) : text)
                    + "\n");
        }
    }

    /** Gives the terminal back as it was. */
    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
