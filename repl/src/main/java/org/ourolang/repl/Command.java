// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.VirtualClock;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.repl.session.Session;
import org.ourolang.repl.session.Shell;
import org.ourolang.repl.session.Uncaught;
import org.ourolang.repl.tool.Launch;
import org.ourolang.repl.tool.Tool;
import org.ourolang.stdlib.traceback.StandardReports;

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
    private volatile OuroContext running;
    /** What Ctrl-C does while a prompt runs; null for what it does to scripts. */
    private volatile Runnable interruption;

    /**
     * @param engine shared between runs
     * @param folder the current working directory of the run
     */
    public Command(Engine engine, InputStream in, OutputStream out, OutputStream err, Path folder) {
        this.engine = engine;
        this.in = in;
        this.out = out;
        this.err = err;
        this.folder = folder;
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
        CommandLine line;
        try {
            line = CommandLine.parse(arguments);
        } catch (CommandLine.UsageException wrong) {
            tell(wrong.getMessage() + "\n" + CommandLine.USAGE + "\nTry `ouro -h' for more information.\n");
            return 2;
        }
        return switch (line.mode()) {
            case VERSION -> say(Version.text(engine) + "\n");
            case HELP -> say(CommandLine.HELP);
            default -> run(line, watch);
        };
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

    private int run(CommandLine line, Launch.Watch watch) {
        Script script;
        try {
            script = script(line);
        } catch (Script.UnreadableException failed) {
            tell("ouro: " + failed.getMessage() + "\n");
            return failed.status();
        } catch (IOException failed) {
            tell("ouro: cannot read standard input: " + failed.getMessage() + "\n");
            return 2;
        }
        boolean asks = line.interactive() || line.mode() == CommandLine.Mode.PROMPT && script == null;
        try (Console console = asks
                ? Console.prompt(in, out, err, isTerminal(), line.quiet() || script != null)
                : new Console(new InterruptibleInput(in), line.unbuffered() ? new Unbuffered(out) : out, err, null)) {
            return run(line, script, watch, console);
        } catch (IOException failed) {
            tell("ouro: the terminal failed: " + failed.getMessage() + "\n");
            return 2;
        }
    }

    private int run(CommandLine line, Script script, Launch.Watch watch, Console console) {
        int status = FAULT;
        try (Context context = Context.newBuilder("ouro")
                .engine(engine)
                .in(console.in())
                .out(watch == null ? console.out() : watch.output(console.out()))
                .err(watch == null ? console.err() : watch.errors(console.err()))
                .allowAllAccess(true)
                .currentWorkingDirectory(folder.toAbsolutePath())
                .options(line.limits())
                .option("ouro.OnlyContext", "true")
                .build()) {
            context.initialize("ouro");
            context.enter();
            OuroContext guest = OuroContext.get();
            guest.meter().begin();
            try {
                status = run(line, script, watch, console.shell());
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

    private int run(CommandLine line, Script script, Launch.Watch watch, Shell shell) {
        OuroContext context = OuroContext.get();
        running = context;
        context.setArguments(line.arguments());
        context.setSearchPath(searchPath(line, script));
        if (line.virtualClock()) {
            context.setClock(new VirtualClock());
        }
        context.state().reports = new StandardReports(context);
        Set<String> warnings = warningOptions(line);
        if (!warnings.isEmpty()) {
            OuroList options = (OuroList) Attributes.get(context.importModule("sys"), "warnoptions");
            warnings.forEach(options::append);
            context.importModule("warnings");
        }
        if (line.seed() != null) {
            Calls.method(context.importModule("random"), "seed", line.seed());
        }
        if (watch != null) {
            watch.begins(context);
        }
        Program program = new Program(context);
        if (line.mode() == CommandLine.Mode.MODULE) {
            int status = program.runModule(line.target());
            return program.end(shell == null ? status : converse(context, shell));
        }
        if (script == null) {
            return program.end(converse(context, shell));
        }
        if (line.mode() == CommandLine.Mode.FILE) {
            context.importer().main().globals().put("__file__", script.name());
        }
        int status = program.run(script, line.mode() == CommandLine.Mode.CODE ? line.target() : null);
        return program.end(shell == null ? status : converse(context, shell));
    }

    /** What is said of warnings, each once, in the order in which it is to hold: the environment's first. */
    private static Set<String> warningOptions(CommandLine line) {
        Set<String> options = new LinkedHashSet<>();
        for (String option : System.getenv().getOrDefault("PYTHONWARNINGS", "").split(",")) {
            if (!option.isEmpty()) {
                options.add(option);
            }
        }
        options.addAll(line.warnings());
        return options;
    }

    private int converse(OuroContext context, Shell shell) {
        try (Session session = Session.open(context)) {
            interruption = session::interrupt;
            return session.run(shell);
        } finally {
            interruption = null;
        }
    }

    private List<String> searchPath(CommandLine line, Script script) {
        List<String> path = new ArrayList<>();
        path.add(switch (line.mode()) {
            case FILE -> script.folder();
            case MODULE -> folder.toAbsolutePath().toString();
            default -> "";
        });
        return path;
    }

    /** Null when there is nothing to read: for modules and prompts. */
    private Script script(CommandLine line) throws Script.UnreadableException, IOException {
        return switch (line.mode()) {
            case CODE -> new Script("<string>", null, false);
            case FILE -> Script.of(folder.resolve(line.target()));
            case STANDARD_INPUT -> new Script("<stdin>", in.readAllBytes(), false);
            case PROMPT -> isTerminal() || line.interactive() ? null : new Script("<stdin>", in.readAllBytes(), false);
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
