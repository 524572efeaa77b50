// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.stdlib.asyncio.TaskFacts;

/** Completes the prompt's own commands and their arguments. */
final class CommandCompletion {
    private CommandCompletion() {}

    static Completion of(Session session, String before) {
        int colon = before.indexOf(':');
        int blank = before.indexOf(' ', colon);
        if (blank < 0) {
            return new Completion(colon, Completion.words(session.commands().names(), before.substring(colon)));
        }
        String name = before.substring(colon, blank);
        int start = before.lastIndexOf(' ') + 1;
        String prefix = before.substring(start);
        return switch (name) {
            case ":why", ":cancel" -> new Completion(start, Completion.words(tasks(session), prefix));
            case ":load", ":save" -> PathNames.complete(before, start);
            case ":loop" -> new Completion(start, Completion.words(List.of("pause", "run", "step"), prefix));
            case ":clock" -> new Completion(start, Completion.words(List.of("real", "virtual"), prefix));
            case ":trace", ":status" -> new Completion(start, Completion.words(List.of("off", "on"), prefix));
            case ":help" -> help(session, before, start, prefix);
            case ":time", ":timeit" -> shifted(Completion.python(session, before.substring(blank + 1)), blank + 1);
            default -> Completion.NONE;
        };
    }

    private static Completion help(Session session, String before, int start, String prefix) {
        return prefix.startsWith(":")
                ? new Completion(start, Completion.words(session.commands().names(), prefix))
                : shifted(Completion.python(session, before.substring(start)), start);
    }

    private static Completion shifted(Completion completion, int offset) {
        return new Completion(completion.start() + offset, completion.candidates());
    }

    private static List<String> tasks(Session session) {
        List<String> names = new ArrayList<>();
        for (TaskFacts facts : TaskFacts.all(session.loop())) {
            if (facts.name().indexOf(' ') < 0) {
                names.add(facts.name());
            }
        }
        return names;
    }
}
