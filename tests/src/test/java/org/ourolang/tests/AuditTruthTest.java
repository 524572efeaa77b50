// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.language.audit.Audit;
import org.ourolang.language.audit.Report;
import org.ourolang.language.audit.Site;
import org.ourolang.language.audit.Verdict;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;
import org.ourolang.repl.Command;
import org.ourolang.repl.tool.Launch;
import org.ourolang.stdlib.trace.Recorder;
import org.ourolang.stdlib.trace.Trace;
import org.ourolang.stdlib.trace.TraceEvent;

/** The audit's verdicts hold in the traces of all conformance programs: no false NEVER and no false ALWAYS. */
class AuditTruthTest {
    private static final long LIMIT_MILLISECONDS = 20_000;
    private static final int ENOUGH = 500;

    private int checked;

    @Test
    void noAwaitJudgedNeverYieldsAndNoneJudgedAlwaysCompletesInline() throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        try (Engine engine = Engine.newBuilder("ouro")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .build()) {
            for (ConformanceProgram program : ConformanceProgram.all()) {
                String text = Files.readString(program.file());
                if (text.contains("async ")) {
                    check(engine, program.file(), text, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(checked > ENOUGH, "only " + checked + " awaits were compared");
    }

    private void check(Engine engine, Path file, String text, List<String> wrong) throws InterruptedException {
        Report report;
        try {
            report = Audit.of(List.of(new SourceText(file.toString(), text))).getFirst();
        } catch (SyntaxErrorException notOneProgram) {
            return;
        }
        Map<String, Site> sites = new HashMap<>();
        for (Site site : report.sites()) {
            int line = report.source().lineOf(site.span().start());
            int column = report.source().columnOf(site.span().start()) + 1;
            sites.put(key(line, column, site.kind().name()), site);
        }
        for (TraceEvent event : trace(engine, file).events()) {
            if (event.kind != TraceEvent.Kind.AWAIT || !event.place.file().equals(file.toString())) {
                continue;
            }
            String key = key(event.place.line(), event.place.column(), event.form.name());
            Site site = sites.get(key);
            if (site == null) {
                wrong.add(file.getFileName() + ":" + key + " is not in the audit");
                continue;
            }
            checked++;
            boolean yielded = event.outcome == TraceEvent.Outcome.YIELDED;
            boolean inline = event.outcome == TraceEvent.Outcome.INLINE && event.detail.isEmpty();
            if (site.verdict() == Verdict.NEVER && yielded || site.verdict() == Verdict.ALWAYS && inline) {
                wrong.add(file.getFileName() + ":" + key + " is " + site.verdict() + " (" + site.reason() + ") but "
                        + event.outcome);
            }
        }
    }

    private static String key(int line, int column, String kind) {
        return line + ":" + column + " " + kind;
    }

    private static Trace trace(Engine engine, Path file) throws InterruptedException {
        String name = file.toString();
        Recorder recorder = new Recorder(name::equals, false);
        Launch.Watch watch = new Launch.Watch() {
            @Override
            public OutputStream output(OutputStream out) {
                return out;
            }

            @Override
            public void begins(OuroContext context) {
                recorder.install(context);
            }

            @Override
            public void ends(OuroContext context) {
                recorder.finish();
            }
        };
        Command command = new Command(
                engine,
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                file.getParent());
        String[] arguments = {"--clock", "virtual", file.getFileName().toString()};
        Thread thread = new Thread(null, () -> command.run(arguments, watch), "program", 512L << 20);
        thread.setDaemon(true);
        thread.start();
        thread.join(LIMIT_MILLISECONDS);
        if (thread.isAlive()) {
            command.interrupt();
            thread.join(LIMIT_MILLISECONDS);
        }
        return recorder.trace();
    }
}
