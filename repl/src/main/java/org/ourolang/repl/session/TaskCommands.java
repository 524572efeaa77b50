// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.stdlib.asyncio.TaskFacts;
import org.ourolang.stdlib.traceback.TracebackText;

/** The commands that show and cancel tasks. */
final class TaskCommands {
    private final Session session;

    TaskCommands(Session session) {
        this.session = session;
    }

    private List<TaskFacts> all() {
        List<TaskFacts> all = new ArrayList<>(TaskFacts.all(session.loop()));
        for (Object failed : session.loop().failures()) {
            all.add(TaskFacts.of(failed));
        }
        return all;
    }

    String list(String argument) {
        List<TaskFacts> all = all();
        if (all.isEmpty()) {
            return "no tasks\n";
        }
        int width = all.stream().mapToInt(each -> each.label().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (TaskFacts facts : all) {
            String state = facts.stateText();
            text.append(
                    String.format("%-" + width + "s  %-8s  %s%n", facts.label(), state, detail(facts)).stripTrailing());
            text.append('\n');
        }
        return text.toString();
    }

    private String detail(TaskFacts facts) {
        String place = facts.place() == null ? "" : "at " + facts.place();
        if (facts.exception() instanceof OuroException exception) {
            return TracebackText.only(exception).strip();
        }
        return facts.pending() == null ? place : place + " for " + purpose(facts);
    }

    private String purpose(TaskFacts facts) {
        Object target = facts.pending().target();
        String name = target == null ? null : nameOf(target);
        String text = facts.pending().text() + (name == null ? "" : " `" + name + "`");
        double deadline = facts.pending().deadline();
        return Double.isNaN(deadline)
                ? text
                : text + String.format(Locale.ROOT, ", in %.1f s", Math.max(0, deadline - session.loop().time()));
    }

    /** The global name of an object; null for none. */
    private String nameOf(Object target) {
        OuroDict globals = session.main().globals();
        for (int i = globals.nextIndex(0); i >= 0; i = globals.nextIndex(i + 1)) {
            if (globals.valueAt(i) == target && globals.keyAt(i) instanceof String name && !name.startsWith("_")) {
                return name;
            }
        }
        return null;
    }

    // The tree

    String tree(String argument) {
        List<TaskFacts> all = TaskFacts.all(session.loop());
        if (all.isEmpty()) {
            return "no tasks\n";
        }
        Set<Object> awaited = Collections.newSetFromMap(new IdentityHashMap<>());
        for (TaskFacts facts : all) {
            awaited.addAll(facts.awaited());
        }
        StringBuilder text = new StringBuilder();
        Set<Object> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (TaskFacts facts : all) {
            if (!awaited.contains(facts.task())) {
                branch(text, facts, "", "", shown);
            }
        }
        for (TaskFacts facts : all) {
            if (!shown.contains(facts.task())) {
                text.append("a circle of tasks that wait for each other:\n");
                branch(text, facts, "", "", shown);
            }
        }
        return text.toString();
    }

    private void branch(StringBuilder text, TaskFacts facts, String line, String below, Set<Object> shown) {
        text.append(line).append(facts.label());
        boolean again = !shown.add(facts.task());
        text.append(again ? "  (see above)\n" : "  " + facts.stateText() + " " + detail(facts) + "\n");
        if (again) {
            return;
        }
        List<Object> tasks = facts.awaited().stream().filter(TaskFacts::isTask).toList();
        for (int i = 0; i < tasks.size(); i++) {
            boolean last = i == tasks.size() - 1;
            branch(text, TaskFacts.of(tasks.get(i)), below + (last ? "└── " : "├── "), below + (last ? "    " : "│   "),
                    shown);
        }
    }

    // One task

    String why(String argument) {
        TaskFacts facts = find(argument);
        if (facts.pending() == null) {
            String state = facts.exception() instanceof OuroException exception
                    ? "failed: " + TracebackText.only(exception).strip()
                    : facts.stateText();
            return facts.label() + " does not wait: it is " + state + "\n";
        }
        String text = facts.label() + " waits at " + facts.place() + " for " + purpose(facts) + state(facts) + "\n";
        return text + "  " + wakers(facts) + "\n";
    }

    private static String state(TaskFacts facts) {
        Object target = facts.pending().target();
        if (target == null || TaskFacts.isTask(target)) {
            return "";
        }
        String shown = Representation.repr(target);
        int bracket = shown.indexOf('[');
        return bracket < 0 ? "" : " " + shown.substring(bracket, shown.lastIndexOf(']') + 1);
    }

    private String wakers(TaskFacts facts) {
        if (!Double.isNaN(facts.pending().deadline())) {
            return session.clock().isVirtual()
                    ? "time wakes it: `:advance` lets it pass"
                    : "time wakes it";
        }
        List<String> tasks = new ArrayList<>();
        for (Object awaited : facts.awaited()) {
            if (TaskFacts.isTask(awaited)) {
                tasks.add(TaskFacts.of(awaited).label());
            }
        }
        if (!tasks.isEmpty()) {
            return "the end of " + String.join(", ", tasks) + " wakes it";
        }
        return others(facts);
    }

    private String others(TaskFacts facts) {
        Object target = facts.pending().target();
        String name = nameOf(target);
        List<String> holders = new ArrayList<>();
        for (TaskFacts other : TaskFacts.all(session.loop())) {
            if (other.task() != facts.task() && other.refersTo(target) && !waitsFor(other, target)) {
                holders.add(other.label());
            }
        }
        String you = name == null ? "" : "you could, through `" + name + "`";
        if (holders.isEmpty()) {
            return name == null ? "no other task refers to it" : "no other task refers to it; " + you;
        }
        return String.join(", ", holders) + " could wake it" + (name == null ? "" : "; " + you);
    }

    private static boolean waitsFor(TaskFacts facts, Object target) {
        return facts.pending() != null && facts.pending().target() == target;
    }

    String cancel(String argument) {
        TaskFacts facts = find(argument);
        if (!session.loop().cancel(facts.task())) {
            return facts.label() + " is done already\n";
        }
        return facts.label() + " is being cancelled\n";
    }

    /** The task that a name, a number, a variable or a coroutine's name means. */
    private TaskFacts find(String text) {
        if (text.isEmpty()) {
            throw new Commands.Refused("which task? `:tasks` lists them");
        }
        Object value = Completion.evaluate(session, List.of(text.split("\\.")));
        if (value != null && TaskFacts.isTask(value)) {
            return TaskFacts.of(value);
        }
        List<TaskFacts> found = new ArrayList<>();
        for (TaskFacts facts : all()) {
            if (facts.name().equals(text) || facts.name().equals("Task-" + text)) {
                return facts;
            }
            if (facts.coroutine().equals(text + "()")) {
                found.add(facts);
            }
        }
        if (found.size() != 1) {
            throw new Commands.Refused(
                    (found.isEmpty() ? "no task " : "several tasks run ") + text + "; `:tasks` lists them");
        }
        return found.get(0);
    }
}
