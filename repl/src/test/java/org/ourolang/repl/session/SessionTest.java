// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    private static final String WORKER = """
            async def worker(n):
                for i in range(n):
                    await asyncio.sleep(1)
                    print("tick", i)
                return n

            """;

    private final Talk talk = new Talk();

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void anExpressionShowsItsValueAndKeepsIt() {
        assertEquals("2\n", talk.say("1 + 1"));
        assertEquals("'x'\n", talk.say("'x'"));
        assertEquals("('x', 2)\n", talk.say("_, __"));
    }

    @Test
    void noneIsNotShown() {
        assertInstanceOf(Outcome.Nothing.class, talk.session.evaluate("None"));
    }

    @Test
    void onlyTheLastStatementOfAPasteShowsItsValue() {
        assertEquals("3\n", talk.say("a = 1\na\ndef f():\n    return 3\n\nf()"));
    }

    @Test
    void unfinishedInputAsksForMore() {
        assertEquals("...", talk.say("def f():"));
        assertEquals("...", talk.say("f("));
        assertEquals("...", talk.say("'''text"));
        assertEquals("...", talk.say("if True:\n    1"));
        assertEquals("1\n", talk.say("if True:\n    1\n"));
    }

    @Test
    void awaitWorksAtTheTopLevel() {
        talk.say(":clock virtual");
        talk.say(WORKER);
        assertEquals("tick 0\ntick 1\n2\n", talk.say("await worker(2)"));
    }

    @Test
    void asyncForAndAsyncWithWorkAtTheTopLevel() {
        talk.say("async def numbers():\n    yield 1\n    yield 2\n\n");
        assertEquals("1\n2\n", talk.say("async for n in numbers():\n    print(n)\n\n"));
        assertEquals("True\n", talk.say("async with asyncio.Lock() as l:\n    print(l is None)\n\n"));
    }

    @Test
    void tasksGoOnWhileAnotherInputIsAwaited() {
        talk.say(":clock virtual");
        talk.say(WORKER);
        talk.say("t = asyncio.create_task(worker(5))");
        assertEquals("tick 0\ntick 1\n", talk.say("await asyncio.sleep(2.5)"));
    }

    @Test
    void errorsShowPythonsTraceback() {
        assertEquals("""
                Traceback (most recent call last):
                  File "<python-input-0>", line 1, in <module>
                    1 / 0
                    ~~^~~
                ZeroDivisionError: division by zero
                """, talk.say("1 / 0"));
    }

    @Test
    void syntaxErrorsAreShownWithoutATraceback() {
        assertTrue(talk.say("a b").endsWith("SyntaxError: invalid syntax\n"));
    }

    @Test
    void runInsideOfTheLoopIsExplained() {
        talk.say(WORKER);
        String told = talk.say("asyncio.run(worker(1))");
        assertTrue(told.contains("RuntimeError: asyncio.run() cannot be called from a running event loop"), told);
        assertTrue(told.contains("write `await main()`"), told);
    }

    @Test
    void exitEndsTheSessionWithItsStatus() {
        assertEquals("exit 3", talk.say("import sys; sys.exit(3)"));
        assertEquals("exit 0", talk.say(":quit"));
    }

    @Test
    void anInterruptCancelsTheAwaitAndNothingElse() {
        talk.say("async def forever():\n    while True:\n        await asyncio.sleep(0.01)\n\n");
        talk.say("t = asyncio.create_task(forever())");
        assertInstanceOf(Outcome.Interrupted.class, interrupted("await asyncio.sleep(1000)"));
        assertEquals("False\n", talk.say("t.done()"));
    }

    @Test
    void anInterruptEndsABusyLoop() {
        assertTrue(talk.told(interrupted("while True: pass")).endsWith("KeyboardInterrupt\n"));
    }

    /** How an input ends when Ctrl-C comes while it runs. */
    private Outcome interrupted(String input) {
        CompletableFuture<Outcome> outcome = talk.session.submit(input);
        CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS).execute(talk.session::interrupt);
        talk.session.turn(outcome::isDone);
        return outcome.join();
    }

    @Test
    void whySaysWhatATaskWaitsForAndWhere() {
        talk.say("lock = asyncio.Lock()");
        talk.say("await lock.acquire()");
        talk.say("async def hold():\n    async with lock:\n        pass\n\n");
        talk.say("t = asyncio.create_task(hold(), name='holder')");
        talk.say("await asyncio.sleep(0)");
        String told = talk.say(":why holder");
        assertTrue(told.startsWith("holder hold() waits at <python-input-2>:2 for Lock `lock` [locked, waiters:1]\n"),
                told);
        assertTrue(told.contains("you could, through `lock`"), told);
        assertEquals(told, talk.say(":why t"));
    }

    @Test
    void theTreeShowsWhoAwaitsWhom() {
        talk.say(":clock virtual");
        talk.say(WORKER);
        talk.say("async def both():\n    await asyncio.gather(worker(1), worker(2))\n\n");
        talk.say("t = asyncio.create_task(both())");
        talk.say("await asyncio.sleep(0); await asyncio.sleep(0)");
        assertEquals("""
                Task-1 both()  waiting at <python-input-1>:2 for 2 of 2 futures (gather)
                ├── Task-2 worker()  waiting at <python-input-0>:3 for the clock (t=%1$s), in 1.0 s
                └── Task-3 worker()  waiting at <python-input-0>:3 for the clock (t=%1$s), in 1.0 s
                """, talk.say(":tree").replaceAll("t=[0-9.]+", "t=%1\\$s"));
    }

    @Test
    void virtualTimePassesOnlyWhenAsked() {
        talk.say(":clock virtual");
        talk.say(WORKER);
        talk.say("t = asyncio.create_task(worker(3))");
        assertTrue(talk.say(":advance 1.5").startsWith("tick 0\n"));
        assertTrue(talk.say(":advance 1.5").startsWith("tick 1\ntick 2\n"));
        assertEquals("no tasks\n", talk.say(":tasks"));
    }

    @Test
    void aPausedLoopGoesStepByStep() {
        talk.say(":loop pause");
        talk.say("async def hello():\n    print('hello')\n\n");
        assertEquals("", talk.say("t = asyncio.create_task(hello())"));
        assertEquals("hello\nran Task-1\n", talk.say(":loop step"));
        assertTrue(talk.say("await asyncio.sleep(0)").contains("the loop is paused"));
        talk.say(":loop run");
        assertEquals("", talk.say("await t"));
    }

    @Test
    void cancelCancelsATask() {
        talk.say(WORKER);
        talk.say("t = asyncio.create_task(worker(3))");
        assertEquals("Task-1 worker() is being cancelled\n", talk.say(":cancel 1"));
        talk.say("await asyncio.wait([t])");
        assertEquals("True\n", talk.say("t.cancelled()"));
    }

    @Test
    void traceShowsWhatTheTasksDid() {
        talk.say(":trace on");
        talk.say("await asyncio.sleep(0)");
        assertTrue(talk.say(":trace off").contains("await asyncio.sleep(0)"));
    }

    @Test
    void whatWasTypedCanBeSavedAndLoaded(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("typed.py");
        talk.say("a = 20");
        talk.say("1 / 0");
        talk.say("def twice(x):\n    return 2 * x\n");
        assertEquals("2 inputs written to " + file + "\n", talk.say(":save " + file));
        assertEquals("a = 20\ndef twice(x):\n    return 2 * x\n\n", Files.readString(file));
        talk.say(":reset");
        assertTrue(talk.say("a").contains("NameError"));
        talk.say(":load " + file);
        assertEquals("40\n", talk.say("twice(a)"));
    }

    @Test
    void timeAndTimeitMeasure() {
        talk.say(":clock virtual");
        assertTrue(talk.say(":time await asyncio.sleep(50)").contains("50.000 s of virtual time"));
        assertTrue(talk.say(":timeit 1 + 1").contains("best of 5"));
        assertTrue(talk.say("__ouro_timeit__").contains("NameError"));
    }

    @Test
    void helpTellsWhatANameIs() {
        talk.say("async def f(a, b=2):\n    'Adds.'\n\n");
        String expected = "coroutine function f(a, b=2)\n\n    Adds.\n\ndefined at <python-input-0>:1\n";
        assertEquals(expected, talk.say("f?"));
        assertEquals(expected, talk.say("help(f)"));
        assertTrue(talk.say(":help asyncio.sleep").contains("does it give way? always"));
        assertTrue(talk.say(":nothing").startsWith("no command :nothing"));
    }
}
