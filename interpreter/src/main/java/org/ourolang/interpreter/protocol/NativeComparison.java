// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroComplex;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroSlice;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.object.Surrogates;
import org.ourolang.language.syntax.ComparisonOperator;

/** Comparison of values of builtin classes. */
final class NativeComparison {
    private static final Object NO_ANSWER = NotImplemented.NOT_IMPLEMENTED;
    private static final int UNORDERED = 2;
    /** How deep the reference compares containers within containers. */
    private static final int DEEPEST = 9998;

    private static final ThreadLocal<int[]> DEPTH = ThreadLocal.withInitial(() -> new int[1]);

    private NativeComparison() {}

    static Object compare(ComparisonOperator operator, Object leftOriginal, Object rightOriginal) {
        Object left = OuroInstance.unwrap(leftOriginal);
        Object right = OuroInstance.unwrap(rightOriginal);
        if (left instanceof Long a && right instanceof Long b) {
            return decide(operator, Long.compare(a, b));
        }
        if (left instanceof String a) {
            return right instanceof String b ? texts(operator, a, b) : NO_ANSWER;
        }
        if (isReal(left)) {
            return numbers(operator, left, right);
        }
        if (left instanceof OuroTuple a) {
            return right instanceof OuroTuple b
                    ? sequences(operator, a.items, a.items.length, b.items, b.items.length)
                    : NO_ANSWER;
        }
        if (left instanceof OuroList a) {
            return right instanceof OuroList b ? lists(operator, a, b) : NO_ANSWER;
        }
        return rare(operator, left, right);
    }

    private static boolean isReal(Object value) {
        return value instanceof Long || value instanceof Double || value instanceof BigInteger
                || value instanceof Boolean;
    }

    private static Object numbers(ComparisonOperator operator, Object left, Object right) {
        if (isReal(right)) {
            return decide(operator, order(left, right));
        }
        return right instanceof OuroComplex number ? complex(operator, left, number) : NO_ANSWER;
    }

    private static Object rare(ComparisonOperator operator, Object left, Object right) {
        // A mapping knows no proxies: it is the proxy that hands on the question, the right one last.
        if (right instanceof MappingProxy proxy) {
            Object other = left instanceof MappingProxy first ? first.mapping : left;
            return Comparison.compare(Comparison.swap(operator), proxy.mapping, other);
        }
        if (left instanceof MappingProxy proxy) {
            return Comparison.compare(operator, proxy.mapping, right);
        }
        if (left instanceof OuroDict a) {
            return right instanceof OuroDict b ? answer(operator, equality(operator) && dicts(a, b)) : NO_ANSWER;
        }
        if (left instanceof OuroSet a) {
            if (right instanceof DictView view && view.kind() != DictView.Kind.VALUES) {
                return views(Comparison.swap(operator), view, a);
            }
            return right instanceof OuroSet b ? sets(operator, a, b) : NO_ANSWER;
        }
        if (left instanceof OuroComplex number) {
            boolean comparable = isReal(right) || right instanceof OuroComplex;
            return comparable ? complex(operator, right, number) : NO_ANSWER;
        }
        byte[] bytes = ByteStrings.orNull(left);
        if (bytes != null) {
            boolean ordersBuffers = left instanceof OuroByteArray && !equality(operator);
            byte[] others = ordersBuffers ? ByteStrings.ofBufferOrNull(right) : ByteStrings.orNull(right);
            return others == null ? NO_ANSWER : decide(operator, Integer.signum(Arrays.compareUnsigned(bytes, others)));
        }
        if (left instanceof OuroRange a) {
            return right instanceof OuroRange b ? answer(operator, Ranges.equal(a, b)) : NO_ANSWER;
        }
        if (left instanceof OuroSlice a) {
            return right instanceof OuroSlice b ? slices(operator, a, b) : NO_ANSWER;
        }
        if (left instanceof DictView a && a.kind() != DictView.Kind.VALUES) {
            return views(operator, a, right);
        }
        return NO_ANSWER;
    }

    private static boolean equality(ComparisonOperator operator) {
        return operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
    }

    /** For values that know equality alone. */
    private static Object answer(ComparisonOperator operator, boolean equal) {
        return switch (operator) {
            case EQUAL -> equal;
            case NOT_EQUAL -> !equal;
            default -> NO_ANSWER;
        };
    }

    private static Object decide(ComparisonOperator operator, int order) {
        if (order == UNORDERED) {
            return operator == ComparisonOperator.NOT_EQUAL;
        }
        return switch (operator) {
            case LESS -> order < 0;
            case LESS_EQUAL -> order <= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case GREATER -> order > 0;
            case GREATER_EQUAL -> order >= 0;
            default -> NO_ANSWER;
        };
    }

    /** -1, 0 or 1, or UNORDERED when a NaN takes part. */
    private static int order(Object left, Object right) {
        if (left instanceof Double a) {
            if (right instanceof Double b) {
                return a.isNaN() || b.isNaN() ? UNORDERED : a < b ? -1 : a > b ? 1 : 0;
            }
            int reversed = integerToDouble(right, a);
            return reversed == UNORDERED ? reversed : -reversed;
        }
        if (right instanceof Double b) {
            return integerToDouble(left, b);
        }
        return Integer.signum(Integers.big(left).compareTo(Integers.big(right)));
    }

    private static int integerToDouble(Object integer, double number) {
        if (Double.isNaN(number)) {
            return UNORDERED;
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? -1 : 1;
        }
        if (integer instanceof Long small && Math.abs(small) < 1L << 53) {
            return Double.compare((double) small, number == 0 ? 0.0 : number);
        }
        return Integer.signum(new BigDecimal(Integers.big(integer)).compareTo(new BigDecimal(number)));
    }

    private static Object complex(ComparisonOperator operator, Object other, OuroComplex number) {
        if (!equality(operator)) {
            return NO_ANSWER;
        }
        boolean equal = other instanceof OuroComplex that
                ? that.re() == number.re() && that.im() == number.im()
                : number.im() == 0 && order(other, number.re()) == 0;
        return answer(operator, equal);
    }

    private static Object texts(ComparisonOperator operator, String a, String b) {
        if (operator == ComparisonOperator.EQUAL) {
            return a.equals(b);
        }
        if (operator == ComparisonOperator.NOT_EQUAL) {
            return !a.equals(b);
        }
        return decide(operator, Surrogates.compare(a, b));
    }

    private static Object lists(ComparisonOperator operator, OuroList a, OuroList b) {
        if (equality(operator) && a.size() != b.size()) {
            return operator == ComparisonOperator.NOT_EQUAL;
        }
        int i = 0;
        while (i < a.size() && i < b.size() && same(a.get(i), b.get(i))) {
            i++;
        }
        if (i >= a.size() || i >= b.size()) {
            return decide(operator, Integer.compare(a.size(), b.size()));
        }
        if (equality(operator)) {
            return operator == ComparisonOperator.NOT_EQUAL;
        }
        return Comparison.compare(operator, a.get(i), b.get(i));
    }

    /** Whether two elements are equal; containers in containers are counted, because Java's stack is not endless. */
    private static boolean same(Object a, Object b) {
        boolean nested = a instanceof OuroList || a instanceof OuroTuple || a instanceof OuroDict;
        if (!nested || a == b) {
            return Comparison.equal(a, b);
        }
        int[] depth = DEPTH.get();
        if (depth[0] >= DEEPEST) {
            throw Errors.raise(
                    ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded in comparison");
        }
        Work.step();
        depth[0]++;
        try {
            return Comparison.equal(a, b);
        } finally {
            depth[0]--;
        }
    }

    private static Object sequences(ComparisonOperator operator, Object[] a, int aSize, Object[] b, int bSize) {
        int i = 0;
        while (i < aSize && i < bSize && same(a[i], b[i])) {
            i++;
        }
        if (i == aSize || i == bSize) {
            return decide(operator, Integer.compare(aSize, bSize));
        }
        if (equality(operator)) {
            return operator == ComparisonOperator.NOT_EQUAL;
        }
        return Comparison.compare(operator, a[i], b[i]);
    }

    private static Object slices(ComparisonOperator operator, OuroSlice a, OuroSlice b) {
        Object[] mine = {a.start(), a.stop(), a.step()};
        Object[] others = {b.start(), b.stop(), b.step()};
        return sequences(operator, mine, 3, others, 3);
    }

    private static boolean dicts(OuroDict a, OuroDict b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = a.nextIndex(0); i >= 0; i = a.nextIndex(i + 1)) {
            Object value = a.valueAt(i);
            Object other = b.get(a.keyAt(i));
            if (other == null || !same(value, other)) {
                return false;
            }
        }
        return true;
    }

    private static Object sets(ComparisonOperator operator, OuroSet a, OuroSet b) {
        return switch (operator) {
            case EQUAL -> a.size() == b.size() && a.isSubset(b);
            case NOT_EQUAL -> a.size() != b.size() || !a.isSubset(b);
            case LESS -> a.size() < b.size() && a.isSubset(b);
            case LESS_EQUAL -> a.isSubset(b);
            case GREATER -> b.size() < a.size() && b.isSubset(a);
            case GREATER_EQUAL -> b.isSubset(a);
            default -> NO_ANSWER;
        };
    }

    private static Object views(ComparisonOperator operator, DictView a, Object right) {
        boolean comparable =
                right instanceof OuroSet || right instanceof DictView b && b.kind() != DictView.Kind.VALUES;
        if (!comparable) {
            return NO_ANSWER;
        }
        return sets(operator, SetOperations.toSet(a), SetOperations.toSet(right));
    }
}
