// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloatTextTest {
    @ParameterizedTest
    @CsvSource({
            "0.1, 0.1",
            "1e16, 1e+16",
            "1e15, 1000000000000000.0",
            "123456789012345678.0, 1.2345678901234568e+17",
            "0.0001, 0.0001",
            "0.00001, 1e-05",
            "5e-324, 5e-324",
            "8e-324, 1e-323",
            "2e-323, 2e-323",
            "1.7976931348623157e308, 1.7976931348623157e+308",
            "1e22, 1e+22",
            "1e23, 1e+23",
            "-0.0, -0.0",
            "100, 100.0",
            "0.30000000000000004, 0.30000000000000004"
    })
    void reprIsShortestInTheReferencesLayout(double value, String text) {
        assertEquals(text, FloatText.repr(value));
    }
}
