// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.math;

/**
 * An unevaluated sum of two doubles, about 106 bits, for elementary functions that have to round as the C library's do.
 *
 * @param high the sum rounded to a double
 * @param low what the rounding left
 */
record DoubleDouble(double high, double low) {
    static final DoubleDouble ZERO = new DoubleDouble(0, 0);
    static final DoubleDouble ONE = new DoubleDouble(1, 0);

    static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    static DoubleDouble sum(double a, double b) {
        double s = a + b;
        double t = s - a;
        return new DoubleDouble(s, (a - (s - t)) + (b - t));
    }

    static DoubleDouble product(double a, double b) {
        double p = a * b;
        return new DoubleDouble(p, Math.fma(a, b, -p));
    }

    DoubleDouble plus(DoubleDouble other) {
        DoubleDouble s = sum(high, other.high);
        DoubleDouble t = sum(low, other.low);
        DoubleDouble u = sum(s.high, s.low + t.high);
        return sum(u.high, u.low + t.low);
    }

    DoubleDouble plus(double other) {
        DoubleDouble s = sum(high, other);
        return sum(s.high, s.low + low);
    }

    DoubleDouble negate() {
        return new DoubleDouble(-high, -low);
    }

    DoubleDouble minus(DoubleDouble other) {
        return plus(other.negate());
    }

    DoubleDouble times(DoubleDouble other) {
        DoubleDouble p = product(high, other.high);
        return sum(p.high, p.low + (high * other.low + low * other.high));
    }

    DoubleDouble times(double other) {
        DoubleDouble p = product(high, other);
        return sum(p.high, p.low + low * other);
    }

    DoubleDouble over(DoubleDouble other) {
        double first = high / other.high;
        DoubleDouble rest = minus(other.times(first));
        double second = rest.high / other.high;
        rest = rest.minus(other.times(second));
        return sum(first, second).plus(rest.high / other.high);
    }

    DoubleDouble over(double other) {
        return over(of(other));
    }

    DoubleDouble scale(double powerOfTwo) {
        return new DoubleDouble(high * powerOfTwo, low * powerOfTwo);
    }

    DoubleDouble squareRoot() {
        if (high == 0) {
            return ZERO;
        }
        double root = Math.sqrt(high);
        DoubleDouble rest = minus(product(root, root));
        return sum(root, rest.high / (2 * root));
    }

    double value() {
        return high + low;
    }
}
