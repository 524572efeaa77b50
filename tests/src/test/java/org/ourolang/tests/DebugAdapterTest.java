// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourolang.repl.Command;

/** An editor debugs a program by the protocol that VS Code speaks. */
class DebugAdapterTest {
    private static final String PROGRAM = """
            import asyncio

            async def child(n):
                await asyncio.sleep(0)
                return n * 2

            async def main():
                total = 0
                for n in (1, 2):
                    total += await child(n)
                return total

            print(asyncio.run(main()))
            """;
    private static final long STACK_BYTES = 64L << 20;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @Test
    void anEditorStepsThroughACoroutine() throws Exception {
        Path file = Files.writeString(folder.resolve("work.py"), PROGRAM);
        int port = freePort();
        Thread program = new Thread(null, () -> run(port, file), "program", STACK_BYTES);
        program.start();
        List<String> seen = new ArrayList<>();
        try (DebugClient client = DebugClient.connect(port)) {
            converse(client, file, seen);
        }
        program.join();
        assertEquals(
                List.of(
                        "breakpoint at 10",
                        "breakpoint [main:10, <module>:13] [total=0, n=1] 7",
                        "breakpoint [main:10, <module>:13] [total=2, n=2] 9",
                        "step [main:11, <module>:13] [total=6, n=2] 13",
                        "step <module>:13"),
                seen);
        assertEquals("6\n", output.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whoAwaitsIsOnTheStackAndIsSteppedOutInto() throws Exception {
        Path file = Files.writeString(folder.resolve("chain.py"), """
                import asyncio

                async def child(n):
                    await asyncio.sleep(0)
                    n = n * 2
                    return n

                async def middle(n):
                    try:
                        value = await child(n)
                        raise KeyError('caught')
                    except KeyError:
                        return value + 1

                async def main():
                    total = 5
                    total += await middle(3)
                    raise ValueError(total)

                asyncio.run(main())
                """);
        int port = freePort();
        Process program = start(port, file);
        List<String> seen = new ArrayList<>();
        try (DebugClient client = DebugClient.connect(port)) {
            client.begin(file, List.of(10, 5), List.of("uncaught"));
            for (String command : List.of(
                    "stepIn", "next", "next", "stepOut", "next", "continue", "continue", "continue")) {
                int thread = client.event("stopped").getInt("threadId");
                seen.add(client.stack(thread));
                if (seen.size() == 4) {
                    int main = client.frames(thread).getJSONObject(2).getInt("id");
                    seen.add(client.evaluate("total += 100", main) + client.evaluate("total", main));
                    seen.add(client.variables(main).toString());
                }
                client.request(command, Map.of("threadId", thread));
            }
            client.event("terminated");
            client.request("disconnect", Map.of());
        }
        assertEquals(1, program.waitFor());
        String chain = ", middle:10, main:17, <module>:20";
        assertEquals(
                List.of(
                        "middle:10, main:17, <module>:20",
                        "child:4" + chain,
                        "child:5" + chain,
                        "child:6" + chain,
                        "None105",
                        "[total=105]",
                        "middle:10, main:17, <module>:20",
                        "middle:11, main:17, <module>:20",
                        "main:18, <module>:20",
                        "<module>:20"),
                seen);
    }

    private static Process start(int port, Path file) throws Exception {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-cp",
                path,
                "org.ourolang.repl.Main",
                "--dap=" + port,
                file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void converse(DebugClient client, Path file, List<String> seen) throws Exception {
        client.begin(file, List.of(10), List.of());
        seen.add("breakpoint at " + client.event("breakpoint").getJSONObject("breakpoint").getInt("line"));
        int thread = stop(client, "breakpoint", seen);
        client.request("next", Map.of("threadId", thread));
        stop(client, "breakpoint", seen);
        client.request("next", Map.of("threadId", thread));
        stop(client, "step", seen);
        client.request("next", Map.of("threadId", thread));
        client.event("stopped");
        seen.add("step " + client.stack(thread));
        client.request("continue", Map.of("threadId", thread));
        client.event("terminated");
        client.request("disconnect", Map.of());
    }

    private static int stop(DebugClient client, String reason, List<String> seen) throws Exception {
        int thread = client.event("stopped").getInt("threadId");
        int top = client.frames(thread).getJSONObject(0).getInt("id");
        seen.add(reason + " [" + client.stack(thread) + "] " + client.variables(top) + " "
                + client.evaluate("total + 7", top));
        return thread;
    }

    private void run(int port, Path file) {
        try (Engine engine = Engine.newBuilder("ouro")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .option("dap", String.valueOf(port))
                .option("dap.WaitAttached", "true")
                .option("dap.Suspend", "false")
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .logHandler(OutputStream.nullOutputStream())
                .build()) {
            new Command(engine, InputStream.nullInputStream(), output, OutputStream.nullOutputStream(), folder)
                    .run(file.toString());
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void theSamplerNamesTheFunctionsThatTakeTime() {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        try (Engine engine = Engine.newBuilder("ouro")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .option("cpusampler", "true")
                .out(report)
                .logHandler(OutputStream.nullOutputStream())
                .build()) {
            new Command(engine, InputStream.nullInputStream(), output, OutputStream.nullOutputStream(), folder).run(
                    "-c",
                    "import time\ndef busy():\n    end = time.monotonic() + 0.3\n    while time.monotonic() < end: pass\nbusy()");
        }
        String text = report.toString(StandardCharsets.UTF_8);
        assertTrue(text.lines().anyMatch(line -> line.strip().startsWith("busy ")), text);
    }
}
