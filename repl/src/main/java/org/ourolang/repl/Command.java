// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.PolyglotException;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.repl.session.PlainPrompt;
import org.ourolang.repl.session.Session;
import org.ourolang.repl.session.Shell;
import org.ourolang.repl.session.Uncaught;
import org.ourolang.repl.tool.Launch;
import org.ourolang.repl.tool.Tool;

/** One run of the command with its own streams; several may share an engine. */
public final class Command {
    /** What {@code timeout} answers, too. */
    private static final int LIMIT_STATUS = 124;

    private static final int FAULT = 70;

    private final Engine engine;
    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final Path folder;
    /** The numbers of the standard streams that are not there. */
    private final Set<Integer> closed = new HashSet<>();
    private volatile OuroContext running;
    /** What Ctrl-C does while a prompt runs; null for what it does to scripts. */
    private volatile Runnable interruption;

    /**
     * A stream that is null is not there, as where it was closed before the start.
     *
     * @param engine shared between runs
     * @param folder the current working directory of the run
     */
    public Command(Engine engine, InputStream in, OutputStream out, OutputStream err, Path folder) {
        this.engine = engine;
        this.in = in == null ? InputStream.nullInputStream() : in;
        this.out = out == null ? OutputStream.nullOutputStream() : out;
        this.err = err == null ? OutputStream.nullOutputStream() : err;
        this.folder = folder;
        Object[] streams = {in, out, err};
        for (int number = 0; number < streams.length; number++) {
            if (streams[number] == null) {
                closed.add(number);
            }
        }
    }

    /** Runs with Python's arguments; the exit status. Needs a thread with a deep stack. */
    public int run(String... arguments) {
        Tool tool = Tool.named(arguments, new Programs());
        return tool == null
                ? run(arguments, null)
                : tool.run(List.of(arguments).subList(1, arguments.length));
    }

    /**
     * Runs with Python's arguments, watched from inside.
     *
     * @param watch null for none
     * @return the exit status
     */
    public int run(String[] arguments, Launch.Watch watch) {
        try {
            CommandLine line = CommandLine.parse(arguments);
            return switch (line.mode()) {
                case VERSION -> say(Version.text(engine) + "\n");
                case HELP -> say(CommandLine.HELP);
                default -> run(new Setting(line, new Surroundings(line, RawTexts.environment()), closed), watch);
            };
        } catch (CommandLine.UsageException wrong) {
            tell(wrong.getMessage() + "\n" + CommandLine.USAGE + "\nTry `ouro -h' for more information.\n");
            return 2;
        } catch (FatalException wrong) {
            tell(wrong.getMessage());
            return 1;
        }
    }

    /** Interrupts the run from another thread, as Ctrl-C does. */
    public void interrupt() {
        OuroContext context = running;
        Runnable prompt = interruption;
        if (prompt != null) {
            prompt.run();
        } else if (context != null) {
            context.interrupt();
        }
    }

    private int run(Setting setting, Launch.Watch watch) throws FatalException {
        if (in == System.in && Files.isDirectory(Path.of("/dev/stdin"))) {
            throw new FatalException(
                    "init_sys_streams", "<stdin> is a directory, cannot continue", "core initialized");
        }
        Script script;
        try {
            script = script(setting.line());
        } catch (Script.UnreadableException failed) {
            tell("ouro: " + failed.getMessage() + "\n");
            return failed.status();
        } catch (IOException failed) {
            tell("ouro: cannot read standard input: " + failed.getMessage() + "\n");
            return 2;
        }
        boolean asks = setting.isInteractive(isTerminal())
                || setting.line().mode() == CommandLine.Mode.PROMPT && script == null;
        try (Console console = asks
                ? Console.prompt(in, out, err, isTerminal(), setting.line().has('q') || script != null)
                : new Console(new InterruptibleInput(in), setting.isUnbuffered() ? unbuffered() : out, err, null)) {
            return run(setting, script, watch, console);
        } catch (IOException failed) {
            tell("ouro: the terminal failed: " + failed.getMessage() + "\n");
            return 2;
        }
    }

    private OutputStream unbuffered() {
        return out instanceof StandardOutput buffered ? buffered.unbuffered() : new Unbuffered(out);
    }

    private int run(Setting setting, Script script, Launch.Watch watch, Console console) throws FatalException {
        int status = FAULT;
        try (Context context = Context.newBuilder("ouro")
                .engine(engine)
                .in(console.in())
                .out(watch == null ? console.out() : watch.output(console.out()))
                .err(watch == null ? console.err() : watch.errors(console.err()))
                .allowAllAccess(true)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .currentWorkingDirectory(folder.toAbsolutePath())
                .environment(setting.environment())
                .options(setting.line().limits())
                .option("ouro.OnlyContext", "true")
                .build()) {
            context.initialize("ouro");
            context.enter();
            OuroContext guest = OuroContext.get();
            guest.meter().begin();
            try {
                status = run(setting, script, watch, console.shell());
                if (watch != null) {
                    watch.ends(guest);
                }
            } catch (RuntimeException | Error ended) {
                String limit = guest.meter().exhaustion();
                if (limit == null) {
                    new Uncaught(guest).flushAtEnd();
                    throw ended;
                }
                tell("ouro: " + limit + "\n");
                status = LIMIT_STATUS;
            } finally {
                running = null;
                leave(context, guest);
            }
        } catch (PolyglotException closing) {
            if (!closing.isResourceExhausted()) {
                throw closing;
            }
        }
        return status;
    }

    private static void leave(Context context, OuroContext guest) {
        guest.meter().end();
        if (!guest.meter().isExhausted()) {
            context.leave();
        }
    }

    private int run(Setting setting, Script script, Launch.Watch watch, Shell shell) throws FatalException {
        OuroContext context = OuroContext.get();
        running = context;
        setting.apply(context, setting.searchPath(folder, script));
        if (watch != null) {
            watch.begins(context);
        }
        CommandLine line = setting.line();
        Program program = new Program(context);
        if (line.mode() == CommandLine.Mode.MODULE) {
            int status = program.runModule(line.target());
            return program.end(shell == null ? status : converse(context, shell));
        }
        if (script == null) {
            return program.end(converse(context, shell));
        }
        if (line.mode() != CommandLine.Mode.CODE) {
            script.nameIn(context.importer().main().globals());
        }
        int status = program.run(script, line.mode() == CommandLine.Mode.CODE ? line.target() : null);
        return program.end(shell == null ? status : converse(context, shell));
    }

    private int converse(OuroContext context, Shell shell) {
        new Uncaught(context).flush();
        try (Session session = Session.open(context)) {
            if (shell instanceof PlainPrompt) {
                session.nameInputs("<stdin>");
            }
            interruption = session::interrupt;
            return session.run(shell);
        } finally {
            interruption = null;
        }
    }

    /** Null when there is nothing to read: for modules and prompts. */
    private Script script(CommandLine line) throws Script.UnreadableException, IOException {
        return switch (line.mode()) {
            case CODE -> new Script("<string>", null, false);
            case FILE -> Script.of(folder, line.target(), line.has('x'));
            case STANDARD_INPUT -> new Script("<stdin>", in.readAllBytes(), false);
            case PROMPT ->
                isTerminal() || line.isInteractive() ? null : new Script("<stdin>", in.readAllBytes(), false);
            default -> null;
        };
    }

    private boolean isTerminal() {
        return in == System.in && Boolean.getBoolean("ouro.terminal");
    }

    private int say(String text) {
        write(out, text);
        return 0;
    }

    private void tell(String text) {
        write(err, text);
    }

    private static void write(OutputStream stream, String text) {
        PrintStream printer = new PrintStream(stream, false, StandardCharsets.UTF_8);
        printer.print(text);
        printer.flush();
    }

    /** Passes everything on at once. */
    private static final class Unbuffered extends FilterOutputStream {
        Unbuffered(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            out.flush();
        }
    }

    /** How tools run programs. */
    private final class Programs implements Launch {
        @Override
        public int run(List<String> arguments, Watch watch) {
            return Command.this.run(arguments.toArray(String[]::new), watch);
        }

        @Override
        public Path folder() {
            return folder;
        }

        @Override
        public OutputStream out() {
            return out;
        }

        @Override
        public OutputStream err() {
            return err;
        }
    }
}
