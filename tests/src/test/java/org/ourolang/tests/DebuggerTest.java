// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.oracle.truffle.api.debug.Breakpoint;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.Debugger;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspendedEvent;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;

/** Debuggers stop in coroutines, show and change what is there, and step over awaits. */
class DebuggerTest {
    private static final Source PROGRAM = Source.create("ouro", """
            import asyncio

            async def work(n):
                total = 1
                await asyncio.sleep(0)
                total = total + n
                return total

            result = asyncio.run(work(4))
            """);

    @Test
    void aBreakpointInACoroutineShowsLocalsAndEvaluates() {
        List<String> seen = new ArrayList<>();
        try (Engine engine = Engine.newBuilder("ouro")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .build();
                Context context = Context.newBuilder("ouro").engine(engine).build()) {
            context.eval(PROGRAM);
            Debugger debugger = Debugger.find(engine);
            try (DebuggerSession session = debugger.startSession(event -> stop(event, seen))) {
                session.install(Breakpoint.newBuilder(PROGRAM.getURI()).lineIs(6).build());
                context.eval(PROGRAM);
            }
            assertEquals(List.of("line 6", "n = 4", "total = 1", "total * 10 + n = 14"), seen);
            assertEquals(104, context.getBindings("ouro").getMember("result").asInt());
        }
    }

    private static void stop(SuspendedEvent event, List<String> seen) {
        DebugStackFrame frame = event.getTopStackFrame();
        seen.add("line " + event.getSourceSection().getStartLine());
        for (String name : List.of("n", "total")) {
            DebugValue value = frame.getScope().getDeclaredValue(name);
            seen.add(name + " = " + value.toDisplayString());
        }
        seen.add("total * 10 + n = " + frame.eval("total * 10 + n").toDisplayString());
        frame.getScope().getDeclaredValue("total").set(frame.eval("100"));
        event.prepareContinue();
    }
}
