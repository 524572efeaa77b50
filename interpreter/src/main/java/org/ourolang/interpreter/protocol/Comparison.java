// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.language.syntax.ComparisonOperator;

/** Rich comparison, identity and membership. */
public final class Comparison {
    private Comparison() {}

    /** The guest value of the comparison, a Boolean except where a special method answers something else. */
    @TruffleBoundary
    public static Object compare(ComparisonOperator operator, Object left, Object right) {
        return switch (operator) {
            case IS -> identical(left, right);
            case IS_NOT -> !identical(left, right);
            case IN -> contains(right, left);
            case NOT_IN -> !contains(right, left);
            default -> rich(operator, left, right);
        };
    }

    private static Object rich(ComparisonOperator operator, Object left, Object right) {
        OuroClass leftType = Types.of(left);
        OuroClass rightType = Types.of(right);
        if (leftType.is(OuroClass.CORE) && rightType.is(OuroClass.CORE)) {
            Object answer = NativeComparison.compare(operator, left, right);
            return answer != NotImplemented.NOT_IMPLEMENTED ? answer : fallback(operator, left, right);
        }
        boolean tried = false;
        if (leftType != rightType && rightType.isSubclassOf(leftType)) {
            Object answer = ask(operator.reflectedMethod(), swap(operator), rightType, right, left);
            if (answer != NotImplemented.NOT_IMPLEMENTED) {
                return answer;
            }
            tried = true;
        }
        Object answer = ask(operator.method(), operator, leftType, left, right);
        if (answer == NotImplemented.NOT_IMPLEMENTED && !tried) {
            answer = ask(operator.reflectedMethod(), swap(operator), rightType, right, left);
        }
        return answer != NotImplemented.NOT_IMPLEMENTED ? answer : fallback(operator, left, right);
    }

    /** The operator that asks the same with the operands swapped. */
    static ComparisonOperator swap(ComparisonOperator operator) {
        return switch (operator) {
            case LESS -> ComparisonOperator.GREATER;
            case GREATER -> ComparisonOperator.LESS;
            case LESS_EQUAL -> ComparisonOperator.GREATER_EQUAL;
            case GREATER_EQUAL -> ComparisonOperator.LESS_EQUAL;
            default -> operator;
        };
    }

    private static Object ask(
            String name, ComparisonOperator operator, OuroClass type, Object self, Object other) {
        Object method = type.lookup(name);
        if (method == null) {
            return operator == ComparisonOperator.NOT_EQUAL || operator == ComparisonOperator.EQUAL
                    ? objectCompare(operator, self, other)
                    : NotImplemented.NOT_IMPLEMENTED;
        }
        if (method instanceof BuiltinMethod builtin) {
            if (builtin.serves(name, type)) {
                return NativeComparison.compare(operator, self, other);
            }
            if (builtin.owner() == BuiltinTypes.OBJECT) {
                return objectCompare(operator, self, other);
            }
        }
        return Calls.callUnbound(method, self, new Object[] {other}, Keywords.NONE);
    }

    /** {@code object.__eq__} and the like: identity, and {@code !=} as the inverse of {@code __eq__}. */
    @TruffleBoundary
    public static Object objectCompare(ComparisonOperator operator, Object self, Object other) {
        if (operator == ComparisonOperator.EQUAL) {
            return identical(self, other) ? true : NotImplemented.NOT_IMPLEMENTED;
        }
        if (operator != ComparisonOperator.NOT_EQUAL) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        Object equal = ask("__eq__", ComparisonOperator.EQUAL, Types.of(self), self, other);
        return equal == NotImplemented.NOT_IMPLEMENTED ? equal : (Object) !Truth.isTrue(equal);
    }

    private static Object fallback(ComparisonOperator operator, Object left, Object right) {
        if (operator == ComparisonOperator.EQUAL) {
            return identical(left, right);
        }
        if (operator == ComparisonOperator.NOT_EQUAL) {
            return !identical(left, right);
        }
        throw Errors.typeError(
                "'%s' not supported between instances of '%s' and '%s'",
                operator.symbol(),
                Types.name(left),
                Types.name(right));
    }

    /** What the builtin classes answer without lookup; NotImplemented when they have no answer. */
    @TruffleBoundary
    public static Object nativeCompare(ComparisonOperator operator, Object left, Object right) {
        return NativeComparison.compare(operator, left, right);
    }

    /** {@code left is right or left == right}, as containers compare. */
    public static boolean equal(Object left, Object right) {
        if (left == right) {
            return true;
        }
        if (left instanceof String a && right instanceof String b) {
            return a.equals(b);
        }
        if (left instanceof Long a && right instanceof Long b) {
            return a.longValue() == b.longValue();
        }
        return Truth.isTrue(compare(ComparisonOperator.EQUAL, left, right));
    }

    /** {@code left < right}. */
    public static boolean less(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return a < b;
        }
        return Truth.isTrue(compare(ComparisonOperator.LESS, left, right));
    }

    /**
     * {@code is}. Ints, strs, floats and other values without identity in Java are identical when they are of one Java
     * class and equal, as cached ones would be.
     */
    public static boolean identical(Object left, Object right) {
        if (left == right) {
            return true;
        }
        if (left instanceof OuroObject || right instanceof OuroObject) {
            return left instanceof OuroTuple a && right instanceof OuroTuple b && a.items.length == 0
                    && b.items.length == 0 && a.type() == BuiltinTypes.TUPLE && b.type() == BuiltinTypes.TUPLE;
        }
        if (left instanceof Long a) {
            return right instanceof Long b && a.longValue() == b.longValue();
        }
        if (left instanceof String a) {
            return right instanceof String b && a.equals(b);
        }
        if (left instanceof Boolean a) {
            return right instanceof Boolean b && a.booleanValue() == b.booleanValue();
        }
        if (left instanceof Double a) {
            return right instanceof Double b && sameBits(a, b);
        }
        return left instanceof BigInteger a && a.equals(right);
    }

    private static boolean sameBits(double a, double b) {
        return Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
    }

    /** {@code item in container}. */
    @TruffleBoundary
    public static boolean contains(Object container, Object item) {
        OuroClass type = Types.of(container);
        if (type.is(OuroClass.CORE)) {
            return NativeMembership.contains(container, item);
        }
        Object method = type.lookup("__contains__");
        if (method == None.NONE) {
            throw Errors.typeError("'%s' object is not a container", type.fullName());
        }
        if (method != null) {
            return Iteration.isCore(method, "__contains__", type)
                    ? NativeMembership.contains(container, item)
                    : Truth.isTrue(Calls.callUnbound(method, container, new Object[] {item}, Keywords.NONE));
        }
        return NativeMembership.search(container, item);
    }

    /** {@code __contains__} of a builtin class, without lookup. */
    @TruffleBoundary
    public static boolean nativeContains(Object container, Object item) {
        return NativeMembership.contains(container, item);
    }
}
