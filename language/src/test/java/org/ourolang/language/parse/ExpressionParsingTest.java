// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ourolang.language.parse.Parsing.expression;
import static org.ourolang.language.parse.Parsing.message;

import org.junit.jupiter.api.Test;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

class ExpressionParsingTest {
    @Test
    void multiplicationBindsTighterThanAddition() {
        assertEquals(
                "Binary(ADD, Name('a'), Binary(MULTIPLY, Name('b'), Name('c')))", expression("a + b * c"));
    }

    @Test
    void subtractionAssociatesToTheLeft() {
        assertEquals(
                "Binary(SUBTRACT, Binary(SUBTRACT, Name('a'), Name('b')), Name('c'))", expression("a - b - c"));
    }

    @Test
    void powerAssociatesToTheRightAndBindsTighterThanASignBeforeIt() {
        assertEquals(
                "Unary(NEGATE, Binary(POWER, Name('a'), Unary(NEGATE, Binary(POWER, Name('b'), Name('c')))))",
                expression("-a ** -b ** c"));
    }

    @Test
    void comparisonsChain() {
        assertEquals(
                "Comparison(Name('a'), [LESS, NOT_IN, IS_NOT], [Name('b'), Name('c'), Name('d')])",
                expression("a < b not in c is not d"));
    }

    @Test
    void andBindsTighterThanOr() {
        assertEquals(
                "BooleanOperation(false, [Name('a'), BooleanOperation(true, [Name('b'), Unary(NOT, Name('c'))])])",
                expression("a or b and not c"));
    }

    @Test
    void aParenthesizedOperandStartsAtItsBracket() {
        Statement.ExpressionStatement statement = (Statement.ExpressionStatement) Parsing.statement("(a) + b");
        assertEquals(new Span(0, 7), statement.value().span());
        Expression.Binary sum = (Expression.Binary) statement.value();
        assertEquals(new Span(1, 2), sum.left().span());
    }

    @Test
    void aGeneratorThatIsTheOnlyArgumentOwnsTheBrackets() {
        Statement.ExpressionStatement statement = (Statement.ExpressionStatement) Parsing.statement("f(x for x in y)");
        Expression.Call call = (Expression.Call) statement.value();
        assertEquals(new Span(1, 15), call.arguments().get(0).value().span());
    }

    @Test
    void argumentsKeepTheirOrder() {
        assertEquals(
                "Call(Name('f'), [Argument(POSITIONAL, -, Name('a')), Argument(KEYWORD, 'k', Name('b')), "
                        + "Argument(STAR, -, Name('c')), Argument(DOUBLE_STAR, -, Name('d'))])",
                expression("f(a, k=b, *c, **d)"));
    }

    @Test
    void aSubscriptWithAStarIsATuple() {
        assertEquals("Subscript(Name('a'), TupleDisplay([Starred(Name('b'))]))", expression("a[*b]"));
    }

    @Test
    void slicesMayLeaveOutEachPart() {
        assertEquals(
                "Subscript(Name('a'), TupleDisplay([Slice(-, -, -), Slice(Name('b'), -, Name('c'))]))",
                expression("a[:, b::c]"));
    }

    @Test
    void aComprehensionCollectsItsClauses() {
        assertEquals(
                "Comprehension(LIST, Name('x'), -, [Clause(false, Name('y'), Name('z'), [Name('a'), Name('b')]), "
                        + "Clause(true, TupleDisplay([Name('x')]), Name('y'), [])])",
                expression("[x for y in z if a if b async for x, in y]"));
    }

    @Test
    void lambdaTakesEveryKindOfParameter() {
        assertEquals(
                "Lambda(Parameters([Parameter('a', -, -)], [Parameter('b', -, Constant(1))], Parameter('c', -, -), "
                        + "[Parameter('d', -, -)], Parameter('e', -, -)), Name('a'))",
                expression("lambda a, /, b=1, *c, d, **e: a"));
    }

    @Test
    void aWalrusNeedsABareName() {
        assertEquals("NamedExpression(Name('a'), Name('b'))", expression("(a := b)"));
        assertEquals("cannot use assignment expressions with attribute", message("(a.b := c)"));
    }

    @Test
    void unpackingIsAllowedInDisplays() {
        assertEquals("ListDisplay([Starred(Name('a')), Name('b')])", expression("[*a, b]"));
        assertEquals(
                "DictDisplay([DictItem(-, Name('a')), DictItem(Name('b'), Name('c'))])", expression("{**a, b: c}"));
    }

    @Test
    void namesAreNormalized() {
        assertEquals("Name('fi')", expression("\uFB01"));
    }
}
