// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.math;

import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Numbers;

/** The module {@code math}. */
public final class MathModule {
    private MathModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("math");
        builder.doc("This module provides access to the mathematical functions\ndefined by the C standard.");
        builder.value("pi", Math.PI).value("e", Math.E).value("tau", 2 * Math.PI);
        builder.value("inf", Double.POSITIVE_INFINITY).value("nan", Double.NaN);
        trigonometry(builder);
        exponentials(builder);
        floats(builder);
        IntegerFunctions.add(builder);
        Sums.add(builder);
        return builder.module();
    }

    static OuroError domain() {
        return Errors.valueError("math domain error");
    }

    static OuroError range() {
        return Errors.overflowError("math range error");
    }

    /** A function that must not make nan of what is none, nor an infinity of what is finite. */
    private static void unary(ModuleBuilder builder, String name, DoubleUnaryOperator function, boolean canOverflow) {
        builder.function(name + "(x, /)", argument -> {
            double x = Numbers.asDouble(argument);
            double result = function.applyAsDouble(x);
            if (Double.isNaN(result) && !Double.isNaN(x)) {
                throw domain();
            }
            if (Double.isInfinite(result) && !Double.isInfinite(x)) {
                throw canOverflow ? range() : domain();
            }
            return result;
        });
    }

    private static void trigonometry(ModuleBuilder builder) {
        unary(builder, "sin", Math::sin, false);
        unary(builder, "cos", Math::cos, false);
        unary(builder, "tan", Elementary::tan, false);
        unary(builder, "asin", Elementary::asin, false);
        unary(builder, "acos", Elementary::acos, false);
        unary(builder, "atan", Elementary::atan, false);
        unary(builder, "sinh", StrictMath::sinh, true);
        unary(builder, "cosh", Elementary::cosh, true);
        unary(builder, "tanh", StrictMath::tanh, false);
        unary(builder, "asinh", Elementary::asinh, false);
        unary(builder, "acosh", Elementary::acosh, false);
        unary(builder, "atanh", Elementary::atanh, false);
        builder.function(
                "atan2(y, x, /)", (y, x) -> Elementary.atan2(Numbers.asDouble(y), Numbers.asDouble(x)));
        builder.function("degrees(x, /)", x -> Numbers.asDouble(x) * (180.0 / Math.PI));
        builder.function("radians(x, /)", x -> Numbers.asDouble(x) * (Math.PI / 180.0));
    }

    private static void exponentials(ModuleBuilder builder) {
        unary(builder, "exp", Elementary::exp, true);
        unary(builder, "exp2", x -> Elementary.pow(2, x), true);
        unary(builder, "expm1", StrictMath::expm1, true);
        unary(builder, "log1p", StrictMath::log1p, false);
        unary(builder, "sqrt", Math::sqrt, false);
        unary(builder, "cbrt", Elementary::cbrt, false);
        unary(builder, "gamma", SpecialFunctions::gamma, true);
        unary(builder, "lgamma", SpecialFunctions::logGamma, true);
        unary(builder, "erf", SpecialFunctions::erf, false);
        unary(builder, "erfc", SpecialFunctions::erfc, false);
        Logarithms.add(builder);
        builder.function("pow(x, y, /)", (x, y) -> pow(Numbers.asDouble(x), Numbers.asDouble(y)));
    }

    private static Object pow(double x, double y) {
        if (x == 1 || y == 0) {
            return 1.0;
        }
        double result = Elementary.pow(x, y);
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            if (Double.isInfinite(y) && x == -1) {
                return 1.0;
            }
            throw domain();
        }
        if (Double.isInfinite(result) && Double.isFinite(x) && Double.isFinite(y)) {
            throw x == 0 ? domain() : range();
        }
        return result;
    }

    private static void floats(ModuleBuilder builder) {
        builder.function("fabs(x, /)", x -> Math.abs(Numbers.asDouble(x)));
        builder.function(
                "copysign(x, y, /)", (x, y) -> Math.copySign(Numbers.asDouble(x), sign(Numbers.asDouble(y))));
        builder.function("isnan(x, /)", x -> Double.isNaN(Numbers.asDouble(x)));
        builder.function("isinf(x, /)", x -> Double.isInfinite(Numbers.asDouble(x)));
        builder.function("isfinite(x, /)", x -> Double.isFinite(Numbers.asDouble(x)));
        builder.function("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", MathModule::isClose);
        builder.function("fmod(x, y, /)", (x, y) -> fmod(Numbers.asDouble(x), Numbers.asDouble(y)));
        builder.function("remainder(x, y, /)", (x, y) -> remainder(Numbers.asDouble(x), Numbers.asDouble(y)));
        builder.function("modf(x, /)", x -> modf(Numbers.asDouble(x)));
        builder.function("frexp(x, /)", x -> frexp(Numbers.asDouble(x)));
        builder.function("ldexp(x, i, /)", MathModule::ldexp);
        builder.function("nextafter(x, y, /, *, steps=None)", MathModule::nextAfter);
        builder.function("ulp(x, /)", x -> ulp(Numbers.asDouble(x)));
        builder.function("fma(x, y, z, /)", MathModule::fma);
    }

    private static double sign(double value) {
        return (Double.doubleToRawLongBits(value) < 0) ? -1.0 : 1.0;
    }

    private static Object isClose(Object left, Object right, Object relative, Object absolute) {
        double a = Numbers.asDouble(left);
        double b = Numbers.asDouble(right);
        double relativeTolerance = Numbers.asDouble(relative);
        double absoluteTolerance = Numbers.asDouble(absolute);
        if (relativeTolerance < 0 || absoluteTolerance < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        }
        if (a == b) {
            return true;
        }
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double difference = Math.abs(b - a);
        return difference <= Math.abs(relativeTolerance * b)
                || difference <= Math.abs(relativeTolerance * a)
                || difference <= absoluteTolerance;
    }

    private static Object fmod(double x, double y) {
        double result = x % y;
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw domain();
        }
        return result;
    }

    private static Object remainder(double x, double y) {
        double result = Math.IEEEremainder(x, y);
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw domain();
        }
        return result;
    }

    private static Object modf(double x) {
        if (Double.isInfinite(x)) {
            return OuroTuple.of(Math.copySign(0.0, x), x);
        }
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return OuroTuple.of(Math.copySign(x - whole, x), Math.copySign(whole, x));
    }

    private static Object frexp(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return OuroTuple.of(x, 0L);
        }
        double scaled = x;
        int exponent = 1;
        if (Math.abs(x) < Double.MIN_NORMAL) {
            scaled = x * 0x1p54;
            exponent -= 54;
        }
        int shift = Math.getExponent(scaled);
        return OuroTuple.of(Math.scalb(scaled, -shift - 1), (long) (shift + exponent));
    }

    private static Object ldexp(Object number, Object exponent) {
        double x = Numbers.asDouble(number);
        if (!Numbers.isInteger(exponent)) {
            throw Errors.typeError("Expected an int as second argument to ldexp.");
        }
        Object power = Numbers.index(exponent);
        if (x == 0 || !Double.isFinite(x)) {
            return x;
        }
        boolean big = !(power instanceof Long value) || Math.abs(value) > 1_000_000;
        if (big) {
            boolean positive = power instanceof Long value ? value > 0 : ((BigInteger) power).signum() > 0;
            if (positive) {
                throw range();
            }
            return Math.copySign(0.0, x);
        }
        int shift = ((Long) power).intValue();
        double result = scale(x, shift);
        if (Double.isInfinite(result)) {
            throw range();
        }
        return result;
    }

    /** Multiplies by a power of two with one rounding. */
    static double scale(double x, int shift) {
        if (shift >= -1000) {
            return Math.scalb(x, shift);
        }
        int exponent = Math.getExponent(x);
        if (exponent + shift < -1080) {
            return Math.copySign(0.0, x);
        }
        double moved = Math.scalb(x, -Math.getExponent(x));
        return Math.scalb(moved, shift + exponent);
    }

    private static Object nextAfter(Object from, Object to, Object steps) {
        double x = Numbers.asDouble(from);
        double y = Numbers.asDouble(to);
        if (steps == None.NONE) {
            return x == y ? (Object) y : Math.nextAfter(x, y);
        }
        Object count = Numbers.index(steps);
        BigInteger big = Integers.big(count);
        if (big.signum() < 0) {
            throw Errors.valueError("steps must be a non-negative integer");
        }
        if (big.signum() == 0) {
            return x;
        }
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.NaN;
        }
        long start = ordinal(x);
        long end = ordinal(y);
        BigInteger distance =
                BigInteger.valueOf(end).subtract(BigInteger.valueOf(start));
        if (big.compareTo(distance.abs()) >= 0) {
            return y;
        }
        long reached = start + (distance.signum() < 0 ? -big.longValue() : big.longValue());
        double result = reached < 0 ? -Double.longBitsToDouble(-reached) : Double.longBitsToDouble(reached);
        return reached == 0 ? Math.copySign(0.0, x) : (Object) result;
    }

    private static long ordinal(double x) {
        long bits = Double.doubleToLongBits(x);
        return bits < 0 ? -(bits & Long.MAX_VALUE) : bits;
    }

    private static Object ulp(double x) {
        return Double.isNaN(x) ? x : (Object) Math.ulp(x);
    }

    private static Object fma(Object first, Object second, Object third) {
        double x = Numbers.asDouble(first);
        double y = Numbers.asDouble(second);
        double z = Numbers.asDouble(third);
        double result = Math.fma(x, y, z);
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
            throw Errors.valueError("invalid operation in fma");
        }
        if (Double.isInfinite(result) && Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z)) {
            throw Errors.overflowError("overflow in fma");
        }
        return result;
    }
}
