// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ourolang.language.parse.Parsing.isUnfinished;

import org.junit.jupiter.api.Test;

class UnfinishedInputTest {
    @Test
    void anOpenBracketAsksForMore() {
        assertTrue(isUnfinished("f(1,"));
        assertTrue(isUnfinished("x = [\n  {"));
        assertFalse(isUnfinished("f(1, 2)"));
    }

    @Test
    void aBlockAsksForMoreUntilABlankLine() {
        assertTrue(isUnfinished("if x:"));
        assertTrue(isUnfinished("if x:\n    pass"));
        assertTrue(isUnfinished("while x: pass"));
        assertFalse(isUnfinished("if x:\n    pass\n"));
    }

    @Test
    void aDecoratorAsksForItsFunction() {
        assertTrue(isUnfinished("@a"));
    }

    @Test
    void anOpenTripleQuotedStringAsksForMore() {
        assertTrue(isUnfinished("x = '''abc\n"));
        assertTrue(isUnfinished("x = f'''abc\n{"));
        assertFalse(isUnfinished("x = 'abc"));
    }

    @Test
    void aTrailingBackslashAsksForMore() {
        assertTrue(isUnfinished("x = 1 + \\"));
    }

    @Test
    void aMistakeIsReportedAtOnce() {
        assertFalse(isUnfinished("x = = 1"));
        assertFalse(isUnfinished("f(a b"));
        assertFalse(isUnfinished("if x"));
        assertFalse(isUnfinished(")"));
        assertFalse(isUnfinished("x = 1\ny = 2"));
    }
}
