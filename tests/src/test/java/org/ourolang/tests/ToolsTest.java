// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What trace, audit and compare say of the programs in {@code tests/tools} is what is recorded beside them.
 *
 * <p>{@code -Douro.write=true} records it anew.
 */
class ToolsTest {
    private static final Path FOLDER = Path.of("tools").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void anAuditSaysWhichAwaitsCanYieldAndWhatIsWorthALook() throws IOException {
        assertRecorded("worth_a_look.audit", OuroRun.of(FOLDER, "audit", "worth_a_look.py"), 1);
    }

    @Test
    void anAuditFollowsWhatOneTurnOfALoopKeepsForTheNext() throws IOException {
        String program = "state_kept_from_the_turn_before";
        assertRecorded(program + ".audit", OuroRun.of(FOLDER, "audit", program + ".py"), 1);
    }

    @Test
    void anAuditLooksAtImportedFilesAndReportsThoseItIsGiven() throws IOException {
        assertRecorded("importing/start.audit", OuroRun.of(FOLDER, "audit", "importing/start.py"), 0);
        OuroRun both = OuroRun.of(FOLDER, "audit", "importing/start.py", "importing/shelf.py");
        assertRecorded("importing/both.audit", both, 1);
    }

    @Test
    void anAuditReportsTheFilesThatItCanRead() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.py"), "async def f(:\n");
        Path empty = Files.writeString(folder.resolve("empty.py"), "");
        OuroRun run = OuroRun.of(folder, "audit", wrong.toString(), "missing.py", "empty.py");
        assertEquals(2, run.status());
        assertEquals(empty.getFileName() + ": no await; no place makes tasks; no finding\n", run.out());
        assertTrue(run.err().startsWith(wrong + ":1: SyntaxError: invalid syntax\n"), run.err());
        assertTrue(run.err().endsWith("'missing.py': [Errno 2] No such file or directory\n"), run.err());
    }

    @Test
    void aComparisonMarksTheFirstDifference() throws IOException {
        String program = "what_if_every_await_yielded.py";
        assertRecorded("what_if_every_await_yielded.compare", OuroRun.of(FOLDER, "compare", program), 0);
    }

    @Test
    void aComparisonStopsProgramsThatNeverEndAndSaysHowTheOthersEnd() throws IOException {
        Files.writeString(folder.resolve("endless.py"), "while True:\n    print('again')\n");
        OuroRun endless = OuroRun.of(folder, "compare", "endless.py");
        assertEquals("", endless.err());
        assertEquals(1006, endless.out().lines().count());
        assertTrue(endless.out().contains("(stopped after 1000 lines)"), endless.out());
        Files.writeString(folder.resolve("failing.py"), "raise ValueError('no')\n");
        OuroRun failing = OuroRun.of(folder, "compare", "failing.py");
        assertEquals(1, failing.status());
        assertTrue(failing.out().contains("(exit status 1: ValueError: no)"), failing.out());
        assertEquals(1, failing.err().split("Traceback", -1).length - 1);
    }

    @Test
    void aComparisonGivesEveryRuleTheSameRandomNumbers() throws IOException {
        Files.writeString(folder.resolve("random_number.py"), "import random\nprint(random.random())\n");
        OuroRun run = OuroRun.of(folder, "compare", "random_number.py");
        assertTrue(run.out().contains("with every await yields the output is the same\n"), run.out());
        assertTrue(run.out().contains("with eager tasks the output is the same\n"), run.out());
    }

    @Test
    void everyToolSaysHowItIsCalled() throws IOException {
        for (String tool : new String[] {"trace", "audit", "compare"}) {
            OuroRun run = OuroRun.of(folder, tool, "--help");
            assertEquals(0, run.status());
            assertTrue(run.out().startsWith("usage: ouro " + tool + " "), run.out());
        }
    }

    @Test
    void aDeadlockIsReportedWithWhoWaitsForWhat() throws IOException {
        for (String program : new String[] {"two_locks_in_opposite_order", "tasks_that_wait_for_each_other"}) {
            assertRecorded(program + ".deadlock", OuroRun.of(FOLDER, "--clock", "virtual", program + ".py"), 1);
        }
    }

    @Test
    void auditsAndTracesAreAlsoWrittenAsJson() throws IOException {
        String json = OuroRun.of(FOLDER, "audit", "--json", "worth_a_look.py").out();
        assertEquals("37 6 ALWAYS", pythonOf(json, "f['files'][0]", "len(x['awaits']), len(x['tasks']),"
                + " x['awaits'][2]['verdict']"));
        String sarif = OuroRun.of(FOLDER, "audit", "--sarif", "worth_a_look.py").out();
        assertEquals("2.1.0 9", pythonOf(sarif, "f", "x['version'], len(x['runs'][0]['results'])"));
        Path perfetto = folder.resolve("trace.json");
        OuroRun.of(FOLDER, "trace", "--perfetto", perfetto.toString(), "what_if_every_await_yielded.py");
        assertEquals(
                "True", pythonOf(Files.readString(perfetto), "f['traceEvents']", "sum(e['ph'] == 'B' for e in x) > 3"));
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedWithTheUsage() {
        OuroRun run = OuroRun.of(FOLDER, "trace", "--colour", "worth_a_look.py");
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("unknown option --colour\nusage: ouro trace "), run.err());
        assertEquals(2, OuroRun.of(FOLDER, "audit", "no_such_file.py").status());
    }

    /** Reads JSON with the guest's own json module. */
    private String pythonOf(String json, String part, String shown) throws IOException {
        Path file = Files.writeString(folder.resolve("read.json"), json);
        String code = "import json\nf = json.load(open(" + quoted(file) + "))\nx = " + part + "\nprint(" + shown + ")";
        OuroRun run = OuroRun.of(FOLDER, "-c", code);
        assertEquals("", run.err());
        return run.out().strip();
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("\\", "\\\\") + "'";
    }

    private static void assertRecorded(String name, OuroRun run, int status) throws IOException {
        String shown = (run.out() + run.err()).replace(FOLDER + "/", "");
        Path recording = FOLDER.resolve(name);
        if (Boolean.getBoolean("ouro.write")) {
            Files.writeString(recording, shown);
        }
        assertEquals(Files.readString(recording), shown);
        assertEquals(status, run.status());
    }
}
