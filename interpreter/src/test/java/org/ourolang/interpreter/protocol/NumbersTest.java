// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.ComparisonOperator;

class NumbersTest {
    private static Object binary(BinaryOperator operator, Object left, Object right) {
        return Numbers.binary(operator, left, right);
    }

    private static OuroClass raised(BinaryOperator operator, Object left, Object right) {
        return assertThrows(OuroError.class, () -> binary(operator, left, right)).exception().type();
    }

    @Test
    void integersGrowAndShrink() {
        Object big = binary(BinaryOperator.ADD, Long.MAX_VALUE, 1L);
        assertEquals(BigInteger.ONE.shiftLeft(63), big);
        assertEquals(Long.MAX_VALUE, binary(BinaryOperator.SUBTRACT, big, 1L));
        assertEquals(BigInteger.ONE.shiftLeft(63), binary(BinaryOperator.FLOOR_DIVIDE, Long.MIN_VALUE, -1L));
    }

    @Test
    void divisionRoundsTowardsNegativeInfinity() {
        assertEquals(-4L, binary(BinaryOperator.FLOOR_DIVIDE, -7L, 2L));
        assertEquals(-2L, binary(BinaryOperator.MODULO, 7L, -3L));
        assertEquals(-0.0, binary(BinaryOperator.MODULO, 0.0, -1L));
        assertEquals(5.0, binary(BinaryOperator.FLOOR_DIVIDE, 1.5, 0.3));
    }

    @Test
    void trueDivisionRoundsOnce() {
        Object big = binary(BinaryOperator.ADD, binary(BinaryOperator.POWER, 2L, 53L), 1L);
        assertEquals(9007199254740992.0, binary(BinaryOperator.DIVIDE, big, 1L));
        Object huge = binary(BinaryOperator.POWER, 10L, 400L);
        assertEquals(10.0, binary(BinaryOperator.DIVIDE, huge, binary(BinaryOperator.POWER, 10L, 399L)));
    }

    @Test
    void monstersAreRefusedAtOnce() {
        assertEquals(ExceptionTypes.MEMORY_ERROR, raised(BinaryOperator.LEFT_SHIFT, 1L, 1_000_000_000_000L));
        Object exponent = binary(BinaryOperator.POWER, 10L, 10L);
        assertEquals(ExceptionTypes.MEMORY_ERROR, raised(BinaryOperator.POWER, 10L, exponent));
        assertEquals(ExceptionTypes.MEMORY_ERROR, raised(BinaryOperator.MULTIPLY, "ab", 1L << 40));
    }

    @Test
    void comparisonOfIntAndFloatIsExact() {
        Object odd = (1L << 53) + 1;
        assertEquals(false, Comparison.compare(ComparisonOperator.EQUAL, odd, 0x1p53));
        assertEquals(true, Comparison.compare(ComparisonOperator.GREATER, odd, 0x1p53));
        assertEquals(false, Comparison.compare(ComparisonOperator.LESS, Double.NaN, 1L));
    }
}
