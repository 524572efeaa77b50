// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

class SuspensionPointsTest {
    private static boolean suspends(String body) {
        SourceText source = new SourceText("test.py", "async def f():\n" + body.indent(4));
        Program program = Parser.parse(source, Program.Kind.EXEC, Parser.Options.DEFAULT);
        return SuspensionPoints.in(((Statement.FunctionDefinition) program.body().getFirst()).body());
    }

    private static void suspends(boolean expected, String... bodies) {
        for (String body : bodies) {
            assertEquals(expected, suspends(body), body);
        }
    }

    @Test
    void awaitsAndYieldsSuspendWhereverTheyStand() {
        suspends(true, "await x", "yield", "x = f'{await y}'", "return {1: await x}");
        suspends(true, "with a as b[await c]: pass", "match x:\n  case 1 if await y: pass",
                "del a[await b]", "x[a:await b]",
                "try: pass\nexcept await x: pass");
    }

    @Test
    void asynchronousStatementsSuspend() {
        suspends(true, "async for x in y: pass", "async with x: pass", "[x async for x in y]");
    }

    @Test
    void bodiesOfOtherFramesDoNotCount() {
        suspends(false, "async def g(): await x", "lambda: (yield)", "(await x for y in z)", "class A:\n  x = 1",
                "def g(): yield");
    }

    @Test
    void whatTheFrameEvaluatesForOtherFramesCounts() {
        suspends(true, "def g(a=await x): pass", "@(await x)\ndef g(): pass", "lambda a=await x: a",
                "(y for y in await z)", "class A(await x): pass", "def g(a: await x): pass");
    }
}
