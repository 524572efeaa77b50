// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.random;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.stdlib.math.Elementary;
import org.ourolang.language.syntax.BinaryOperator;

/** The continuous distributions and the binomial one, drawing floats in the order that CPython draws them. */
final class Distributions {
    private static final double NORMAL = 4 * Math.exp(-0.5) / Math.sqrt(2.0);
    private static final double LOG_FOUR = Math.log(4.0);
    private static final double CHENG = 1.0 + Math.log(4.5);
    private static final double TWO_PI = 2.0 * Math.PI;

    private Distributions() {}

    static void install(TypeBuilder type) {
        type.method("uniform(self, a, b)", (self, low, high) -> {
            Object range = Numbers.binary(BinaryOperator.SUBTRACT, high, low);
            Object drawn = Numbers.binary(BinaryOperator.MULTIPLY, range, random(self));
            return Numbers.binary(BinaryOperator.ADD, low, drawn);
        });
        type.method("triangular(self, low=0.0, high=1.0, mode=None)", Distributions::triangular);
        type.method("normalvariate(self, mu=0.0, sigma=1.0)", (self, mu, sigma) -> normal(
                self, number(mu), number(sigma)));
        type.method("gauss(self, mu=0.0, sigma=1.0)", (self, mu, sigma) -> gauss(
                (RandomObject) self, number(mu), number(sigma)));
        type.method("lognormvariate(self, mu, sigma)", (self, mu, sigma) -> Elementary.exp(
                normal(self, number(mu), number(sigma))));
        type.method("expovariate(self, lambd=1.0)", (self, rate) -> exponential(self, number(rate)));
        type.method("vonmisesvariate(self, mu, kappa)", (self, mu, kappa) -> vonMises(self, number(mu), number(kappa)));
        type.method("gammavariate(self, alpha, beta)", (self, alpha, beta) -> gamma(self, number(alpha), number(beta)));
        type.method("betavariate(self, alpha, beta)", (self, alpha, beta) -> {
            double y = gamma(self, number(alpha), 1.0);
            return y == 0 ? 0.0 : (Object) (y / (y + gamma(self, number(beta), 1.0)));
        });
        type.method("paretovariate(self, alpha)", (self, alpha) -> Math.pow(1.0 - random(self), -1.0 / number(alpha)));
        type.method("weibullvariate(self, alpha, beta)", (self, alpha, beta) -> {
            double u = 1.0 - random(self);
            return number(alpha) * Math.pow(-Math.log(u), 1.0 / number(beta));
        });
        type.method("binomialvariate(self, n=1, p=0.5)", (self, n, p) -> binomial(self, Numbers.asSize(n), number(p)));
    }

    private static double number(Object value) {
        return Numbers.asDouble(value);
    }

    private static double random(Object self) {
        return ((RandomObject) self).random();
    }

    private static Object triangular(Object self, Object low, Object high, Object mode) {
        double a = number(low);
        double b = number(high);
        double u = random(self);
        if (mode != None.NONE && b == a) {
            return low;
        }
        double c = mode == None.NONE ? 0.5 : (number(mode) - a) / (b - a);
        if (u > c) {
            u = 1.0 - u;
            c = 1.0 - c;
            double kept = a;
            a = b;
            b = kept;
        }
        return a + (b - a) * Math.sqrt(u * c);
    }

    private static double normal(Object self, double mu, double sigma) {
        while (true) {
            double u1 = random(self);
            double u2 = 1.0 - random(self);
            double z = NORMAL * (u1 - 0.5) / u2;
            if (z * z / 4.0 <= -Math.log(u2)) {
                return mu + z * sigma;
            }
        }
    }

    private static double gauss(RandomObject self, double mu, double sigma) {
        double z = self.nextGauss;
        self.nextGauss = Double.NaN;
        if (Double.isNaN(z)) {
            double angle = random(self) * TWO_PI;
            double radius = Math.sqrt(-2.0 * Math.log(1.0 - random(self)));
            z = Math.cos(angle) * radius;
            self.nextGauss = Math.sin(angle) * radius;
        }
        return mu + z * sigma;
    }

    private static Object exponential(Object self, double rate) {
        double drawn = -Math.log(1.0 - random(self));
        if (rate == 0) {
            throw Errors.zeroDivision("float division by zero");
        }
        return drawn / rate;
    }

    private static Object vonMises(Object self, double mu, double kappa) {
        if (kappa <= 1e-6) {
            return TWO_PI * random(self);
        }
        double s = 0.5 / kappa;
        double r = s + Math.sqrt(1.0 + s * s);
        double z;
        while (true) {
            z = Math.cos(Math.PI * random(self));
            double d = z / (r + z);
            double u = random(self);
            if (u < 1.0 - d * d || u <= (1.0 - d) * Elementary.exp(d)) {
                break;
            }
        }
        double q = 1.0 / r;
        double f = (q + z) / (1.0 + q * z);
        double angle = random(self) > 0.5 ? mu + Elementary.acos(f) : mu - Elementary.acos(f);
        double result = angle % TWO_PI;
        return result < 0 ? result + TWO_PI : (Object) result;
    }

    private static double gamma(Object self, double alpha, double beta) {
        if (alpha <= 0 || beta <= 0) {
            throw Errors.valueError("gammavariate: alpha and beta must be > 0.0");
        }
        if (alpha > 1.0) {
            return largeGamma(self, alpha) * beta;
        }
        if (alpha == 1.0) {
            return -Math.log(1.0 - random(self)) * beta;
        }
        while (true) {
            double b = (Math.E + alpha) / Math.E;
            double p = b * random(self);
            double x = p <= 1.0 ? Math.pow(p, 1.0 / alpha) : -Math.log((b - p) / alpha);
            double u = random(self);
            if (p > 1.0 ? u <= Math.pow(x, alpha - 1.0) : u <= Elementary.exp(-x)) {
                return x * beta;
            }
        }
    }

    private static double largeGamma(Object self, double alpha) {
        double root = Math.sqrt(2.0 * alpha - 1.0);
        double b = alpha - LOG_FOUR;
        double c = alpha + root;
        while (true) {
            double u1 = random(self);
            if (!(1e-7 < u1 && u1 < 0.9999999)) {
                continue;
            }
            double u2 = 1.0 - random(self);
            double v = Math.log(u1 / (1.0 - u1)) / root;
            double x = alpha * Elementary.exp(v);
            double z = u1 * u1 * u2;
            double r = b + c * v - x;
            if (r + CHENG - 4.5 * z >= 0.0 || r >= Math.log(z)) {
                return x;
            }
        }
    }

    private static Object binomial(Object self, long n, double p) {
        if (n < 0) {
            throw Errors.valueError("n must be non-negative");
        }
        if (p <= 0.0 || p >= 1.0) {
            if (p == 0.0) {
                return 0L;
            }
            if (p == 1.0) {
                return n;
            }
            throw Errors.valueError("p must be in the range 0.0 <= p <= 1.0");
        }
        if (n == 1) {
            return random(self) < p ? 1L : 0L;
        }
        if (p > 0.5) {
            return n - (Long) binomial(self, n, 1.0 - p);
        }
        return n * p < 10.0 ? waiting(self, n, p) : rejecting(self, n, p);
    }

    private static Object waiting(Object self, long n, double p) {
        long x = 0;
        long y = 0;
        double c = log2(1.0 - p);
        if (c == 0) {
            return x;
        }
        while (true) {
            y += (long) Math.floor(log2(random(self)) / c) + 1;
            if (y > n) {
                return x;
            }
            x++;
        }
    }

    private static double log2(double value) {
        if (value <= 0) {
            throw Errors.valueError("math domain error");
        }
        return Elementary.log2(value);
    }

    private static Object rejecting(Object self, long n, double p) {
        double spread = Math.sqrt(n * p * (1.0 - p));
        double b = 1.15 + 2.53 * spread;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double c = n * p + 0.5;
        double vr = 0.92 - 4.2 / b;
        double alpha = Double.NaN;
        double logOdds = 0;
        long mode = 0;
        double h = 0;
        while (true) {
            double u = random(self) - 0.5;
            double us = 0.5 - Math.abs(u);
            long k = (long) Math.floor((2.0 * a / us + b) * u + c);
            if (k < 0 || k > n) {
                continue;
            }
            double v = random(self);
            if (us >= 0.07 && v <= vr) {
                return k;
            }
            if (Double.isNaN(alpha)) {
                alpha = (2.83 + 5.1 / b) * spread;
                logOdds = Math.log(p / (1.0 - p));
                mode = (long) Math.floor((n + 1) * p);
                h = Elementary.logGamma(mode + 1) + Elementary.logGamma(n - mode + 1);
            }
            v *= alpha / (a / (us * us) + b);
            if (Math.log(v) <= h - Elementary.logGamma(k + 1) - Elementary.logGamma(n - k + 1) + (k - mode) * logOdds) {
                return k;
            }
        }
    }
}
