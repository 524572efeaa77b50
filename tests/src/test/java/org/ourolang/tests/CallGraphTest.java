// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The call graph of tasks, which Python has had since 3.14. */
class CallGraphTest {
    @TempDir
    Path folder;

    @Test
    void graphOfTheRunningTaskNamesItsFramesAndItsGroup() throws IOException {
        assertEquals("""
                * Task(name='test', id=#)
                  + Call stack:
                  |   File 'program.py', line 3, in async test()
                  + Awaited by:
                    * Task(name='Task-1', id=#)
                      + Call stack:
                      |   File '<frozen asyncio.taskgroups>', line 1, in async TaskGroup.__aexit__()
                      |   File 'program.py', line 5, in async main()
                """, outputOf("""
                import asyncio
                async def test():
                    asyncio.print_call_graph()
                async def main():
                    async with asyncio.TaskGroup() as group:
                        group.create_task(test(), name='test')
                asyncio.run(main())
                """));
    }

    @Test
    void graphOfAWaitingTaskEndsWhereItSleeps() throws IOException {
        assertEquals("sleep waiting\nTrue\nTrue 0\n", outputOf("""
                import asyncio
                async def waiting():
                    await asyncio.sleep(0.001)
                async def main():
                    task = asyncio.create_task(waiting())
                    gathered = asyncio.gather(task)
                    await asyncio.sleep(0)
                    graph = asyncio.capture_call_graph(task)
                    print(*(entry.frame.f_code.co_name for entry in graph.call_stack))
                    print([each.future for each in graph.awaited_by] == [gathered])
                    await gathered
                    graph = asyncio.capture_call_graph(task)
                    print(graph.future is task, len(graph.call_stack))
                asyncio.run(main())
                """));
    }

    @Test
    void withoutALoopAFutureMustBeGiven() throws IOException {
        assertEquals(
                "capture_call_graph() is called outside of a running event loop and no *future* to introspect was"
                        + " provided\n",
                outputOf("""
                        import asyncio
                        try:
                            asyncio.capture_call_graph()
                        except RuntimeError as error:
                            print(error)
                        """));
    }

    private String outputOf(String program) throws IOException {
        Files.writeString(folder.resolve("program.py"), program);
        OuroRun run = OuroRun.of(folder, "program.py");
        assertEquals("", run.err());
        return run.out().replace(folder + "/", "").replaceAll("id=0x[0-9a-f]+", "id=#");
    }
}
