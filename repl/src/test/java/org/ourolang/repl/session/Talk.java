// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.ourolang.interpreter.context.OuroContext;

/** A session in a context of its own, without a terminal. */
final class Talk implements AutoCloseable {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Context context;
    final Session session;

    Talk() {
        context = Context.newBuilder("ouro")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .out(printed)
                .err(printed)
                .allowAllAccess(true)
                .build();
        context.initialize("ouro");
        context.enter();
        session = Session.open(OuroContext.get());
    }

    /** What an input prints and answers. */
    String say(String text) {
        return told(session.evaluate(text));
    }

    /** What was printed since the last question, and the outcome in words. */
    String told(Outcome outcome) {
        String text = printed.toString(StandardCharsets.UTF_8);
        printed.reset();
        return switch (outcome) {
            case Outcome.Text answer -> text + answer.text();
            case Outcome.Failed failed -> text + failed.report() + (failed.hint() == null ? "" : failed.hint());
            case Outcome.Incomplete incomplete -> text + "...";
            case Outcome.Interrupted interrupted -> text + "interrupted";
            case Outcome.Exit exit -> text + "exit " + exit.status();
            case Outcome.Value value -> text;
            case Outcome.Nothing nothing -> text;
        };
    }

    /** Ends the session and leaves the context. */
    @Override
    public void close() {
        session.close();
        context.leave();
        context.close(true);
    }
}
