// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopesTest {
    private static Scope scope(String text, String qualifiedName) {
        Scope scope = ScopeText.scope(ScopeText.resolve(text, Options.MODULE), qualifiedName);
        assertNotNull(scope, qualifiedName);
        return scope;
    }

    @Test
    void parametersComeFirstInTheOrderOfCodeObjects() {
        Scope f = scope("def f(a, /, b, *args, k, **kw):\n  x = y = 1\n  z", "f");
        assertEquals(List.of("a", "b", "k", "args", "kw", "x", "y"), f.localNames());
        assertEquals(5, f.parameterCount());
        assertEquals("b local 1, z global", ScopeText.bindings(f, "b", "z"));
    }

    @Test
    void capturedLocalsAreCells() {
        String text = """
                def f(a):
                    b = 1
                    def g():
                        nonlocal b
                        def h(): return a, b
                    return b
                """;
        assertEquals("a cell 0, b cell 1, g local 2", ScopeText.bindings(scope(text, "f"), "a", "b", "g"));
        assertEquals("a cell 0, b cell 1", ScopeText.closure(scope(text, "f.<locals>.g")));
        Scope h = scope(text, "f.<locals>.g.<locals>.h");
        assertEquals("a free 0, b free 1", ScopeText.closure(h));
        assertEquals("a free 0, b free 1", ScopeText.bindings(h, "a", "b"));
    }

    @Test
    void globalDeclarationsReachThroughFunctions() {
        String text = "def f():\n  x = 1\n  def g():\n    global x\n    def h(): return x\n";
        assertEquals("x global", ScopeText.bindings(scope(text, "f.<locals>.g.<locals>.h"), "x"));
    }

    @Test
    void classBodiesAreNamespaces() {
        String text = """
                def f(x, y):
                    class A:
                        x = x
                        z = y
                        global g
                        g = 1
                        def m(self): return x, z
                """;
        assertEquals("x namespace, y namespace or free 1, z namespace, g global",
                ScopeText.bindings(scope(text, "f.<locals>.A"), "x", "y", "z", "g"));
        assertEquals("x free 0, z global", ScopeText.bindings(scope(text, "f.<locals>.A.m"), "x", "z"));
    }

    @Test
    void zeroArgumentSuperNeedsTheClassCell() {
        String text = "class A:\n  def m(self):\n    super().m()\nclass B:\n  def m(self): pass\n";
        Scope a = scope(text, "A");
        assertTrue(a.needsClassCell());
        assertEquals("__class__ cell " + a.classCellSlot(), ScopeText.closure(scope(text, "A.m")));
        assertEquals("__class__ free 0", ScopeText.bindings(scope(text, "A.m"), "__class__"));
        assertFalse(scope(text, "B").needsClassCell());
    }

    @Test
    void comprehensionsRunInTheFrameAroundWithSlotsOfTheirOwn() {
        String text = "def f(x):\n  a = [x + y for x in z for y in x]\n  return x\n";
        Scope comprehension = scope(text, "f.<locals>.<listcomp>");
        Scope f = comprehension.frame();
        assertSame(comprehension.parent(), f);
        assertEquals(List.of("x", "a", "x", "y"), f.localNames());
        assertEquals(List.of(2, 3), comprehension.comprehensionSlots());
        assertEquals("x local 2, y local 3, a local 1", ScopeText.bindings(comprehension, "x", "y", "a"));
        assertEquals("x local 0", ScopeText.bindings(f, "x"));
    }

    @Test
    void nestedComprehensionsOwnOnlyTheirVariables() {
        String text = "def f(z):\n  return [[x + y for y in z] for x in z]\n";
        Scope outer = ScopeText.scope(ScopeText.resolve(text, Options.MODULE), "f.<locals>.<listcomp>");
        assertEquals(List.of(1), outer.comprehensionSlots());
        assertEquals(List.of(2), outer.children().getFirst().comprehensionSlots());
    }

    @Test
    void lambdasInComprehensionsCaptureTheIterationVariable() {
        String text = "def f():\n  y = 1\n  return [lambda: (x, y) for x in z]\n";
        assertEquals("x cell 1, y cell 0", ScopeText.closure(scope(text, "f.<locals>.<lambda>")));
        assertEquals("x cell 0", ScopeText.closure(scope("[lambda: x for x in z]", "<lambda>")));
    }

    @Test
    void comprehensionsInClassBodiesDoNotSeeTheNamespace() {
        String text = "def f(y):\n  class A:\n    y = 1\n    b = [(x, y, q) for x in y]\n    q = 1\n";
        Scope comprehension = scope(text, "f.<locals>.A.<listcomp>");
        assertEquals("x local 0, y free 0, q global", ScopeText.bindings(comprehension, "x", "y", "q"));
        assertEquals("y namespace", ScopeText.bindings(scope(text, "f.<locals>.A"), "y"));
    }

    @Test
    void assignmentExpressionsInComprehensionsBindAround() {
        String text = "def f():\n  return [[(y := x) for x in z] for _ in z], (list((w := x) for x in z))\n";
        assertEquals("y local 0, w cell 1", ScopeText.bindings(scope(text, "f"), "y", "w"));
        assertEquals("w free 0", ScopeText.bindings(scope(text, "f.<locals>.<genexpr>"), "w"));
        assertEquals("y global", ScopeText.bindings(scope("[(y := x) for x in z]", "<listcomp>"), "y"));
    }

    @Test
    void targetsInComprehensionsOnlyReadTheirObjects() {
        String text = "def f(t):\n  def g():\n    return [0 for t[0] in z]\n";
        assertEquals("t free 0", ScopeText.bindings(scope(text, "f.<locals>.g.<locals>.<listcomp>"), "t"));
    }

    @Test
    void privateNamesAreMangled() {
        String text = "class _A:\n  __x = 1\n  def m(self, __y, __z__): return __y\n";
        Scope method = scope(text, "_A.m");
        assertEquals(List.of("self", "_A__y", "__z__"), method.localNames());
        assertEquals("__y local 1", ScopeText.bindings(method, "__y"));
        assertEquals("_A__x", scope(text, "_A").mangle("__x"));
        assertEquals("__x", scope("class __: pass", "__").mangle("__x"));
    }

    @Test
    void kindsOfFunctionsFollowTheirBodies() {
        String text = """
                def plain(): [x for x in y]
                def generator(): x = yield
                async def coroutine(): pass
                async def asyncgenerator(): yield
                def outer(): (await x for x in y)
                def plainouter(): lambda: (yield)
                """;
        assertEquals(Scope.FunctionKind.PLAIN, scope(text, "plain").functionKind());
        assertEquals(Scope.FunctionKind.GENERATOR, scope(text, "generator").functionKind());
        assertEquals(Scope.FunctionKind.COROUTINE, scope(text, "coroutine").functionKind());
        assertEquals(Scope.FunctionKind.ASYNC_GENERATOR, scope(text, "asyncgenerator").functionKind());
        assertEquals(Scope.FunctionKind.PLAIN, scope(text, "outer").functionKind());
        assertEquals(Scope.FunctionKind.ASYNC_GENERATOR, scope(text, "outer.<locals>.<genexpr>").functionKind());
        assertEquals(Scope.FunctionKind.GENERATOR, scope(text, "plainouter.<locals>.<lambda>").functionKind());
    }

    @Test
    void modulesThatAwaitAreCoroutinesWhenAllowed() {
        Options await = new Options(true, false);
        assertEquals(Scope.FunctionKind.COROUTINE,
                ScopeText.resolve("x = [await y for y in z]", await).module().functionKind());
        assertEquals(Scope.FunctionKind.PLAIN, ScopeText.resolve("x = 1", await).module().functionKind());
    }

    @Test
    void executedCodeWithLocalsOfItsOwnUsesANamespace() {
        Scopes scopes = ScopeText.resolve(
                "global g\ng = x = y\na = [x for i in y]\ndef f(): return x\n", new Options(false, true));
        assertEquals("x namespace, y namespace, g global",
                ScopeText.bindings(scopes.module(), "x", "y", "g"));
        assertEquals("x namespace", ScopeText.bindings(ScopeText.scope(scopes, "<listcomp>"), "x"));
        assertEquals("x global", ScopeText.bindings(ScopeText.scope(scopes, "f"), "x"));
    }

    @Test
    void typeParametersAreFreeInTheBody() {
        String text = "class A:\n  B = int\n  def m[T: B](self, x: B) -> T: return T\n";
        Scope parameters = scope(text, "A.<generic parameters of m>");
        assertEquals("T cell 0, B class 0 or global", ScopeText.bindings(parameters, "T", "B"));
        assertEquals("T free 0", ScopeText.bindings(scope(text, "A.m"), "T"));
        assertTrue(scope(text, "A").needsClassDictionary());
        assertEquals("B class 0 or global",
                ScopeText.bindings(scope(text, "A.T"), "B"));
    }

    @Test
    void futureAnnotationsAreNotResolved() {
        String text = "from __future__ import annotations\ndef f(x):\n  y = 1\n  def g(a: x): b: y\n";
        assertEquals("x local 0, y local 1", ScopeText.bindings(scope(text, "f"), "x", "y"));
    }
}
