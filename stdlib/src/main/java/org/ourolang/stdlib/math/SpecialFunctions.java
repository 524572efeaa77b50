// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.math;

/** The gamma and error functions. */
final class SpecialFunctions {
    /** Lanczos's approximation with g = 6.0246..., as a quotient of polynomials, lowest power first. */
    private static final double G = 6.024680040776729583740234375;

    private static final double[] NUMERATOR = {
            23531376880.410759688572007674451636754734846804940,
            42919803642.649098768957899047001988850926355848959,
            35711959237.355668049440185451547166705960488635843,
            17921034426.037209699919755754458931112671403265390,
            6039542586.3520280050642916443072979210699388420708,
            1439720407.3117216736632230727949123939715485786372,
            248874557.86205415651146038641322942321632125127801,
            31426415.585400194380614231628318205362874684987640,
            2876370.6289353724412254090516208496135991145378768,
            186056.26539522349504029498971604569928220784236328,
            8071.6720023658162106380029022722506138218516325024,
            210.82427775157934587250973392071336271166969580291,
            2.5066282746310002701649081771338373386264310793408
    };
    private static final double[] DENOMINATOR = {
            0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1
    };
    private static final double[] FACTORIALS = factorials();

    private SpecialFunctions() {}

    private static double[] factorials() {
        double[] table = new double[23];
        table[0] = 1;
        for (int i = 1; i < table.length; i++) {
            table[i] = table[i - 1] * i;
        }
        return table;
    }

    private static double quotient(double x) {
        double above = 0;
        double below = 0;
        if (x < 5) {
            for (int i = NUMERATOR.length - 1; i >= 0; i--) {
                above = above * x + NUMERATOR[i];
                below = below * x + DENOMINATOR[i];
            }
        } else {
            for (int i = 0; i < NUMERATOR.length; i++) {
                above = above / x + NUMERATOR[i];
                below = below / x + DENOMINATOR[i];
            }
        }
        return above / below;
    }

    private static double sinPi(double x) {
        double y = Math.abs(x) % 2.0;
        double result = switch ((int) Math.round(2.0 * y)) {
            case 0 -> Math.sin(Math.PI * y);
            case 1 -> Math.cos(Math.PI * (y - 0.5));
            case 2 -> Math.sin(Math.PI * (1.0 - y));
            case 3 -> -Math.cos(Math.PI * (y - 1.5));
            default -> Math.sin(Math.PI * (y - 2.0));
        };
        return Math.copySign(1.0, x) * result;
    }

    static double gamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x == Double.NEGATIVE_INFINITY || x == 0) {
            if (x == 0) {
                throw MathModule.domain();
            }
            return Double.NaN;
        }
        if (x == Math.floor(x)) {
            if (x < 0) {
                return Double.NaN;
            }
            if (x <= FACTORIALS.length) {
                return FACTORIALS[(int) x - 1];
            }
        }
        double a = Math.abs(x);
        if (a < 1e-20) {
            return 1.0 / x;
        }
        if (a > 200) {
            return x < 0 ? 0.0 / sinPi(x) : Double.POSITIVE_INFINITY;
        }
        double y = a + (G - 0.5);
        double z = a > G - 0.5 ? (y - a) - (G - 0.5) : (y - (G - 0.5)) - a;
        z = z * G / y;
        return x < 0 ? reflected(a, y, z) : direct(a, y, z);
    }

    private static double reflected(double a, double y, double z) {
        double result = -Math.PI / sinPi(a) / a * Elementary.exp(y) / quotient(a);
        result -= z * result;
        if (a < 140) {
            return result / Elementary.pow(y, a - 0.5);
        }
        double root = Elementary.pow(y, a / 2 - 0.25);
        return result / root / root;
    }

    private static double direct(double a, double y, double z) {
        double result = quotient(a) / Elementary.exp(y);
        result += z * result;
        if (a < 140) {
            return result * Elementary.pow(y, a - 0.5);
        }
        double root = Elementary.pow(y, a / 2 - 0.25);
        return result * root * root;
    }

    static double logGamma(double x) {
        if (!Double.isFinite(x)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        if (x == Math.floor(x) && x <= 2) {
            if (x <= 0) {
                throw MathModule.domain();
            }
            return 0.0;
        }
        double a = Math.abs(x);
        if (a < 1e-20) {
            return -Math.log(a);
        }
        double result = Math.log(quotient(a)) - G;
        result += (a - 0.5) * (Math.log(a + G - 0.5) - 1);
        if (x < 0) {
            result = Math.log(Math.PI) - Math.log(Math.abs(sinPi(a))) - Math.log(a) - result;
        }
        return result;
    }

    static double erf(double x) {
        if (Double.isNaN(x) || Math.abs(x) > 6) {
            return Double.isNaN(x) ? x : Math.copySign(1.0, x);
        }
        if (Math.abs(x) < 2) {
            return series(x).value();
        }
        return Math.copySign(DoubleDouble.ONE.minus(fraction(Math.abs(x))).value(), x);
    }

    static double erfc(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (x > 27.3) {
            return 0;
        }
        if (x < -6) {
            return 2;
        }
        if (Math.abs(x) < 2) {
            return DoubleDouble.ONE.minus(series(x)).value();
        }
        DoubleDouble tail = fraction(Math.abs(x));
        return x > 0 ? tail.value() : DoubleDouble.of(2).minus(tail).value();
    }

    /** Twice x over the root of pi, times the alternating series. */
    private static DoubleDouble series(double x) {
        DoubleDouble square = DoubleDouble.product(x, x).negate();
        DoubleDouble power = DoubleDouble.of(x);
        DoubleDouble total = power;
        for (int n = 1; n < 200; n++) {
            power = power.times(square).over(n);
            DoubleDouble term = power.over(2 * n + 1);
            total = total.plus(term);
            if (Math.abs(term.high()) < 1e-34 * Math.abs(total.high())) {
                break;
            }
        }
        return total.times(TWO_OVER_ROOT_PI);
    }

    private static final DoubleDouble TWO_OVER_ROOT_PI = new DoubleDouble(1.1283791670955126, 1.533545961316588e-17);

    /** Legendre's continued fraction for the complement, from its tail. */
    private static DoubleDouble fraction(double x) {
        DoubleDouble f = DoubleDouble.of(x);
        for (int n = 220; n >= 1; n--) {
            f = DoubleDouble.of(n / 2.0).over(f).plus(x);
        }
        DoubleDouble exponential = Elementary.exponential(DoubleDouble.product(x, x).negate());
        return exponential.over(f).times(TWO_OVER_ROOT_PI).scale(0.5);
    }
}
