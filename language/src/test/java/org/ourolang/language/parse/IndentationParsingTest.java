// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ourolang.language.parse.Parsing.error;
import static org.ourolang.language.parse.Parsing.failure;
import static org.ourolang.language.parse.Parsing.tree;

import org.junit.jupiter.api.Test;
import org.ourolang.language.diagnostic.SyntaxErrorException.Kind;

class IndentationParsingTest {
    @Test
    void blankLinesAndCommentsDoNotCloseBlocks() {
        assertEquals(
                "If(Name('a'), [Pass(), Pass()], [])",
                tree("if a:\n    pass\n\n# comment\n  # comment\n    pass\n"));
    }

    @Test
    void bracketsAndBackslashesJoinLines() {
        assertEquals("Assign([Name('x')], Binary(ADD, Name('a'), Name('b')))", tree("x = (a\n  + # why\n\n b)\n"));
        assertEquals("Assign([Name('x')], Name('a'))", tree("x = \\\n   a\n"));
    }

    @Test
    void everyLineEndCounts() {
        assertEquals("If(Name('a'), [Pass()], [])", tree("if a:\r\n\tpass\r\n"));
        assertEquals("If(Name('a'), [Pass()], [])", tree("if a:\r  pass\r"));
    }

    @Test
    void anUnexpectedIndentIsRefused() {
        assertEquals("2:2-2:-1 unexpected indent", error("x = 1\n  y = 2\n"));
    }

    @Test
    void aDedentMustMeetAnOuterLevel() {
        assertEquals("3:4-3:-1 unindent does not match any outer indentation level", error("if x:\n    a\n  b\n"));
        assertEquals(Kind.INDENTATION_ERROR, failure("if x:\n    a\n  b\n").kind());
    }

    @Test
    void tabsAndSpacesMustNotDependOnTheTabWidth() {
        assertEquals(Kind.TAB_ERROR, failure("if x:\n        a\n\tb\n").kind());
    }

    @Test
    void aHeaderNeedsABlock() {
        assertEquals(
                "2:1-2:5 expected an indented block after 'if' statement on line 1", error("if x:\npass\n"));
        assertEquals(
                "2:1-2:5 expected an indented block after function definition on line 1", error("def f():\npass\n"));
    }
}
