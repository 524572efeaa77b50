// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ourolang.language.parse.Parsing.error;
import static org.ourolang.language.parse.Parsing.expression;
import static org.ourolang.language.parse.Parsing.message;

import org.junit.jupiter.api.Test;

class LiteralParsingTest {
    @Test
    void integersComeInFourBases() {
        assertEquals("Constant(255)", expression("0xf_f"));
        assertEquals("Constant(8)", expression("0o10"));
        assertEquals("Constant(5)", expression("0b1_01"));
        assertEquals("Constant(0)", expression("00"));
    }

    @Test
    void integersAreUnbounded() {
        assertEquals("Constant(9223372036854775807)", expression("9223372036854775807"));
        assertEquals("Constant(9223372036854775808)", expression("9223372036854775808"));
    }

    @Test
    void floatsAndImaginaryNumbersMayHaveExponents() {
        assertEquals("Constant(1500.0)", expression("1.5e3"));
        assertEquals("Constant(0.5)", expression(".5"));
        assertEquals("Constant(Imaginary(20.0))", expression("2e1J"));
        assertEquals("Attribute(Constant(1.0), 'real')", expression("1..real"));
    }

    @Test
    void malformedNumbersAreRefused() {
        assertEquals("invalid decimal literal", message("1_"));
        assertEquals("invalid digit '2' in binary literal", message("0b12"));
        assertEquals("invalid hexadecimal literal", message("0x"));
        assertEquals("invalid imaginary literal", message("1jx"));
        assertEquals(
                "1:1-1:2 leading zeros in decimal integer literals are not permitted; "
                        + "use an 0o prefix for octal integers",
                error("012"));
    }

    @Test
    void escapesAreDecoded() {
        assertEquals("Constant('a\n\u0041\u00e9\uD83D\uDE00')", expression("'a\\n\\x41\\u00e9\\U0001F600'"));
        assertEquals("Constant('\u2022S\\d')", expression("'\\N{BULLET}\\123\\d'"));
        assertEquals("Constant('\\n')", expression("r'\\n'"));
    }

    @Test
    void adjacentLiteralsAreOne() {
        assertEquals("Constant('abc')", expression("'a' r'b' \"\"\"c\"\"\""));
        assertEquals("Constant(BytesLiteral('a\u00ff'))", expression("b'a' rb'' b'\\xff'"));
        assertEquals("cannot mix bytes and nonbytes literals", message("'a' b'b'"));
    }

    @Test
    void brokenEscapesAreRefused() {
        assertEquals(
                "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape",
                message("'\\x1'"));
        assertEquals("(value error) invalid \\x escape at position 0", message("b'\\x1'"));
        assertEquals("bytes can only contain ASCII literal characters", message("b'\u00e9'"));
    }

    @Test
    void unterminatedStringsAreRefused() {
        assertEquals("1:5-1:5 unterminated string literal (detected at line 1)", error("x = 'abc\ny = 1\n"));
        assertEquals(
                "1:1-1:1 unterminated triple-quoted string literal (detected at line 2)", error("'''abc\ndef\n"));
    }
}
