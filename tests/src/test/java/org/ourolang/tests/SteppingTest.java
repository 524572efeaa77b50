// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.oracle.truffle.api.debug.Debugger;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspendedEvent;
import com.oracle.truffle.api.source.SourceSection;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;

/** A debugger sees statements by line, and a suspension as leaving. */
class SteppingTest {
    private static final String PROGRAM =
            """
                    import asyncio
                    async def child(n):
                        await asyncio.sleep(0)
                        return n
                    async def main():
                        total = 0
                        for n in (1, 2):
                            total += await child(n)
                        return total
                    asyncio.run(main())
                    """;

    @Test
    void steppingOverAnAwaitStaysInTheCoroutine() throws InterruptedException {
        List<Integer> inMain = new ArrayList<>();
        Thread thread = new Thread(null, () -> inMain.addAll(stops()), "program", 64L << 20);
        thread.start();
        thread.join();
        assertEquals(List.of(6, 7, 8, 8, 9), inMain);
    }

    /** The lines of {@code main} at which a debugger stops that steps into everything but the calls of main. */
    private static List<Integer> stops() {
        List<Integer> lines = new ArrayList<>();
        try (Engine engine = Engine.newBuilder("ouro")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .build();
                DebuggerSession session = Debugger.find(engine).startSession(event -> stop(event, lines));
                Context context = Context.newBuilder("ouro")
                        .engine(engine)
                        .allowAllAccess(true)
                        .out(new ByteArrayOutputStream())
                        .build()) {
            session.suspendNextExecution();
            context.eval(Source.create("ouro", PROGRAM));
        }
        return lines;
    }

    private static void stop(SuspendedEvent event, List<Integer> lines) {
        SourceSection section = event.getSourceSection();
        String function = section == null ? "" : event.getTopStackFrame().getName();
        if (function.equals("main")) {
            lines.add(section.getStartLine());
            event.prepareStepOver(1);
        } else if (function.equals("<module>") && section.getStartLine() < 10) {
            event.prepareStepOver(1);
        } else {
            event.prepareStepInto(1);
        }
    }
}
