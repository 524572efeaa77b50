// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ourolang.language.parse.Parsing.error;
import static org.ourolang.language.parse.Parsing.message;

import org.junit.jupiter.api.Test;
import org.ourolang.language.syntax.Statement;

class PatternParsingTest {
    private static String pattern(String text) {
        Statement.Match match = (Statement.Match) Parsing.statement("match x:\n  case " + text + ": pass\n");
        return Parsing.print(match.cases().get(0).pattern());
    }

    @Test
    void aNameCapturesAndADottedNameCompares() {
        assertEquals("As(-, 'a')", pattern("a"));
        assertEquals("As(-, -)", pattern("_"));
        assertEquals("Value(Attribute(Name('a'), 'b'))", pattern("a.b"));
    }

    @Test
    void literalsMayBeSignedAndComplex() {
        assertEquals("Value(Binary(SUBTRACT, Unary(NEGATE, Constant(1)), Constant(Imaginary(2.0))))", pattern("-1-2j"));
        assertEquals("Singleton(NONE)", pattern("None"));
        assertEquals("Value(Constant('ab'))", pattern("'a' 'b'"));
    }

    @Test
    void sequencesHoldOneStar() {
        assertEquals("Sequence([As(-, 'a'), Star('b')])", pattern("[a, *b]"));
        assertEquals("Sequence([As(-, 'a'), Star(-)])", pattern("a, *_"));
        assertEquals("As(-, 'a')", pattern("(a)"));
        assertEquals("Sequence([As(-, 'a')])", pattern("(a,)"));
    }

    @Test
    void classesTakePositionalAndKeywordPatterns() {
        assertEquals("ClassPattern(Name('C'), [As(-, 'a')], ['k'], [Value(Constant(1))])", pattern("C(a, k=1)"));
        assertEquals("2:15-2:16 positional patterns follow keyword patterns",
                error("match x:\n  case C(k=1, a): pass\n"));
    }

    @Test
    void mappingsKeepTheRest() {
        assertEquals("Mapping([Constant('a')], [As(-, 'b')], 'c')", pattern("{'a': b, **c}"));
    }

    @Test
    void alternativesMayBeNamed() {
        assertEquals("As(Or([Value(Constant(1)), Value(Constant(2))]), 'a')", pattern("1 | 2 as a"));
    }

    @Test
    void theWildcardIsNoTarget() {
        assertEquals("cannot use '_' as a target", message("match x:\n  case 1 as _: pass\n"));
    }

    @Test
    void complexLiteralsNeedARealAndAnImaginaryPart() {
        assertEquals("imaginary number required in complex literal", message("match x:\n  case 1+2: pass\n"));
        assertEquals("real number required in complex literal", message("match x:\n  case 1j+2j: pass\n"));
    }
}
