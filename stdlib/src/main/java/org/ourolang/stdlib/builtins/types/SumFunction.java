// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.Gathering;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.language.syntax.BinaryOperator;

/** {@code sum}. */
final class SumFunction implements Fn2.Gatherer {
    @Override
    @TruffleBoundary
    public Object call(Object iterable, Object start) {
        return Summation.sum(iterable, start);
    }

    @Override
    public Gathering begin(Object start) {
        Summation.checkStart(start);
        return new Sum(start);
    }

    /** A sum so far: {@code high} and {@code low} while it is a float, {@code whole} while a small int. */
    private static final class Sum extends Gathering {
        private static final int INT = 0;
        private static final int FLOAT = 1;
        private static final int OTHER = 2;

        private int kind;
        private long whole;
        private double high;
        private double low;
        private Object other;

        Sum(Object start) {
            set(start);
        }

        private void set(Object total) {
            if (total instanceof Long number) {
                kind = INT;
                whole = number;
            } else if (total instanceof Double number) {
                kind = FLOAT;
                high = number;
                low = 0;
            } else {
                kind = OTHER;
                other = total;
            }
        }

        @Override
        public boolean acceptLong(long value) {
            if (kind == INT) {
                long sum = whole + value;
                if (((whole ^ sum) & (value ^ sum)) < 0) {
                    set(add(whole, value));
                } else {
                    whole = sum;
                }
            } else if (kind == FLOAT) {
                high += value;
            } else {
                other = add(other, value);
            }
            return true;
        }

        @Override
        public boolean accept(Object value) {
            if (value instanceof Long number) {
                return acceptLong(number);
            }
            if (value instanceof Boolean truth && kind != OTHER) {
                return acceptLong(truth ? 1 : 0);
            }
            if (kind == FLOAT && value instanceof Double number) {
                addCompensated(number);
            } else {
                set(add(result(), value));
            }
            return true;
        }

        @Override
        public boolean takesLong(long value) {
            return kind != OTHER && acceptLong(value);
        }

        @Override
        public boolean takes(Object value) {
            return kind != OTHER
                    && (value instanceof Long || value instanceof Double || value instanceof Boolean)
                    && accept(value);
        }

        private void addCompensated(double value) {
            double sum = high + value;
            low += Math.abs(high) >= Math.abs(value) ? (high - sum) + value : (value - sum) + high;
            high = sum;
        }

        @Override
        public Object result() {
            return switch (kind) {
                case INT -> (Object) whole;
                case FLOAT -> Summation.compensated(high, low);
                default -> other;
            };
        }

        @TruffleBoundary
        private static Object add(Object total, Object value) {
            return Numbers.binary(BinaryOperator.ADD, total, value);
        }
    }
}
