// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;

/** What an engine took for constant, because one context was said to be its only one, ends with the second. */
class OnlyContextTest {
    private static final Source PROGRAM = Source.create("ouro", """
            class Scale:
                def __init__(self, factor):
                    self.factor = factor

                def apply(self, value):
                    return value * self.factor + offset()


            def offset():
                return START


            def run():
                total = 0
                for n in range(300):
                    total += Scale(2).apply(n)
                return total


            print(run(), run())
            """);

    private static String output(Engine engine, String start) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Context context = Context.newBuilder("ouro")
                .engine(engine)
                .option("ouro.OnlyContext", "true")
                .out(out)
                .build()) {
            context.eval("ouro", "START = " + start);
            context.eval(PROGRAM);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSecondContextRunsItsOwnFunctionsAndClasses() {
        try (Engine engine = OuroRun.engine()) {
            assertEquals("90000 90000\n", output(engine, "1"));
            assertEquals("90600 90600\n", output(engine, "3"));
        }
    }
}
