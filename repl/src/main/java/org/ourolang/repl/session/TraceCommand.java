// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import org.ourolang.interpreter.module.SourceModule;
import org.ourolang.stdlib.trace.Recorder;
import org.ourolang.stdlib.trace.TextReport;

/** {@code :trace}: records what the loop does between on and off. */
final class TraceCommand {
    private final Session session;
    private Recorder recorder;

    TraceCommand(Session session) {
        this.session = session;
    }

    String trace(String argument) {
        return switch (argument) {
            case "on" -> on();
            case "off" -> off();
            case "" -> recorder == null ? "tracing is off\n" : "tracing is on\n";
            default -> throw new Commands.Refused("use `:trace on` or `:trace off`");
        };
    }

    private String on() {
        if (recorder != null) {
            return "tracing is on already\n";
        }
        recorder = new Recorder(name -> !SourceModule.isLibrary(name), false);
        recorder.install(session.context());
        return "tracing: `:trace off` shows what happened\n";
    }

    private String off() {
        if (recorder == null) {
            return "tracing is off\n";
        }
        String text = TextReport.of(recorder.finish());
        recorder = null;
        return text.isEmpty() ? "nothing happened\n" : text;
    }
}
