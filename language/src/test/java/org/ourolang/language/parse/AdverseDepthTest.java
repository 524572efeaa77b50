// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.ourolang.language.parse.Parsing.failure;
import static org.ourolang.language.parse.Parsing.program;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourolang.language.diagnostic.SyntaxErrorException.Kind;

class AdverseDepthTest {
    private static String blocks(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append(" ".repeat(i)).append("if x:\n");
        }
        return text.append(" ".repeat(depth)).append("pass\n").toString();
    }

    @Test
    void twoHundredBracketsMayBeOpen() {
        assertNotNull(program("(".repeat(200) + ")".repeat(200)));
        assertEquals("too many nested parentheses", failure("(".repeat(201)).getMessage());
    }

    @Test
    void ninetyNineBlocksMayBeOpen() {
        assertNotNull(program(blocks(99)));
        assertEquals("too many levels of indentation", failure(blocks(100)).getMessage());
        assertEquals(Kind.INDENTATION_ERROR, failure(blocks(100)).kind());
    }

    @Test
    void twentyOneLoopsMayBeOpen() {
        assertNotNull(program(blocks(21).replace("if x", "while x")));
        assertEquals(
                "too many statically nested blocks",
                failure(blocks(22).replace("if x", "while x")).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "not ", "a**", "1 if a else ", "lambda: "})
    void endlessNestingRunsOutOfMemory(String prefix) {
        assertEquals(Kind.MEMORY_ERROR, failure(prefix.repeat(100_000) + "1").kind());
    }

    @Test
    void aMistakeDeepInsideIsReported() {
        String text = "(".repeat(190) + "a b" + ")".repeat(190);
        assertEquals("invalid syntax. Perhaps you forgot a comma?", failure(text).getMessage());
        assertEquals(Kind.MEMORY_ERROR, failure("lambda: ".repeat(50_000) + "a b").kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+a", ".a", "()", "[0]"})
    void endlessChainsExceedTheRecursionLimit(String suffix) {
        assertEquals(Kind.RECURSION_ERROR, failure("a" + suffix.repeat(20_000)).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {" and a", " < a", ", a", ";a"})
    void flatChainsHaveNoLimit(String suffix) {
        assertNotNull(program("a" + suffix.repeat(20_000)));
    }
}
