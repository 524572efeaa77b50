// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class InputTextTest {
    @Test
    void aBlockIsIndented() {
        assertEquals("    ", InputText.indentAfter("if x:"));
        assertEquals("        ", InputText.indentAfter("if x:\n    while y:  # why"));
        assertEquals("    ", InputText.indentAfter("def f(\n    a):"));
    }

    @Test
    void aBlockThatIsLeftIsNot() {
        assertEquals("", InputText.indentAfter("def f():\n    return 1"));
        assertEquals("    ", InputText.indentAfter("def f():\n    x = 1"));
    }

    @Test
    void theInsideOfStringsIsNot() {
        assertEquals("", InputText.indentAfter("'''if x:\n"));
    }

    @Test
    void aBlankLineEndsABlock() {
        assertTrue(InputText.isIncomplete("for x in y:\n    pass"));
        assertFalse(InputText.isIncomplete("for x in y:\n    pass\n    "));
    }

    @Test
    void aMistakeIsComplete() {
        assertFalse(InputText.isIncomplete("a b"));
        assertFalse(InputText.isIncomplete(")"));
    }

    @Test
    void questionsAndCommandsAreNoPython() {
        assertTrue(InputText.isCommand(":tasks"));
        assertTrue(InputText.isCommand("asyncio.sleep?"));
        assertFalse(InputText.isCommand("x = 'why?'"));
        assertFalse(InputText.isCommand("x[:1]"));
    }

    @Test
    void bracketsFindTheirPartners() {
        assertArrayEquals(new int[] {1, 5}, InputText.matchingBrackets("f([1])", 1));
        assertArrayEquals(new int[] {5, 1}, InputText.matchingBrackets("f([1])", 6));
        assertNull(InputText.matchingBrackets("'(' + x", 2));
    }
}
