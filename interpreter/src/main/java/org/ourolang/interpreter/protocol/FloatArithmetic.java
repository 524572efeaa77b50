// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroComplex;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.language.syntax.BinaryOperator;

/** Arithmetic of floats. */
final class FloatArithmetic {
    private FloatArithmetic() {}

    static Object binary(BinaryOperator operator, double a, double b) {
        return switch (operator) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> {
                if (b == 0) {
                    throw Errors.zeroDivision("float division by zero");
                }
                yield a / b;
            }
            case FLOOR_DIVIDE -> {
                if (b == 0) {
                    throw Errors.zeroDivision("float floor division by zero");
                }
                yield floorDivide(a, b);
            }
            case MODULO -> {
                if (b == 0) {
                    throw Errors.zeroDivision("float modulo by zero");
                }
                yield modulo(a, b);
            }
            case POWER -> power(a, b);
            default -> NotImplemented.NOT_IMPLEMENTED;
        };
    }

    static OuroTuple divmod(double a, double b) {
        if (b == 0) {
            throw Errors.zeroDivision("float divmod()");
        }
        return OuroTuple.of(floorDivide(a, b), modulo(a, b));
    }

    private static double modulo(double a, double b) {
        double remainder = a % b;
        if (remainder != 0) {
            return b < 0 != remainder < 0 ? remainder + b : remainder;
        }
        return Math.copySign(0.0, b);
    }

    private static double floorDivide(double a, double b) {
        double remainder = a % b;
        double quotient = (a - remainder) / b;
        if (remainder != 0 && b < 0 != remainder < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    /** A float, or a complex for a fractional power of a negative number. */
    static Object power(double a, double b) {
        if (a == 1 || b == 0 || a == -1 && Double.isInfinite(b)) {
            return 1.0;
        }
        if (a == 0 && b == Double.NEGATIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        if (a == 0 && b < 0) {
            throw Errors.zeroDivision("0.0 cannot be raised to a negative power");
        }
        boolean finite = Double.isFinite(a) && Double.isFinite(b);
        if (a < 0 && finite && b != Math.rint(b)) {
            return ComplexArithmetic.power(new OuroComplex(a, 0), new OuroComplex(b, 0));
        }
        double result = Math.pow(a, b);
        if (finite && Double.isInfinite(result)) {
            throw Errors.raise(ExceptionTypes.OVERFLOW_ERROR, 34L, "Numerical result out of range");
        }
        return result;
    }

    /** As {@link Math#hypot}, with the error of the first root taken off it, where no square is too large or small. */
    static double hypotenuse(double a, double b) {
        double longer = Math.max(Math.abs(a), Math.abs(b));
        double shorter = Math.min(Math.abs(a), Math.abs(b));
        if (!(longer < 0x1p500 && shorter > 0x1p-450)) {
            return Math.hypot(a, b);
        }
        double root = Math.sqrt(Math.fma(longer, longer, shorter * shorter));
        double rest = longer * longer - root * root + shorter * shorter
                + (squareError(longer) + squareError(shorter) - squareError(root));
        return root + rest / (2 * root);
    }

    /** What is missing from {@code value * value} to the exact square. */
    private static double squareError(double value) {
        return Math.fma(value, value, -(value * value));
    }
}
