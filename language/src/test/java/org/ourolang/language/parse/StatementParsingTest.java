// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ourolang.language.parse.Parsing.program;
import static org.ourolang.language.parse.Parsing.tree;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Statement;

class StatementParsingTest {
    @Test
    void assignmentsChain() {
        assertEquals(
                "Assign([Name('a'), TupleDisplay([Name('b'), Starred(Name('c'))])], Name('d'))",
                tree("a = b, *c = d"));
    }

    @Test
    void anAnnotatedNameInBracketsIsNotSimple() {
        assertEquals("AnnotatedAssign(Name('x'), Name('int'), -, true)", tree("x: int"));
        assertEquals("AnnotatedAssign(Name('x'), Name('int'), Constant(1), false)", tree("(x): int = 1"));
    }

    @Test
    void everyOperatorHasAnAssignmentForm() {
        for (String operator : List.of("+", "-", "*", "@", "/", "//", "%", "**", "<<", ">>", "&", "|", "^")) {
            Statement statement = Parsing.statement("a " + operator + "= b");
            assertEquals(operator, ((Statement.AugmentedAssign) statement).operator().symbol());
        }
    }

    @Test
    void elifIsAnIfInsideElse() {
        assertEquals(
                "If(Name('a'), [Pass()], [If(Name('b'), [Break()], [Continue()])])",
                tree("if a: pass\nelif b: break\nelse: continue\n"));
    }

    @Test
    void withItemsMayBeBracketed() {
        assertEquals(
                "With(false, [WithItem(Name('a'), Name('b')), WithItem(Name('c'), -)], [Pass()])",
                tree("with (a as b, c,): pass"));
        assertEquals("With(false, [WithItem(Name('a'), Name('b'))], [Pass()])", tree("with (a) as b: pass"));
        assertEquals("With(false, [WithItem(Yield(-), -)], [Pass()])", tree("with (yield): pass"));
    }

    @Test
    void exceptStarMarksTheWholeTry() {
        assertEquals(
                "Try([Pass()], [Handler([], Name('E'), 'e', [Pass()])], [], [Pass()], true)",
                tree("try: pass\nexcept* E as e: pass\nfinally: pass\n"));
    }

    @Test
    void importsCountTheirDots() {
        assertEquals("ImportFrom('a.b', [Alias('c', 'd')], 4)", tree("from ....a.b import (c as d,)"));
        assertEquals("ImportFrom(-, [Alias('*', -)], 1)", tree("from . import *"));
    }

    @Test
    void aDecoratedFunctionStartsAtDef() {
        Statement statement = Parsing.statement("@a\n@b(c)\nasync def f(): pass\n");
        assertEquals(new Span(9, 28), statement.span());
    }

    @Test
    void parametersAreSortedByKind() {
        assertEquals(
                "FunctionDefinition(false, 'f', [], Parameters([Parameter('a', -, -)], "
                        + "[Parameter('b', Name('int'), Constant(1))], Parameter('c', Starred(Name('T')), -), "
                        + "[Parameter('d', -, Constant(2)), Parameter('e', -, -)], Parameter('g', -, -)), "
                        + "Name('r'), [Pass()], [])",
                tree("def f(a, /, b: int = 1, *c: *T, d=2, e, **g) -> r: pass"));
    }

    @Test
    void typeParametersHaveBoundsAndDefaults() {
        assertEquals(
                "TypeAlias('A', [TypeParameter(TYPE_VARIABLE, 'T', Name('int'), Name('bool')), "
                        + "TypeParameter(TYPE_VARIABLE_TUPLE, 'U', -, -), "
                        + "TypeParameter(PARAMETER_SPECIFICATION, 'P', -, -)], Name('T'))",
                tree("type A[T: int = bool, *U, **P] = T"));
    }

    @Test
    void softKeywordsStayNames() {
        assertEquals("Assign([Name('match')], Name('type'))", tree("match = type"));
        assertEquals(
                "ExpressionStatement(Call(Name('match'), [Argument(POSITIONAL, -, Name('case'))]))",
                tree("match(case)"));
        assertEquals("ExpressionStatement(Binary(SUBTRACT, Name('match'), Name('x')))", tree("match -x"));
    }

    @Test
    void scopesAreNumberedOnce() {
        assertEquals(6, program("class C:\n  def f(x): return lambda: [y for y in x]\ntype A = int\n").scopeCount());
    }

    @Test
    void featuresComeFromTheFuture() {
        assertEquals(List.of("annotations"), program("'doc'\nfrom __future__ import annotations\nx\n").features());
    }
}
