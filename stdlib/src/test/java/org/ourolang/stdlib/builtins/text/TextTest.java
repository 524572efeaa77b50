// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.protocol.StringText;
import org.ourolang.language.unicode.Characters;

/** Expected texts were recorded from CPython 3.13. */
class TextTest {
    @Test
    void quotesText() {
        assertEquals("'a\\n\\x7f\\xad\\u2028é😀'", StringText.repr("a\n\u007f\u00ad\u2028é😀"));
        assertEquals("'\\xe9\\U0001f600'", StringText.ascii("é😀"));
        assertEquals("\"it's\"", StringText.repr("it's"));
        assertEquals("b\"\\x00a\\\\'\"", StringText.repr(new byte[] {0, 'a', '\\', '\''}));
    }

    @Test
    void changesCase() {
        assertEquals("ὀδυσσεύς", CaseMapping.lower("ὈΔΥΣΣΕΎΣ"));
        assertEquals("Strasse", CaseMapping.title("strasse"));
        assertEquals("Ssa ʼNb", CaseMapping.title("ßa ŉb"));
        assertEquals("strasse", CaseMapping.caseFold("Straße"));
        assertEquals("ǅx", CaseMapping.capitalize("ǆX"));
        assertEquals("sTRASSE", CaseMapping.swapCase("Straße"));
    }

    @Test
    void knowsCharacters() {
        assertTrue(Characters.isDigit('²'));
        assertFalse(Characters.isDecimal('²'));
        assertTrue(Characters.isNumeric('万'));
        assertFalse(Characters.isPrintable(0x1fae9));
        assertTrue(Characters.isIdentifier("é_1"));
        assertFalse(Characters.isIdentifier("1a"));
        assertTrue(Predicates.isTitle("Ab Cd"));
    }

    @Test
    void splits() {
        assertEquals(List.of("a", "b  c "), Splitting.splitSpace(" a b  c ", 1));
        assertEquals(List.of(" a b", "c"), Splitting.splitSpaceRight(" a b  c ", 1));
        assertEquals(List.of("a", "", "b"), Splitting.split("a,,b", ",", -1));
        assertEquals(List.of("a,", "b"), Splitting.splitRight("a,,b", ",", 1));
        assertEquals(List.of("a", "b", "c"), Splitting.lines("a\r\nb\u2028c\n", false));
    }

    @Test
    void countsCodePoints() {
        assertEquals(2, Search.find("😀😀a", "a", 0, 3));
        assertEquals(4, Search.count("😀😀a", "", 0, 3));
        assertEquals("-😀-a-", Search.replace("😀a", "", "-", -1));
        assertEquals("  😀", Trimming.padLeft("😀", 3, " "));
        assertEquals("-0042", Trimming.zeroFill("-42", 5));
        assertEquals("**ab*", Trimming.center("ab", 5, "*"));
    }

    @Test
    void encodes() {
        assertArrayEquals("é😀".getBytes(StandardCharsets.UTF_8), Codecs.encode("é😀", "UTF-8", "strict"));
        assertEquals("b'&#233;'", StringText.repr(Codecs.encode("é", "ascii", "xmlcharrefreplace")));
        assertEquals("b'\\x80'", StringText.repr(Codecs.encode("\udc80", "utf-8", "surrogateescape")));
        assertThrows(OuroError.class, () -> Codecs.encode("\ud800", "utf-8", "strict"));
        assertThrows(OuroError.class, () -> Codecs.encode("a", "nonsense", "strict"));
    }

    @Test
    void decodes() {
        byte[] broken = {(byte) 0xe2, (byte) 0x82, 'a', (byte) 0xff};
        assertEquals("\ufffda\ufffd", Codecs.decode(broken, "utf-8", "replace"));
        assertEquals("\\xe2\\x82a\\xff", Codecs.decode(broken, "utf-8", "backslashreplace"));
        assertThrows(OuroError.class, () -> Codecs.decode(broken, "utf-8", "strict"));
        assertEquals("a", Codecs.decode(new byte[] {-1, -2, 'a', 0}, "utf-16", "strict"));
    }

    @Test
    void showsBytesAsHexadecimalDigits() {
        byte[] bytes = "abcde".getBytes(StandardCharsets.US_ASCII);
        assertEquals("6162:6364:65", ByteText.hex(bytes, ":", -2));
        assertEquals("61:6263:6465", ByteText.hex(bytes, ":", 2));
        assertArrayEquals(bytes, ByteText.fromHex("61 6263 6465"));
        assertThrows(OuroError.class, () -> ByteText.fromHex("6"));
    }

    @Test
    void refusesHugeResults() {
        assertThrows(OuroError.class, () -> Sizes.repeat(1, 1_000_000_000_000L));
        assertThrows(OuroError.class, () -> Trimming.padLeft("a", 1L << 40, " "));
    }
}
