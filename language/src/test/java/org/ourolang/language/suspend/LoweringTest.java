// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

class LoweringTest {
    private static List<Statement> body(String body) {
        SourceText source = new SourceText("test.py", "async def f():\n" + body.indent(4));
        Program program = Parser.parse(source, Program.Kind.EXEC, Parser.Options.DEFAULT);
        return ((Statement.FunctionDefinition) program.body().getFirst()).body();
    }

    private static void lowers(String body, String expected) {
        List<Statement> lowered = Lowering.lower(body(body)).body();
        String clearing = "t\\d+ = None\n";
        assertEquals(expected, PythonText.of(lowered).replaceAll("(?m)^ *" + clearing, ""));
    }

    @Test
    void bodiesWithoutSuspensionsComeBackUnchanged() {
        List<Statement> body = body("x = [g() for g in h]\nasync def inner(): await x\n");
        Lowering.Result result = Lowering.lower(body);
        assertSame(body, result.body());
        assertEquals(0, result.temporaries());
    }

    @Test
    void operandsBeforeASuspensionAreEvaluatedFirst() {
        lowers("return f() + await g() + h()", """
                t0 = f()
                t1 = await g()
                return ((t0 + t1) + h())
                """);
    }

    @Test
    void localsAreReadBeforeTheSuspensionButConstantsAreNotStored() {
        lowers("return [1, x, await g()]", """
                t0 = x
                t1 = await g()
                return [1, t0, t1]
                """);
    }

    @Test
    void temporariesAreClearedAfterUse() {
        assertEquals("""
                t0 = await f()
                x = t0
                t0 = None
                t0 = await g()
                t0 = None
                """, PythonText.of(Lowering.lower(body("x = await f()\nawait g()")).body()));
    }

    @Test
    void statementsReuseTemporaries() {
        assertEquals(2, Lowering.lower(body("x = a + await f()\ny = b + await g()")).temporaries());
    }

    @Test
    void promptsKeepTheValuesOfExpressionStatements() {
        assertEquals("t0 = await f()\nt0\nt0 = None\n",
                PythonText.of(Lowering.lowerInteractive(body("await f()")).body()));
    }

    @Test
    void conjunctionsBecomeConditions() {
        lowers("return a and await f() or b", """
                t0 = a
                if t0:
                    t1 = await f()
                    t0 = t1
                return (t0 or b)
                """);
    }

    @Test
    void conditionsAskForTheTruthOnce() {
        lowers("if a and await f(): pass", """
                t0 = (True if a else False)
                if t0:
                    t1 = await f()
                    t0 = (True if t1 else False)
                if t0:
                    pass
                """);
    }

    @Test
    void chainedComparisonsStopEarly() {
        lowers("return a < b < await f()", """
                t1 = a
                t2 = b
                t0 = (t1 < t2)
                if t0:
                    t3 = await f()
                    t0 = (t2 < t3)
                return t0
                """);
    }

    @Test
    void conditionalExpressionsEvaluateOneBranch() {
        lowers("return await f() if a else b", """
                if a:
                    t1 = await f()
                    t0 = t1
                else:
                    t0 = b
                return t0
                """);
    }

    @Test
    void assignmentsEvaluateTheValueBeforeTheTarget() {
        lowers("d[await k()] = await v()", """
                t0 = await v()
                t1 = d
                t2 = await k()
                t1[t2] = t0
                """);
    }

    @Test
    void unpackingStoresAfterEverythingIsUnpacked() {
        lowers("a, d[await k()] = v", """
                t0 = v
                (t1, t2,) = t0
                a = t1
                t3 = d
                t4 = await k()
                t3[t4] = t2
                """);
    }

    @Test
    void augmentedAssignmentsReadTheTargetFirst() {
        lowers("x += await f()", """
                t0 = x
                t1 = await f()
                t0 += t1
                x = t0
                """);
        lowers("o.a[i] += await f()", """
                t0 = o.a
                t1 = i
                t2 = t0[t1]
                t3 = await f()
                t2 += t3
                t0[t1] = t2
                """);
    }

    @Test
    void callsEvaluateAndUnpackArgumentsInOrder() {
        lowers("o.m(a, *b, await f(), k=c)", """
                t0 = o.m
                t1 = [a, *b]
                t2 = await f()
                t0(*t1, t2, k=c)
                """);
        lowers("g(k=await f(), *b)", """
                t0 = g
                t1 = b
                t2 = await f()
                t0(*t1, k=t2)
                """);
    }

    @Test
    void replacementFieldsAreFormattedInOrder() {
        lowers("return f'{a!r}-{await f():>{w}}'", """
                t0 = f"{a!r}"
                t1 = await f()
                return f"{t0}-{t1:>{w}}"
                """);
    }

    @Test
    void loopConditionsRunBeforeEveryTest() {
        Statement.While loop = (Statement.While) Lowering.lower(body("while await f(): g()")).body().getFirst();
        assertEquals("t0 = await f()\n", PythonText.of(loop.prefix()));
        assertEquals("t0", PythonText.text(loop.test()));
    }

    @Test
    void comprehensionsBecomeLoopsInTheirScope() {
        lowers("return {await f(x): y for x in xs if await p(x) async for y in ys}", """
                t0 = xs
                t1 = {}
                if 'scope':
                    for x in t0:
                        t2 = await p(x)
                        if t2:
                            async for y in ys:
                                t3 = await f(x)
                                t1.__setitem__(t3, y)
                return t1
                """);
    }

    @Test
    void generatorExpressionsStayWhenOnlyTheirFirstIterableSuspends() {
        lowers("return (await g(x) for x in await f())", """
                t0 = await f()
                return ((await g(x)) for x in t0)
                """);
    }

    @Test
    void generatorExpressionBodiesIterateOverTheirParameter() {
        Statement statement = body("(x for x in xs if a for y in ys)").getFirst();
        Expression value = ((Statement.ExpressionStatement) statement).value();
        List<Statement> body = Lowering.generatorExpressionBody((Expression.Comprehension) value);
        assertEquals("""
                for x in .0:
                    if a:
                        for y in ys:
                            (yield x)
                """, PythonText.of(body));
    }

    @Test
    void contextsThatSuspendEnterAfterThoseBefore() {
        lowers("with a, await f() as x, b as d[await k()], c: pass", """
                with a:
                    t0 = await f()
                    with t0 as x, b as t1:
                        t2 = d
                        t3 = await k()
                        t2[t3] = t1
                        with c:
                            pass
                """);
    }

    @Test
    void guardsThatSuspendFallThroughToTheOtherCases() {
        lowers("""
                match s:
                    case 1: a()
                    case 2 if await g(): b()
                    case _: c()
                """, """
                t0 = s
                t1 = True
                match t0:
                    case 1:
                        t1 = False
                        a()
                    case 2:
                        t2 = await g()
                        if t2:
                            t1 = False
                            b()
                if t1:
                    match t0:
                        case _:
                            t1 = False
                            c()
                """);
    }

    @Test
    void exceptionClassesThatSuspendAreEvaluatedWhileHandling() {
        lowers("""
                try: a()
                except A: b()
                except await f() as e: c()
                except B: d()
                """, """
                try:
                    a()
                except A:
                    b()
                except:
                    t0 = await f()
                    try:
                        raise
                    except t0 as e:
                        c()
                    except B:
                        d()
                """);
    }

    @Test
    void failedAssertionsAloneEvaluateTheMessage() {
        lowers("assert await f(), await g()", """
                t0 = await f()
                if (not t0):
                    t1 = await g()
                    assert False, t1
                """);
    }

    @Test
    void decoratorsAndDefaultsBelongToTheFrame() {
        lowers("""
                @(await d())
                def g(x=a, *, y=await f()): pass
                """, """
                t0 = await d()
                t1 = a
                t2 = await f()
                @t0
                def g(x=t1, *, y=t2):
                    pass
                """);
    }

    @Test
    void yieldsNestInEachOther() {
        lowers("x = yield (yield 1)", """
                t0 = yield 1
                t1 = yield t0
                x = t1
                """);
    }
}
