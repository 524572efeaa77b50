// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("org.ourolang.repl.terminal.TerminalRun#isPossible")
class TerminalTest {
    private static final String ENTER = "\r";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final String UP = "\u001b[A";

    @TempDir
    private Path folder;

    private TerminalRun run(Map<String, String> environment) throws Exception {
        TerminalRun run = new TerminalRun(folder.resolve("history"), environment);
        run.expect("Ctrl-D leaves.");
        run.expectPrompt();
        return run;
    }

    @Test
    void whatIsTypedIsRunAndCtrlDLeaves() throws Exception {
        try (TerminalRun run = run(Map.of())) {
            run.enter("6 * 7");
            run.expect("42\n");
            run.enter("asyncio.get_running_lo\t().is_running()");
            run.expect("True\n");
            run.expectPrompt();
            run.type(CTRL_D);
            assertEquals(0, run.status());
        }
        assertTrue(Files.readString(folder.resolve("history")).contains("6 * 7"));
    }

    @Test
    void blocksAreIndentedAndRecalledAsAWhole() throws Exception {
        try (TerminalRun run = run(Map.of())) {
            run.enter("for i in range(2):" + ENTER + "print('line', i)" + ENTER);
            run.expect("line 0\nline 1\n");
            run.expectPrompt();
            run.enter(UP);
            run.expect("line 0\nline 1\n");
        }
    }

    @Test
    void aPasteIsOneInput() throws Exception {
        try (TerminalRun run = run(Map.of())) {
            run.enter(
                    "\u001b[200~def f(a):\n    if a:\n        return 'yes'\n\n    return 'no'\n\nf(1) + f(0)\u001b[201~");
            run.expect("'yesno'\n");
        }
    }

    @Test
    void ctrlCEndsAnAwaitAndABusyLoopOnly() throws Exception {
        try (TerminalRun run = run(Map.of())) {
            run.enter("t = asyncio.create_task(asyncio.sleep(1000))");
            run.expectPrompt();
            run.enter("print('awaiting'); await asyncio.sleep(1000)");
            run.expect("awaiting\n");
            run.type(CTRL_C);
            run.expect("KeyboardInterrupt");
            run.expectPrompt();
            run.enter("print('busy'); [None for i in iter(int, 1)]");
            run.expect("busy\n");
            run.type(CTRL_C);
            run.expect("Traceback");
            run.expect("KeyboardInterrupt");
            run.expectPrompt();
            run.enter("t.done()");
            run.expect("False\n");
        }
    }

    @Test
    void whatTasksPrintComesAboveWhatIsTyped() throws Exception {
        try (TerminalRun run = run(Map.of())) {
            run.enter("h = asyncio.get_running_loop().call_later(1, print, 'from', 'behind')");
            run.expectPrompt();
            run.type("40 +");
            run.expect("40 +");
            run.expect("from behind");
            run.expect(">>> 40 +");
            run.enter(" 2");
            run.expect("42\n");
        }
    }

    @Test
    void keysTypedWhileAnInputRunsReachTheNextPrompts() throws Exception {
        try (TerminalRun run = run(Map.of())) {
            run.enter("print('begun', 1); await asyncio.sleep(1)");
            run.expect("begun 1\n");
            run.type("for i in range(2):" + ENTER + "print('line', i)" + ENTER + ENTER + "6 * 7" + ENTER + CTRL_D);
            run.expect("line 0\nline 1\n");
            run.expect("42\n");
            assertEquals(0, run.status());
        }
    }

    @Test
    void tasksThatAreLeftMayCleanUpAtTheEnd() throws Exception {
        try (TerminalRun run = run(Map.of())) {
            run.enter("async def work():" + ENTER + "try: await asyncio.sleep(1000)");
            run.enter("finally: await asyncio.sleep(0.01); print('cleaned', 'up')" + ENTER);
            run.expectPrompt();
            run.enter("t = asyncio.create_task(work()); await asyncio.sleep(0); print('begun', 1)");
            run.expect("begun 1\n");
            run.expectPrompt();
            run.type(CTRL_D);
            run.expect("cleaned up\n");
            assertEquals(0, run.status());
        }
    }

    @Test
    void aTerminalThatChangesItsSizeKeepsWhatIsTyped() throws Exception {
        try (TerminalRun run = run(Map.of("OURO_STATUS", "1"))) {
            run.expect("running");
            run.type("40 +");
            run.expect("40 +");
            run.resize(60, 20);
            run.expect(">>> 40 +");
            run.enter(" 2");
            run.expect("42\n");
            run.resize(120, 40);
            run.enter("6 * 9");
            run.expect("54\n");
        }
    }

    @Test
    void aStartUpFileRunsFirstAndAHistoryThatCannotBeWrittenDoesNoHarm() throws Exception {
        Path startup = Files.writeString(folder.resolve("startup.py"), "known = 'from the file'\n");
        Map<String, String> environment =
                Map.of("OURO_STARTUP", startup.toString(), "OURO_HISTORY", "/proc/no/such/history");
        try (TerminalRun run = run(environment)) {
            run.enter("known");
            run.expect("'from the file'\n>>> ");
            run.type(CTRL_D);
            assertEquals(0, run.status());
        }
    }

    @Test
    void aSimpleTerminalGetsNoEscapeCodes() throws Exception {
        try (TerminalRun run = run(Map.of("TERM", "dumb"))) {
            run.type("1 +\n");
            run.type("(1\n+ 1)\n");
            run.expect("SyntaxError");
            run.type("5 * 5\n");
            run.expect("25\n");
        }
        try (TerminalRun run = run(Map.of("OURO_BASIC_REPL", "1"))) {
            run.type("await asyncio.sleep(0, 'slept')\n");
            run.expect("'slept'\n");
        }
    }
}
