// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourolang.interpreter.error.OuroError;

/** Expected texts were recorded from CPython 3.13. */
class FormattingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                    "1234;010,;00,001,234",
                    "123456;012,;0,000,123,456",
                    "-1234;010,;-0,001,234",
                    "255;#010_x;0x000_00ff",
                    "255;#X;0XFF",
                    "65;<5c|;A",
                    "5;+d;+5",
                    "5;*^7;***5***",
                    "1;é>5;éééé1",
                    "-8;#o;-0o10",
                    "1;%;100.000000%"
            })
    void formatsInts(long value, String spec, String expected) {
        assertEquals(expected, Formatting.integer(value, spec.replace("c|", "c"), "int", 4300).strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                    "1234.5;012,.2f;0,001,234.50",
                    "0.5;.0f;0",
                    "2.5;.0f;2",
                    "12345.678;e;1.234568e+04",
                    "1e10;g;1e+10",
                    "1.5;#.3;1.50",
                    "123.0;.3;1.23e+02",
                    "-0.001;z.1f;0.0",
                    "1e100;,;1e+100",
                    "0.25;.1%;25.0%",
                    "NaN;010;0000000nan"
            })
    void formatsFloats(double value, String spec, String expected) {
        assertEquals(expected, Formatting.real(value, spec, "float"));
    }

    @Test
    void formatsComplexNumbers() {
        assertEquals("(1+2j)", Formatting.complex(1, 2, "", "complex"));
        assertEquals("1.00+2.00j", Formatting.complex(1, 2, ".2f", "complex"));
        assertEquals("(1,000+2,000j)", Formatting.complex(1000, 2000, ",", "complex"));
        assertEquals("1j", Formatting.complex(0, 1, "", "complex"));
    }

    @Test
    void formatsText() {
        assertEquals("ab   ", Formatting.text("abc", "5.2", "str"));
        assertEquals("..😀..", Formatting.text("😀", ".^5", "str"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                    ",_;Cannot specify both ',' and '_'.",
                    "q;Unknown format code 'q' for object of type 'int'",
                    "dd;Invalid format specifier 'dd' for object of type 'int'",
                    ".3d;Precision not allowed in integer format specifier",
                    ",x;Cannot specify ',' with 'x'.",
                    "+c;Sign not allowed with integer format specifier 'c'",
                    ".;Format specifier missing precision"
            })
    void refusesInts(String spec, String expected) {
        OuroError error = assertThrows(OuroError.class, () -> Formatting.integer(1L, spec, "int", 4300));
        assertEquals("ValueError: " + expected, error.getMessage());
    }

    @Test
    void limitsTheDigitsOfInts() {
        BigInteger large = BigInteger.TEN.pow(5000);
        assertThrows(OuroError.class, () -> Formatting.integer(large, "d", "int", 4300));
        assertEquals(5001, Formatting.integer(large, "d", "int", 0).length());
    }

    @Test
    void cutsTemplatesIntoPieces() {
        MarkupParser parser = new MarkupParser("a{{b}}{0.x[k]!r:>{1}}c");
        assertEquals(new MarkupParser.Piece("a{", null, 0, ""), parser.next());
        assertEquals(new MarkupParser.Piece("b}", null, 0, ""), parser.next());
        assertEquals(new MarkupParser.Piece("", "0.x[k]", 'r', ">{1}"), parser.next());
        assertEquals(new MarkupParser.Piece("c", null, 0, ""), parser.next());
        assertEquals(null, parser.next());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                    "{;Single '{' encountered in format string",
                    "};Single '}' encountered in format string",
                    "{0;expected '}' before end of string",
                    "{0!;end of string while looking for conversion specifier",
                    "{0!rr};expected ':' after conversion specifier",
                    "{0:{;unmatched '{' in format spec",
                    "{0{;unexpected '{' in field name"
            })
    void refusesTemplates(String template, String expected) {
        OuroError error = assertThrows(OuroError.class, () -> new MarkupParser(template).next());
        assertEquals("ValueError: " + expected, error.getMessage());
    }
}
