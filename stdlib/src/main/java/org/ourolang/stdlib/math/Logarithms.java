// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.math;

import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.OuroInstance;

import org.ourolang.interpreter.protocol.Numbers;

/** The logarithms, which also take integers beyond any double. */
final class Logarithms {
    private Logarithms() {}

    static void add(ModuleBuilder builder) {
        builder.function("log(x, base=<unrepresentable>, /)", Logarithms::log);
        builder.function("log2(x, /)", x -> of(x, Elementary::log2, 1.0));
        builder.function("log10(x, /)", x -> of(x, StrictMath::log10, StrictMath.log10(2)));
    }

    private static Object log(Object x, Object base) {
        double numerator = of(x, Math::log, Math.log(2));
        if (base == null) {
            return numerator;
        }
        double denominator = of(base, Math::log, Math.log(2));
        if (denominator == 0) {
            throw Errors.zeroDivision("float division by zero");
        }
        return numerator / denominator;
    }

    private static double of(Object value, DoubleUnaryOperator function, double ofTwo) {
        Object plain = OuroInstance.unwrap(value);
        if (plain instanceof BigInteger big && big.signum() > 0) {
            int shift = Math.max(0, big.bitLength() - 64);
            double leading = big.shiftRight(shift).doubleValue();
            if (big.bitLength() < 1000) {
                return function.applyAsDouble(big.doubleValue());
            }
            return function.applyAsDouble(leading) + ofTwo * shift;
        }
        if (plain instanceof BigInteger) {
            throw MathModule.domain();
        }
        double x = Numbers.asDouble(value);
        if (x <= 0) {
            throw MathModule.domain();
        }
        return function.applyAsDouble(x);
    }
}
