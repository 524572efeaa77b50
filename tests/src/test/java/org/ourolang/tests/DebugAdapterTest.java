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
import org.graalvm.shadowed.org.json.JSONArray;
import org.graalvm.shadowed.org.json.JSONObject;
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

    private static void converse(DebugClient client, Path file, List<String> seen) throws Exception {
        client.request("initialize", Map.of("adapterID", "ouro", "linesStartAt1", true, "pathFormat", "path"));
        client.request("attach", Map.of());
        client.request(
                "setBreakpoints",
                Map.of(
                        "source",
                        Map.of("path", file.toString()),
                        "breakpoints",
                        new JSONArray(List.of(Map.of("line", 10)))));
        client.request("configurationDone", Map.of());
        seen.add("breakpoint at " + client.event("breakpoint").getJSONObject("breakpoint").getInt("line"));
        int thread = stop(client, "breakpoint", seen);
        client.request("next", Map.of("threadId", thread));
        stop(client, "breakpoint", seen);
        client.request("next", Map.of("threadId", thread));
        stop(client, "step", seen);
        client.request("next", Map.of("threadId", thread));
        client.event("stopped");
        JSONObject top = frames(client, thread).getJSONObject(0);
        seen.add("step " + top.getString("name") + ":" + top.getInt("line"));
        client.request("continue", Map.of("threadId", thread));
        client.event("terminated");
        client.request("disconnect", Map.of());
    }

    private static int stop(DebugClient client, String reason, List<String> seen) throws Exception {
        int thread = client.event("stopped").getInt("threadId");
        JSONArray frames = frames(client, thread);
        List<String> stack = new ArrayList<>();
        for (int i = 0; i < frames.length(); i++) {
            JSONObject frame = frames.getJSONObject(i);
            stack.add(frame.getString("name") + ":" + frame.getInt("line"));
        }
        int top = frames.getJSONObject(0).getInt("id");
        String value =
                client.request("evaluate", Map.of("expression", "total + 7", "frameId", top)).getString("result");
        seen.add(reason + " " + stack + " " + client.variables(top) + " " + value);
        return thread;
    }

    private static JSONArray frames(DebugClient client, int thread) throws Exception {
        return client.request("stackTrace", Map.of("threadId", thread)).getJSONArray("stackFrames");
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
