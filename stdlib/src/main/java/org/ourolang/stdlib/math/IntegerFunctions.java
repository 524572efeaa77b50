// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.math;

import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.object.LongWork;
import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;

/** The functions of {@code math} that answer integers. */
final class IntegerFunctions {
    private static final int MOST_FACTORIAL = 1 << 22;

    private IntegerFunctions() {}

    static void add(ModuleBuilder builder) {
        builder.function("floor(x, /)", x -> rounded(x, "__floor__", true));
        builder.function("ceil(x, /)", x -> rounded(x, "__ceil__", false));
        builder.function("trunc(x, /)", IntegerFunctions::truncate);
        builder.function("factorial(n, /)", IntegerFunctions::factorial);
        builder.function("gcd(*integers)", integers -> gcd((OuroTuple) integers));
        builder.function("lcm(*integers)", integers -> lcm((OuroTuple) integers));
        builder.function("isqrt(n, /)", IntegerFunctions::squareRoot);
        builder.function("comb(n, k, /)", IntegerFunctions::combinations);
        builder.function("perm(n, k=None, /)", IntegerFunctions::permutations);
    }

    private static Object rounded(Object x, String method, boolean down) {
        if (x instanceof Long || x instanceof BigInteger) {
            return x;
        }
        if (!(x instanceof Double)) {
            Object result = Calls.special(x, method);
            if (result != null) {
                return result;
            }
        }
        double value = Numbers.asDouble(x);
        return integer(down ? Math.floor(value) : Math.ceil(value));
    }

    /** The int a whole double is. */
    static Object integer(double value) {
        if (Double.isNaN(value)) {
            throw Errors.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("cannot convert float infinity to integer");
        }
        if (Math.abs(value) < 0x1p62) {
            return (long) value;
        }
        return Integers.normalize(new java.math.BigDecimal(value).toBigInteger());
    }

    private static Object truncate(Object x) {
        if (x instanceof Double value) {
            return integer(value < 0 ? Math.ceil(value) : Math.floor(value));
        }
        Object result = Calls.special(x, "__trunc__");
        if (result == null) {
            throw Errors.typeError("type %s doesn't define __trunc__ method", Types.name(x));
        }
        return result;
    }

    private static BigInteger big(Object value) {
        return Integers.big(Numbers.index(value));
    }

    private static Object factorial(Object value) {
        BigInteger n = big(value);
        if (n.signum() < 0) {
            throw Errors.valueError("factorial() not defined for negative values");
        }
        if (n.bitLength() > 62) {
            throw Errors.overflowError("factorial() argument should not exceed %s", Long.MAX_VALUE);
        }
        if (n.longValue() > MOST_FACTORIAL) {
            throw Errors.memoryError();
        }
        return Integers.normalize(Products.of(1, n.longValue()));
    }

    private static Object gcd(OuroTuple integers) {
        BigInteger result = BigInteger.ZERO;
        for (Object value : integers.items) {
            result = LongWork.gcd(result, big(value));
        }
        return Integers.normalize(result);
    }

    private static Object lcm(OuroTuple integers) {
        BigInteger result = BigInteger.ONE;
        for (Object value : integers.items) {
            BigInteger next = big(value).abs();
            result = next.signum() == 0 || result.signum() == 0
                    ? BigInteger.ZERO
                    : result.divide(LongWork.gcd(result, next)).multiply(next);
        }
        return Integers.normalize(result);
    }

    private static Object squareRoot(Object value) {
        BigInteger n = big(value);
        if (n.signum() < 0) {
            throw Errors.valueError("isqrt() argument must be nonnegative");
        }
        return Integers.normalize(LongWork.squareRoot(n));
    }

    private static Object combinations(Object first, Object second) {
        BigInteger n = big(first);
        BigInteger k = big(second);
        checkNonNegative("n", n);
        checkNonNegative("k", k);
        if (k.compareTo(n) > 0) {
            return 0L;
        }
        BigInteger fewer = k.min(n.subtract(k));
        if (fewer.bitLength() > 31) {
            throw Errors.overflowError("min(n - k, k) must not exceed %s", Long.MAX_VALUE);
        }
        long count = fewer.longValue();
        BigInteger result = BigInteger.ONE;
        for (long i = 0; i < count; i++) {
            checkWork(result);
            result = result.multiply(n.subtract(BigInteger.valueOf(i))).divide(BigInteger.valueOf(i + 1));
        }
        return Integers.normalize(result);
    }

    private static void checkNonNegative(String name, BigInteger value) {
        if (value.signum() < 0) {
            throw Errors.valueError("%s must be a non-negative integer", name);
        }
    }

    private static void checkWork(BigInteger product) {
        Work.step();
        if (!Work.isIntegerAllowed(product.bitLength())) {
            throw Errors.memoryError();
        }
    }

    private static Object permutations(Object first, Object second) {
        if (second == None.NONE) {
            return factorial(first);
        }
        BigInteger n = big(first);
        BigInteger k = big(second);
        checkNonNegative("n", n);
        checkNonNegative("k", k);
        if (k.compareTo(n) > 0) {
            return 0L;
        }
        if (k.bitLength() > 31) {
            throw Errors.overflowError("k must not exceed %s", Long.MAX_VALUE);
        }
        BigInteger result = BigInteger.ONE;
        for (long i = 0; i < k.longValue(); i++) {
            checkWork(result);
            result = result.multiply(n.subtract(BigInteger.valueOf(i)));
        }
        return Integers.normalize(result);
    }
}
