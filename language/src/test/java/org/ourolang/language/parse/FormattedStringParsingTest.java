// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ourolang.language.parse.Parsing.expression;
import static org.ourolang.language.parse.Parsing.message;

import org.junit.jupiter.api.Test;

class FormattedStringParsingTest {
    @Test
    void textAndFieldsAlternate() {
        assertEquals(
                "JoinedString([Constant('a{'), FormattedValue(Name('x'), \0, -), Constant('}b')])",
                expression("f'a{{{x}}}b'"));
    }

    @Test
    void aFieldHasAConversionAndAFormat() {
        assertEquals(
                "JoinedString([FormattedValue(Name('x'), r, "
                        + "JoinedString([Constant('>'), FormattedValue(Name('w'), \0, -)]))])",
                expression("f'{x!r:>{w}}'"));
    }

    @Test
    void theSameQuotesMayStandInside() {
        assertEquals(
                "JoinedString([FormattedValue(Subscript(Name('d'), Constant('k')), \0, -)])",
                expression("f'{d['k']}'"));
    }

    @Test
    void anEqualSignShowsTheExpression() {
        assertEquals(
                "JoinedString([Constant(' x = '), FormattedValue(Name('x'), r, -)])", expression("f'{ x = }'"));
        assertEquals(
                "JoinedString([Constant('x='), FormattedValue(Name('x'), \0, JoinedString([Constant('5')]))])",
                expression("f'{x=:5}'"));
    }

    @Test
    void fieldsMaySpanLinesAndHoldComments() {
        assertEquals(
                "JoinedString([FormattedValue(Name('x'), \0, -)])", expression("f'{\n  x  # comment\n}'"));
    }

    @Test
    void formattedStringsNest() {
        assertEquals(
                "JoinedString([FormattedValue(JoinedString([FormattedValue(Constant(1), \0, -)]), \0, -)])",
                expression("f'{f'{1}'}'"));
    }

    @Test
    void adjacentPiecesJoin() {
        assertEquals(
                "JoinedString([Constant('ab'), FormattedValue(Name('x'), \0, -), Constant('cd')])",
                expression("'a' f'b{x}c' 'd'"));
    }

    @Test
    void mistakesInFieldsAreNamed() {
        assertEquals("f-string: valid expression required before '}'", message("f'{}'"));
        assertEquals("f-string: expecting '}'", message("f'{x'"));
        assertEquals("f-string: single '}' is not allowed", message("f'}'"));
        assertEquals("f-string: expecting '=', or '!', or ':', or '}'", message("f'{a $ b}'"));
        assertEquals("f-string: invalid conversion character 'z': expected 's', 'r', or 'a'", message("f'{x!z}'"));
        assertEquals("f-string: unmatched ')'", message("f'{)}'"));
    }
}
