// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** The expected numbers were printed by CPython 3.13 with hash seed 0. */
class NativeHashTest {
    @Test
    void numbersHashByValue() {
        assertEquals(-2, NativeHash.ofLong(-1));
        assertEquals(0, NativeHash.ofLong((1L << 61) - 1));
        assertEquals(1152921504606846977L, NativeHash.ofDouble(1.5));
        assertEquals(230584300921369408L, NativeHash.ofDouble(0.1));
        assertEquals(1224995262755759164L, NativeHash.ofDouble(1e300));
        assertEquals(768614336404564608L, NativeHash.ofDouble(1.0 / 3));
        assertEquals(-131072, NativeHash.ofBig(BigInteger.TWO.pow(200).negate()));
        assertEquals(NativeHash.ofBig(BigInteger.TWO.pow(100)), NativeHash.ofDouble(0x1p100));
    }

    @Test
    void textsHashByCodePoint() {
        assertEquals(4644417185603328019L, NativeHash.ofString("a"));
        assertEquals(6243316497235261705L, NativeHash.ofString("日本"));
        assertEquals(-3536540696076613844L, NativeHash.ofString("😀"));
        assertEquals(0, NativeHash.ofString(""));
    }

    @Test
    void tuplesCombineTheirElements() {
        assertEquals(529344067295497451L, NativeHash.ofTuple(new long[] {1, 2, 3}));
        assertEquals(5740354900026072187L, NativeHash.ofTuple(new long[0]));
    }
}
