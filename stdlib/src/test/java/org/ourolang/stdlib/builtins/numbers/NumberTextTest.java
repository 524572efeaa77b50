// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.numbers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.FloatText;

/** Expected texts were recorded from CPython 3.13. */
class NumberTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"5e-324", "1e-323", "2.67e-322", "1e+16", "9999999999999998.0", "1e+23", "0.1", "-0.0", "inf",
                    "nan", "1.7976931348623157e+308", "0.0001", "1e-05", "123456789.0"})
    void printsTheShortestDigits(String text) {
        assertEquals(text, FloatText.repr(FloatReader.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1__0", "_1", "1_", "0x10", "1d", "1e", ".", "--1", "infin"})
    void refusesWhatIsNoFloat(String text) {
        assertNull(FloatReader.parse(text));
    }

    @Test
    void readsUnderscoresAndOtherDigits() {
        assertEquals(1050.0, FloatReader.parse(" 1_0.5e0_2 "));
        assertEquals(12L, IntegerText.parse("١٢", 10, 0));
    }

    @ParameterizedTest
    @CsvSource({"0x1F,0,31", "-0b11,2,-3", "z,36,35", "1_000,10,1000", "00,0,0", "0x_1f,16,31"})
    void readsInts(String text, int base, long expected) {
        assertEquals(expected, IntegerText.parse(text, base, 4300));
    }

    @ParameterizedTest
    @CsvSource({"010,0", "1__0,10", "_1,10", "8,8", "0x,16", "'',10"})
    void refusesWhatIsNoInt(String text, int base) {
        assertNull(IntegerText.parse(text, base, 4300));
    }

    @Test
    void limitsDigits() {
        assertThrows(OuroError.class, () -> IntegerText.parse("1".repeat(4301), 10, 4300));
        assertEquals(BigInteger.ONE.shiftLeft(20000), IntegerText.parse("1" + "0".repeat(5000), 16, 4300));
    }

    @Test
    void readsComplexNumbers() {
        assertArrayEquals(new double[] {1, -2}, FloatReader.parseComplex(" (1-2j) "));
        assertArrayEquals(new double[] {0, 1}, FloatReader.parseComplex("j"));
        assertNull(FloatReader.parseComplex("1 + 2j"));
    }

    @Test
    void writesAndReadsHexadecimalFloats() {
        assertEquals("0x1.8000000000000p+0", FloatHex.write(1.5));
        assertEquals("0x0.0000000000001p-1022", FloatHex.write(Double.MIN_VALUE));
        assertEquals(3.0, FloatHex.read("0x1.8p1"));
        assertThrows(OuroError.class, () -> FloatHex.read("0x1p5000"));
        assertThrows(OuroError.class, () -> FloatHex.read("zz"));
    }

    @Test
    void roundsToEven() {
        assertEquals(2.67, FloatMath.round(2.675, 2));
        assertEquals(0.0, FloatMath.round(5.0, -400));
        assertEquals(20L, IntegerMath.round(25L, -1L));
        assertEquals(-20L, IntegerMath.round(-15L, -1L));
    }

    @Test
    void writesAndReadsBytes() {
        assertArrayEquals(new byte[] {-1, -1}, IntegerBytes.write(BigInteger.valueOf(-1), 2, false, true));
        assertThrows(OuroError.class, () -> IntegerBytes.write(BigInteger.valueOf(256), 1, true, false));
        assertEquals(BigInteger.valueOf(65280), IntegerBytes.read(new byte[] {-1, 0}, true, false));
    }

    @Test
    void computesPowersWithModulus() {
        assertEquals(3L, IntegerMath.power(2L, -1L, 5L));
        assertEquals(-2L, IntegerMath.power(2L, 3L, -5L));
        assertThrows(OuroError.class, () -> IntegerMath.power(2L, -1L, 4L));
    }
}
