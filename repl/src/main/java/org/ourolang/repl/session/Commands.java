// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ourolang.interpreter.error.OuroError;

/** The prompt's own commands: lines that begin with a colon, and {@code x?}. */
final class Commands {
    /** The argument makes no sense; the message says why. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message, null, false, false);
        }
    }

    /** What a command does; some answer later. */
    @FunctionalInterface
    interface Action {
        void run(String argument, Consumer<Outcome> done);
    }

    /** What a command that answers at once does; the text ends with a line end or is empty. */
    @FunctionalInterface
    interface Answer {
        String text(String argument);
    }

    private record Command(String usage, String help, Action action) {}

    private final Session session;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    Commands(Session session) {
        this.session = session;
        TaskCommands tasks = new TaskCommands(session);
        LoopCommands loop = new LoopCommands(session);
        Measurements measurements = new Measurements(session);
        FileCommands files = new FileCommands(session);
        TraceCommand trace = new TraceCommand(session);
        add(":tasks", "", "the tasks that are not done, and those that failed unnoticed", tasks::list);
        add(":tree", "", "who waits for whom", tasks::tree);
        add(":why", "TASK", "what a task waits for, where, and who could wake it", tasks::why);
        add(":cancel", "TASK", "cancel a task", tasks::cancel);
        add(":loop", "pause|step [N]|run", "stop the loop, run single callbacks, go on", loop::loop);
        add(":clock", "real|virtual", "whose time it is; virtual time passes only while you await", loop::clock);
        add(":advance", "SECONDS", "let virtual time pass", loop::advance);
        add(":trace", "on|off", "record what tasks do; off shows it", trace::trace);
        addAction(":time", "CODE", "run it once and say how long it took", measurements::time);
        addAction(":timeit", "CODE", "run it often and say how long one run takes", measurements::timeIt);
        addAction(":load", "FILE", "run a file here", files::load);
        add(":save", "FILE", "write what was typed so far to a file", files::save);
        add(":reset", "", "forget all names and cancel all tasks", files::reset);
        add(":help", "[NAME]", "this list, or what NAME is", this::help);
        addAction(":quit", "", "leave, as Ctrl-D does", (argument, done) -> done.accept(session.leave()));
    }

    /** Adds a command of the shell. */
    void add(String name, String usage, String help, Answer answer) {
        addAction(name, usage, help, (argument, done) -> done.accept(new Outcome.Text(answer.text(argument))));
    }

    private void addAction(String name, String usage, String help, Action action) {
        commands.put(name, new Command(usage, help, action));
    }

    Set<String> names() {
        return commands.keySet();
    }

    /** Runs a line. */
    void run(String line, Consumer<Outcome> done) {
        try {
            if (!line.startsWith(":")) {
                done.accept(new Outcome.Text(help(line.replace("?", "").strip())));
                return;
            }
            String[] words = line.split("\\s+", 2);
            Command command = commands.get(words[0]);
            if (command == null) {
                throw new Refused("no command " + words[0] + "; `:help` lists them");
            }
            command.action().run(words.length > 1 ? words[1].strip() : "", done);
        } catch (Refused refused) {
            done.accept(new Outcome.Text(refused.getMessage() + "\n"));
        } catch (OuroError error) {
            done.accept(session.failure(error.exception()));
        }
    }

    private String help(String name) {
        if (name.isEmpty()) {
            return list();
        }
        if (name.startsWith(":")) {
            Command command = commands.get(name);
            if (command == null) {
                throw new Refused("no command " + name + "; `:help` lists them");
            }
            return (name + " " + command.usage()).strip() + "\n    " + command.help() + "\n";
        }
        Object value = Completion.evaluate(session, List.of(name.split("\\.")));
        if (value == null) {
            throw new Refused("`" + name + "` is not defined (or only running code could tell)");
        }
        String notes = YieldNotes.about(name);
        return HelpText.of(value) + (notes == null ? "" : "\ndoes it give way? " + notes + "\n");
    }

    private String list() {
        StringBuilder text = new StringBuilder();
        commands.forEach((name, command) -> text.append(
                String.format("%-26s %s%n", (name + " " + command.usage()).strip(), command.help())));
        text.append(String.format("%-26s %s%n", "NAME? or help(NAME)", "what NAME is"));
        return text.toString();
    }
}
