// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.math;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Logarithm, exponential and trigonometric functions rounded to nearest in all but vanishingly few cases, as the C
 * library that CPython stands on rounds them; the JDK's own may be off by the last digit, which a printed float shows.
 */
public final class Elementary {
    private static final DoubleDouble LN2 = new DoubleDouble(0.6931471805599453, 2.3190468138462996e-17);
    private static final double LN2_REST = 5.707708438416212e-34;
    private static final double[] HALF_PI = {1.5707963267948966, 6.123233995736766e-17, -1.4973849048591833e-33};
    private static final double LARGE_ANGLE = 1 << 20;
    private static final int HALVINGS = 6;
    private static BigDecimal halfPi;

    private Elementary() {}

    /**
     * The exponential function.
     *
     * @param x any double
     * @return e**x, infinite where it does not fit
     */
    public static double exp(double x) {
        if (Double.isNaN(x) || x > 709.9 || x < -700 || x == 0) {
            return Math.exp(x);
        }
        return exponential(DoubleDouble.of(x)).value();
    }

    static DoubleDouble exponential(DoubleDouble x) {
        double k = Math.rint(x.high() / LN2.high());
        DoubleDouble r = x.minus(LN2.times(k)).plus(-k * LN2_REST).scale(1.0 / (1 << HALVINGS));
        DoubleDouble term = r;
        DoubleDouble e = r;
        for (int n = 2; n <= 12 && Math.abs(term.high()) > 1e-36; n++) {
            term = term.times(r).over(n);
            e = e.plus(term);
        }
        for (int i = 0; i < HALVINGS; i++) {
            e = e.scale(2).plus(e.times(e));
        }
        DoubleDouble result = e.plus(1.0);
        int half = (int) k / 2;
        return result.scale(Math.scalb(1.0, half)).scale(Math.scalb(1.0, (int) k - half));
    }

    /**
     * The logarithm to base two.
     *
     * @param x any double
     * @return exact for powers of two
     */
    public static double log2(double x) {
        if (special(x)) {
            return Math.log(x);
        }
        int exponent = Math.getExponent(x);
        return x == Math.scalb(1.0, exponent) ? exponent : logarithm(x).over(LN2).value();
    }

    private static boolean special(double x) {
        return !(x > 0) || x == Double.POSITIVE_INFINITY || x == 1;
    }

    private static DoubleDouble logarithm(double x) {
        double value = x;
        int exponent = 0;
        if (value < Double.MIN_NORMAL) {
            value *= 0x1p54;
            exponent = -54;
        }
        int shift = Math.getExponent(value);
        value = Math.scalb(value, -shift);
        exponent += shift;
        if (value > 1.4142135623730951) {
            value /= 2;
            exponent++;
        }
        double guess = Math.log(value);
        DoubleDouble e = exponential(DoubleDouble.of(-guess)).times(value).plus(-1.0);
        DoubleDouble fraction = e.minus(e.times(e).scale(0.5)).plus(guess);
        return exponent == 0 ? fraction : LN2.times(exponent).plus(fraction).plus(exponent * LN2_REST);
    }

    /**
     * A power.
     *
     * @param x the base
     * @param y the exponent
     * @return as {@link Math#pow(double, double)}, better rounded
     */
    public static double pow(double x, double y) {
        double rough = Math.pow(x, y);
        if (!(Math.abs(rough) > 1e-290 && Math.abs(rough) < 1e300) || x == 1 || y == 1 || y == 0) {
            return rough;
        }
        if (Math.abs(x) < Double.MIN_NORMAL || Math.abs(y) > 0x1p60) {
            return rough;
        }
        double result = exponential(logarithm(Math.abs(x)).times(y)).value();
        return Math.copySign(result, rough);
    }

    /**
     * The tangent.
     *
     * @param x radians
     * @return the tangent; nan of an infinity
     */
    public static double tan(double x) {
        if (!Double.isFinite(x) || Math.abs(x) < 1e-150) {
            return Math.tan(x);
        }
        DoubleDouble[] both = circle(x);
        return both[0].over(both[1]).value();
    }

    private static DoubleDouble[] circle(double x) {
        long turns;
        DoubleDouble r;
        if (Math.abs(x) < LARGE_ANGLE) {
            double k = Math.rint(x / HALF_PI[0]);
            turns = (long) k;
            r = DoubleDouble.of(x)
                    .minus(DoubleDouble.product(k, HALF_PI[0]))
                    .minus(DoubleDouble.product(k, HALF_PI[1]))
                    .minus(DoubleDouble.product(k, HALF_PI[2]));
        } else {
            BigDecimal exact = new BigDecimal(x);
            BigInteger k = exact.divide(halfPi(), 4, RoundingMode.HALF_EVEN)
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .toBigInteger();
            turns = k.intValue();
            BigDecimal rest = exact.subtract(halfPi().multiply(new BigDecimal(k)));
            double high = rest.doubleValue();
            r = new DoubleDouble(high, rest.subtract(new BigDecimal(high)).doubleValue());
        }
        DoubleDouble sin = sineSeries(r);
        DoubleDouble cos = cosineSeries(r);
        return switch ((int) (turns & 3)) {
            case 0 -> new DoubleDouble[] {sin, cos};
            case 1 -> new DoubleDouble[] {cos, sin.negate()};
            case 2 -> new DoubleDouble[] {sin.negate(), cos.negate()};
            default -> new DoubleDouble[] {cos.negate(), sin};
        };
    }

    private static DoubleDouble sineSeries(DoubleDouble r) {
        return series(r, r, r.times(r).negate(), 2);
    }

    private static DoubleDouble cosineSeries(DoubleDouble r) {
        return series(DoubleDouble.ONE, DoubleDouble.ONE, r.times(r).negate(), 1);
    }

    private static DoubleDouble series(DoubleDouble first, DoubleDouble start, DoubleDouble square, int from) {
        DoubleDouble term = start;
        DoubleDouble total = first;
        for (int n = from; n < 40 && Math.abs(term.high()) > 1e-36 * Math.abs(total.high()); n += 2) {
            term = term.times(square).over((double) n * (n + 1));
            total = total.plus(term);
        }
        return total;
    }

    private static synchronized BigDecimal halfPi() {
        if (halfPi == null) {
            int digits = 800;
            BigInteger unit = BigInteger.TEN.pow(digits + 10);
            BigInteger quarter = inverseTangent(5, unit)
                    .shiftLeft(2)
                    .subtract(inverseTangent(239, unit));
            halfPi = new BigDecimal(quarter.shiftLeft(1), digits + 10);
        }
        return halfPi;
    }

    private static BigInteger inverseTangent(int inverse, BigInteger unit) {
        BigInteger power = unit.divide(BigInteger.valueOf(inverse));
        BigInteger total = power;
        BigInteger square = BigInteger.valueOf((long) inverse * inverse);
        for (int n = 3; power.signum() != 0; n += 2) {
            power = power.divide(square).negate();
            total = total.add(power.divide(BigInteger.valueOf(n)));
        }
        return total;
    }

    /**
     * The inverse tangent.
     *
     * @param x any double
     * @return an angle in [-pi/2, pi/2]
     */
    public static double atan(double x) {
        if (Double.isNaN(x) || Math.abs(x) > 1e100 || Math.abs(x) < 1e-100) {
            return Math.atan(x);
        }
        return angle(DoubleDouble.of(x), DoubleDouble.ONE, Math.atan(x)).value();
    }

    /**
     * The angle of a point.
     *
     * @param y its ordinate
     * @param x its abscissa
     * @return as {@link Math#atan2(double, double)}
     */
    public static double atan2(double y, double x) {
        if (Math.abs(y) > 1e20 * Math.abs(x)) {
            return Math.copySign(Math.PI / 2, y);
        }
        double rough = Math.atan2(y, x);
        if (moderate(x) && moderate(y) && rough != 0) {
            return angle(DoubleDouble.of(y), DoubleDouble.of(x), rough).value();
        }
        return rough;
    }

    private static boolean moderate(double x) {
        return Math.abs(x) < 1e100 && Math.abs(x) > 1e-100;
    }

    /**
     * The inverse sine.
     *
     * @param x in [-1, 1]
     * @return an angle in [-pi/2, pi/2]; nan outside
     */
    public static double asin(double x) {
        if (!(Math.abs(x) < 1) || Math.abs(x) < 1e-100) {
            return Math.asin(x);
        }
        return angle(DoubleDouble.of(x), leg(x), Math.asin(x)).value();
    }

    /**
     * The inverse cosine.
     *
     * @param x in [-1, 1]
     * @return an angle in [0, pi]; nan outside
     */
    public static double acos(double x) {
        if (!(Math.abs(x) < 1) || Math.abs(x) < 1e-100) {
            return Math.acos(x);
        }
        return angle(leg(x), DoubleDouble.of(x), Math.acos(x)).value();
    }

    private static DoubleDouble leg(double x) {
        return DoubleDouble.sum(1, -x).times(DoubleDouble.sum(1, x)).squareRoot();
    }

    private static DoubleDouble angle(DoubleDouble y, DoubleDouble x, double rough) {
        DoubleDouble[] both = circle(rough);
        DoubleDouble across = y.times(both[1]).minus(x.times(both[0]));
        DoubleDouble along = x.times(both[1]).plus(y.times(both[0]));
        return DoubleDouble.of(rough).plus(across.over(along));
    }

    /**
     * The hyperbolic cosine.
     *
     * @param x any double
     * @return at least one, infinite where it does not fit
     */
    public static double cosh(double x) {
        double a = Math.abs(x);
        if (!(a < 22)) {
            return StrictMath.cosh(x);
        }
        double e = exp(a);
        return 0.5 * e + 0.5 / e;
    }

    /**
     * The inverse hyperbolic sine.
     *
     * @param x any double
     * @return of the sign of x
     */
    public static double asinh(double x) {
        double a = Math.abs(x);
        if (!Double.isFinite(x) || a < 0x1p-28) {
            return x;
        }
        double result;
        if (a > 0x1p28) {
            result = Math.log(a) + LN2.high();
        } else if (a > 2) {
            result = Math.log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
        } else {
            double square = a * a;
            result = StrictMath.log1p(a + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(result, x);
    }

    /**
     * The inverse hyperbolic cosine.
     *
     * @param x at least one
     * @return not negative; nan below one
     */
    public static double acosh(double x) {
        if (!(x > 1)) {
            return x == 1 ? 0.0 : Double.NaN;
        }
        if (x > 0x1p28) {
            return Math.log(x) + LN2.high();
        }
        if (x > 2) {
            return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double t = x - 1;
        return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
    }

    /**
     * The inverse hyperbolic tangent.
     *
     * @param x in (-1, 1)
     * @return of the sign of x; nan outside
     */
    public static double atanh(double x) {
        double a = Math.abs(x);
        if (!(a < 1)) {
            return Double.NaN;
        }
        if (a < 0x1p-28) {
            return x;
        }
        double twice = a + a;
        double result = a < 0.5
                ? 0.5 * StrictMath.log1p(twice + twice * a / (1 - a))
                : 0.5 * StrictMath.log1p(twice / (1 - a));
        return Math.copySign(result, x);
    }

    /**
     * The cube root.
     *
     * @param x any double
     * @return rounded to nearest
     */
    public static double cbrt(double x) {
        double root = Math.cbrt(x);
        if (x == 0 || !Double.isFinite(x) || Math.abs(x) < 1e-280 || Math.abs(x) > 1e280) {
            return root;
        }
        DoubleDouble rest = DoubleDouble.product(root, root).times(root).negate().plus(x);
        return root + rest.value() / (3 * root * root);
    }

    /**
     * The logarithm of the gamma function's absolute value.
     *
     * @param x any double
     * @return infinite for infinities
     */
    public static double logGamma(double x) {
        return SpecialFunctions.logGamma(x);
    }
}
