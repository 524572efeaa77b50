// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.math;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.language.syntax.BinaryOperator;

/** Sums, products and distances. */
final class Sums {
    private Sums() {}

    static void add(ModuleBuilder builder) {
        builder.function("fsum(seq, /)", Sums::exactSum);
        builder.function("prod(iterable, /, *, start=1)", Sums::product);
        builder.function("sumprod(p, q, /)", Sums::sumOfProducts);
        builder.function("hypot(*coordinates)", coordinates -> hypotenuse((OuroTuple) coordinates));
        builder.function("dist(p, q, /)", Sums::distance);
    }

    private static Object exactSum(Object iterable) {
        List<Double> partials = new ArrayList<>();
        double special = 0;
        double infinities = 0;
        boolean plain = true;
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            double x = Numbers.asDouble(item);
            if (!Double.isFinite(x)) {
                plain = false;
                infinities += Double.isInfinite(x) ? x : 0;
                special += x;
            } else {
                addPartial(partials, x);
            }
        }
        if (!plain) {
            if (Double.isNaN(infinities)) {
                throw Errors.valueError("-inf + inf in fsum");
            }
            return special;
        }
        return rounded(partials);
    }

    private static void addPartial(List<Double> partials, double value) {
        double x = value;
        int kept = 0;
        for (int i = 0; i < partials.size(); i++) {
            DoubleDouble sum = DoubleDouble.sum(x, partials.get(i));
            if (sum.low() != 0) {
                partials.set(kept++, sum.low());
            }
            x = sum.high();
        }
        if (Double.isInfinite(x)) {
            throw Errors.overflowError("intermediate overflow in fsum");
        }
        partials.subList(kept, partials.size()).clear();
        if (x != 0) {
            partials.add(x);
        }
    }

    private static double rounded(List<Double> partials) {
        BigDecimal total = BigDecimal.ZERO;
        for (double partial : partials) {
            total = total.add(new BigDecimal(partial));
        }
        return total.doubleValue();
    }

    private static Object product(Object iterable, Object start) {
        Object result = start;
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            result = result instanceof Double a && item instanceof Double b
                    ? (Object) (a * b)
                    : Numbers.binary(BinaryOperator.MULTIPLY, result, item);
        }
        return result;
    }

    private static Object sumOfProducts(Object first, Object second) {
        Object[] p = Iteration.toArray(first);
        Object[] q = Iteration.toArray(second);
        if (p.length != q.length) {
            throw Errors.valueError("Inputs are not the same length");
        }
        Object total = 0L;
        int i = 0;
        for (; i < p.length && !(p[i] instanceof Double || q[i] instanceof Double); i++) {
            total = Numbers.binary(BinaryOperator.ADD, total, Numbers.binary(BinaryOperator.MULTIPLY, p[i], q[i]));
        }
        DoubleDouble exact = DoubleDouble.ZERO;
        boolean floats = false;
        for (; i < p.length && isFloat(p[i]) && isFloat(q[i]); i++) {
            floats = true;
            exact = exact.plus(DoubleDouble.product(Numbers.asDouble(p[i]), Numbers.asDouble(q[i])));
        }
        if (floats) {
            total = Numbers.binary(BinaryOperator.ADD, total, exact.value());
        }
        for (; i < p.length; i++) {
            total = Numbers.binary(BinaryOperator.ADD, total, Numbers.binary(BinaryOperator.MULTIPLY, p[i], q[i]));
        }
        return total;
    }

    private static boolean isFloat(Object value) {
        return value instanceof Double || value instanceof Long || value instanceof Boolean;
    }

    private static Object hypotenuse(OuroTuple coordinates) {
        double[] values = new double[coordinates.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Numbers.asDouble(coordinates.get(i));
        }
        return norm(values);
    }

    private static Object distance(Object first, Object second) {
        Object[] p = first instanceof OuroTuple tuple ? tuple.items : Iteration.toArray(first);
        Object[] q = second instanceof OuroTuple tuple ? tuple.items : Iteration.toArray(second);
        if (p.length != q.length) {
            throw Errors.valueError("both points must have the same number of dimensions");
        }
        double[] values = new double[p.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Numbers.asDouble(p[i]) - Numbers.asDouble(q[i]);
        }
        return norm(values);
    }

    private static double norm(double[] values) {
        double largest = 0;
        boolean nan = false;
        for (double value : values) {
            nan |= Double.isNaN(value);
            largest = Math.max(largest, Math.abs(Double.isNaN(value) ? 0 : value));
        }
        if (Double.isInfinite(largest)) {
            return largest;
        }
        if (nan) {
            return Double.NaN;
        }
        if (largest == 0) {
            return 0.0;
        }
        int shift = Math.getExponent(largest);
        DoubleDouble total = DoubleDouble.ZERO;
        for (double value : values) {
            double scaled = MathModule.scale(value, -shift);
            total = total.plus(DoubleDouble.product(scaled, scaled));
        }
        return Math.scalb(total.squareRoot().value(), shift);
    }
}
