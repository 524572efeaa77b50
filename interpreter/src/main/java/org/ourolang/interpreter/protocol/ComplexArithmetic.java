// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroComplex;
import org.ourolang.language.syntax.BinaryOperator;

/** Arithmetic of complex numbers. */
final class ComplexArithmetic {
    private static final OuroComplex ONE = new OuroComplex(1, 0);
    private static final int LARGEST_REPEATED = 100;

    private ComplexArithmetic() {}

    static Object binary(BinaryOperator operator, OuroComplex a, OuroComplex b) {
        return switch (operator) {
            case ADD -> new OuroComplex(a.re() + b.re(), a.im() + b.im());
            case SUBTRACT -> new OuroComplex(a.re() - b.re(), a.im() - b.im());
            case MULTIPLY -> multiply(a, b);
            case DIVIDE -> divide(a, b);
            case POWER -> power(a, b);
            default -> NotImplemented.NOT_IMPLEMENTED;
        };
    }

    private static OuroComplex multiply(OuroComplex a, OuroComplex b) {
        return new OuroComplex(a.re() * b.re() - a.im() * b.im(), a.re() * b.im() + a.im() * b.re());
    }

    private static OuroComplex divide(OuroComplex a, OuroComplex b) {
        double real = Math.abs(b.re());
        double imaginary = Math.abs(b.im());
        if (real >= imaginary) {
            if (real == 0) {
                throw Errors.zeroDivision("complex division by zero");
            }
            double ratio = b.im() / b.re();
            double denominator = b.re() + b.im() * ratio;
            return new OuroComplex(
                    (a.re() + a.im() * ratio) / denominator, (a.im() - a.re() * ratio) / denominator);
        }
        if (imaginary >= real) {
            double ratio = b.re() / b.im();
            double denominator = b.re() * ratio + b.im();
            return new OuroComplex(
                    (a.re() * ratio + a.im()) / denominator, (a.im() * ratio - a.re()) / denominator);
        }
        return new OuroComplex(Double.NaN, Double.NaN);
    }

    static OuroComplex power(OuroComplex a, OuroComplex b) {
        OuroComplex result = b.im() == 0 && b.re() == Math.floor(b.re()) && Math.abs(b.re()) <= LARGEST_REPEATED
                ? repeated(a, (long) b.re())
                : polar(a, b);
        if (Double.isInfinite(result.re()) || Double.isInfinite(result.im())) {
            throw Errors.overflowError("complex exponentiation");
        }
        return result;
    }

    private static OuroComplex repeated(OuroComplex a, long exponent) {
        if (exponent < 0) {
            if (a.re() == 0 && a.im() == 0) {
                throw zeroPower();
            }
            return divide(ONE, repeated(a, -exponent));
        }
        OuroComplex result = ONE;
        OuroComplex square = a;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = multiply(result, square);
            }
            square = multiply(square, square);
        }
        return result;
    }

    private static RuntimeException zeroPower() {
        return Errors.zeroDivision("0.0 to a negative or complex power");
    }

    private static OuroComplex polar(OuroComplex a, OuroComplex b) {
        if (a.re() == 0 && a.im() == 0) {
            if (b.im() != 0 || b.re() < 0) {
                throw zeroPower();
            }
            return new OuroComplex(0, 0);
        }
        double absolute = FloatArithmetic.hypotenuse(a.re(), a.im());
        double length = Math.pow(absolute, b.re());
        double angle = Math.atan2(a.im(), a.re());
        double phase = angle * b.re();
        if (b.im() != 0) {
            length /= Math.exp(angle * b.im());
            phase += b.im() * Math.log(absolute);
        }
        if (Double.isInfinite(phase)) {
            throw zeroPower();
        }
        return new OuroComplex(length * Math.cos(phase), length * Math.sin(phase));
    }
}
