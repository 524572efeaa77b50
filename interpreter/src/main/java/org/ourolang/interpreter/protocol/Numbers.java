// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.Deprecations;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroComplex;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.UnaryOperator;

/** Binary, in-place and unary operators. */
public final class Numbers {
    private static final Object NO_ANSWER = NotImplemented.NOT_IMPLEMENTED;
    private static final BinaryDispatch DIVMOD =
            new BinaryDispatch("__divmod__", "__rdivmod__", Numbers::nativeDivmod);
    private static final BinaryDispatch[] DISPATCHES = dispatches();

    private Numbers() {}

    private static BinaryDispatch[] dispatches() {
        BinaryOperator[] operators = BinaryOperator.values();
        BinaryDispatch[] dispatches = new BinaryDispatch[operators.length];
        for (BinaryOperator operator : operators) {
            dispatches[operator.ordinal()] = new BinaryDispatch(
                    operator.method(),
                    operator.reflectedMethod(),
                    (left, right) -> NativeArithmetic.binary(operator, left, right));
        }
        dispatches[BinaryOperator.MULTIPLY.ordinal()] = Multiplication.DISPATCH;
        return dispatches;
    }

    /** {@code left operator right}. */
    @TruffleBoundary
    public static Object binary(BinaryOperator operator, Object left, Object right) {
        Object answer = attempt(operator, false, left, right);
        if (answer != NO_ANSWER) {
            return answer;
        }
        throw unsupported(operator, false, left, right);
    }

    /** As {@link #binary} or {@link #inPlace}, after the left operand's own method answered NotImplemented. */
    @TruffleBoundary
    public static Object refused(BinaryOperator operator, boolean inPlace, Object left, Object right) {
        OuroClass rightType = Types.of(right);
        Object reflected = Types.of(left) == rightType ? null : rightType.lookup(operator.reflectedMethod());
        Object answer = reflected == null ? NO_ANSWER : dispatch(operator).askRight(reflected, left, right);
        if (answer == NO_ANSWER && rightType.is(OuroClass.CORE) && operator == BinaryOperator.MULTIPLY) {
            answer = NativeArithmetic.binary(operator, left, right);
        }
        if (answer == NO_ANSWER) {
            throw unsupported(operator, inPlace, left, right);
        }
        return answer;
    }

    private static BinaryDispatch dispatch(BinaryOperator operator) {
        return DISPATCHES[operator.ordinal()];
    }

    private static Object attempt(BinaryOperator operator, boolean inPlace, Object left, Object right) {
        return operator == BinaryOperator.MULTIPLY
                ? Multiplication.attempt(left, right, inPlace)
                : dispatch(operator).attempt(left, right);
    }

    private static OuroError unsupported(BinaryOperator operator, boolean inPlace, Object left, Object right) {
        Object sequence = OuroInstance.unwrap(left);
        if (operator == BinaryOperator.ADD && Sequences.isSequence(sequence) && isInherited(left, "__add__")) {
            return Sequences.concatenationError(sequence, right);
        }
        OuroError wrong =
                operator == BinaryOperator.MULTIPLY ? Multiplication.error(left, right, inPlace) : null;
        String symbol = operator == BinaryOperator.POWER ? "** or pow()" : operator.symbol();
        return wrong != null
                ? wrong
                : Errors.typeError(
                        "unsupported operand type(s) for %s: '%s' and '%s'",
                        inPlace ? operator.symbol() + "=" : symbol,
                        Types.name(left),
                        Types.name(right));
    }

    /** Whether the class leaves a sequence's operation as the builtin class has it. */
    static boolean isInherited(Object value, String method) {
        return Types.of(value).lookup(method) instanceof BuiltinMethod;
    }

    /** {@code left operator= right}: the new value. */
    @TruffleBoundary
    public static Object inPlace(BinaryOperator operator, Object left, Object right) {
        OuroClass type = Types.of(left);
        Object answer = reflectedOfNumber(operator, left, right);
        if (answer != NO_ANSWER) {
            return answer;
        }
        if (type.is(OuroClass.CORE)) {
            answer = NativeArithmetic.inPlace(operator, left, right);
        } else {
            Object method = type.lookup(operator.inPlaceMethod());
            if (Iteration.isCore(method, operator.inPlaceMethod(), type)) {
                answer = NativeArithmetic.inPlace(operator, left, right);
            } else if (method != null) {
                answer = Calls.callUnbound(method, left, new Object[] {right}, Keywords.NONE);
            }
        }
        if (answer == NO_ANSWER) {
            answer = attempt(operator, true, left, right);
        }
        if (answer == NO_ANSWER) {
            throw unsupported(operator, true, left, right);
        }
        return answer;
    }

    /** What a right operand that acts as a number answers before a list or bytearray changes itself. */
    private static Object reflectedOfNumber(BinaryOperator operator, Object left, Object right) {
        boolean sequential = operator == BinaryOperator.ADD || operator == BinaryOperator.MULTIPLY;
        if (!sequential || !(left instanceof OuroList || left instanceof OuroByteArray)) {
            return NO_ANSWER;
        }
        OuroClass rightType = Types.of(right);
        Object reflected = rightType.is(OuroClass.CORE) ? null : rightType.lookup(operator.reflectedMethod());
        boolean own = reflected != null
                && !(reflected instanceof BuiltinMethod)
                && Types.of(left).lookup(operator.inPlaceMethod()) instanceof BuiltinMethod;
        return own ? dispatch(operator).askRight(reflected, left, right) : NO_ANSWER;
    }

    /** {@code operator value}. */
    @TruffleBoundary
    public static Object unary(UnaryOperator operator, Object value) {
        if (operator == UnaryOperator.NOT) {
            return !Truth.isTrue(value);
        }
        OuroClass type = Types.of(value);
        if (type.is(OuroClass.CORE)) {
            Object answer = NativeArithmetic.unary(operator, value);
            if (answer != null) {
                return answer;
            }
        } else {
            Object method = type.lookup(operator.method());
            if (Iteration.isCore(method, operator.method(), type)) {
                return NativeArithmetic.unary(operator, value);
            }
            if (method != null) {
                return Calls.callUnbound(method, value, new Object[0], Keywords.NONE);
            }
        }
        throw Errors.typeError("bad operand type for unary %s: '%s'", operator.symbol(), Types.name(value));
    }

    /**
     * What the builtin classes answer without any lookup; NotImplemented when they have no answer. Instances of user
     * subclasses count as the builtin value they carry.
     */
    @TruffleBoundary
    public static Object nativeBinary(BinaryOperator operator, Object left, Object right) {
        return NativeArithmetic.binary(operator, left, right);
    }

    /** As {@link #nativeBinary}, in place; NotImplemented when there is no native in-place form. */
    @TruffleBoundary
    public static Object nativeInPlace(BinaryOperator operator, Object left, Object right) {
        return NativeArithmetic.inPlace(operator, left, right);
    }

    /** Null when the value is of no builtin number class. */
    @TruffleBoundary
    public static Object nativeUnary(UnaryOperator operator, Object value) {
        return NativeArithmetic.unary(operator, value);
    }

    /** {@code pow(base, exponent, modulus)}. */
    @TruffleBoundary
    public static Object power(Object base, Object exponent, Object modulus) {
        if (modulus == None.NONE) {
            return binary(BinaryOperator.POWER, base, exponent);
        }
        Object custom = Types.of(base).is(OuroClass.CORE) ? null : Calls.special(base, "__pow__", exponent, modulus);
        if (custom != null && custom != NO_ANSWER) {
            return custom;
        }
        Object answer = nativePower(base, exponent, modulus);
        if (answer != NO_ANSWER) {
            return answer;
        }
        throw Errors.typeError(
                "unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'",
                Types.name(base),
                Types.name(exponent),
                Types.name(modulus));
    }

    /** {@code int.__pow__} with three operands; NotImplemented when they are no integers. */
    @TruffleBoundary
    public static Object nativePower(Object baseValue, Object exponentValue, Object modulusValue) {
        Object base = OuroInstance.unwrap(baseValue);
        Object exponent = OuroInstance.unwrap(exponentValue);
        Object modulus = OuroInstance.unwrap(modulusValue);
        boolean integers = isInteger(base) && isInteger(exponent) && isInteger(modulus);
        if (integers) {
            return IntegerArithmetic.power(Integers.big(base), Integers.big(exponent), Integers.big(modulus));
        }
        for (Object asked : new Object[] {base, exponent, modulus}) {
            if (asked instanceof Double) {
                throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
            }
            if (asked instanceof OuroComplex && isNumber(base) && isNumber(exponent)) {
                throw Errors.valueError("complex modulo");
            }
        }
        return NO_ANSWER;
    }

    private static boolean isNumber(Object value) {
        return isReal(value) || value instanceof OuroComplex;
    }

    private static boolean isReal(Object value) {
        return isInteger(value) || value instanceof Double;
    }

    /** {@code divmod(left, right)}. */
    @TruffleBoundary
    public static Object divmod(Object left, Object right) {
        Object answer = DIVMOD.attempt(left, right);
        if (answer != NO_ANSWER) {
            return answer;
        }
        throw Errors.typeError(
                "unsupported operand type(s) for divmod(): '%s' and '%s'", Types.name(left), Types.name(right));
    }

    /** {@code divmod} of builtin numbers; NotImplemented for anything else. */
    @TruffleBoundary
    public static Object nativeDivmod(Object leftValue, Object rightValue) {
        Object left = OuroInstance.unwrap(leftValue);
        Object right = OuroInstance.unwrap(rightValue);
        if (isInteger(left) && isInteger(right)) {
            BigInteger[] parts = IntegerArithmetic.floorDivide(
                    Integers.big(left), Integers.big(right), "integer division or modulo by zero");
            return OuroTuple.of(Integers.normalize(parts[0]), Integers.normalize(parts[1]));
        }
        return isReal(left) && isReal(right)
                ? FloatArithmetic.divmod(NativeArithmetic.toDouble(left), NativeArithmetic.toDouble(right))
                : NO_ANSWER;
    }

    /** {@code abs(value)}. */
    @TruffleBoundary
    public static Object absolute(Object original) {
        OuroClass type = Types.of(original);
        Object method = type.is(OuroClass.CORE) ? null : type.lookup("__abs__");
        if (method != null && !Iteration.isCore(method, "__abs__", type)) {
            return Calls.callUnbound(method, original, new Object[0], Keywords.NONE);
        }
        Object answer = nativeAbsolute(original);
        if (answer == null) {
            throw Errors.typeError("bad operand type for abs(): '%s'", type.fullName());
        }
        return answer;
    }

    /** {@code abs} of a builtin number; null for anything else. */
    @TruffleBoundary
    public static Object nativeAbsolute(Object original) {
        Object value = OuroInstance.unwrap(original);
        if (isInteger(value)) {
            return Integers.normalize(Integers.big(value).abs());
        }
        if (value instanceof Double number) {
            return Math.abs(number);
        }
        if (!(value instanceof OuroComplex number)) {
            return null;
        }
        double result = FloatArithmetic.hypotenuse(number.re(), number.im());
        if (Double.isInfinite(result) && Double.isFinite(number.re()) && Double.isFinite(number.im())) {
            throw Errors.overflowError("absolute value too large");
        }
        return result;
    }

    /** The length of the hypotenuse to the nearest float but for rare cases, as the reference's platform has it. */
    public static double hypotenuse(double a, double b) {
        return FloatArithmetic.hypotenuse(a, b);
    }

    /** {@code operator.index(value)}: Long or BigInteger. Raises TypeError. */
    public static Object index(Object value) {
        if (value instanceof Long) {
            return value;
        }
        Object index = indexOrNull(value);
        if (index == null) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", Types.name(value));
        }
        return index;
    }

    /** As {@link #index}, but null when the class has no {@code __index__}. */
    @TruffleBoundary
    public static Object indexOrNull(Object original) {
        Object value = OuroInstance.unwrap(original);
        if (value instanceof Long || value instanceof BigInteger) {
            return value;
        }
        if (value instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        OuroClass type = Types.of(original);
        Object method = type.is(OuroClass.CORE) ? null : type.lookup("__index__");
        if (method == null || Iteration.isCore(method, "__index__", type)) {
            return null;
        }
        Object answer = Calls.callUnbound(method, original, new Object[0], Keywords.NONE);
        Object number = OuroInstance.unwrap(answer);
        if (!isInteger(number)) {
            throw Errors.typeError("__index__ returned non-int (type %s)", Types.name(answer));
        }
        return number instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : number;
    }

    /** The index as a long. Raises IndexError "cannot fit 'int' into an index-sized integer". */
    public static long asSize(Object value) {
        if (index(value) instanceof Long number) {
            return number;
        }
        throw Errors.indexError("cannot fit '%s' into an index-sized integer", Types.name(value));
    }

    /** {@code index} as a Java int. Raises OverflowError. */
    public static int asInt(Object value) {
        if (index(value) instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        throw Errors.overflowError("Python int too large to convert to C int");
    }

    /** {@code float(value)} for numbers: {@code __float__}, then {@code __index__}. Raises TypeError. */
    @TruffleBoundary
    public static double asDouble(Object original) {
        Object value = original;
        OuroClass type = Types.of(value);
        Object method = type.is(OuroClass.CORE) ? null : type.lookup("__float__");
        if (method != null && !Iteration.isCore(method, "__float__", type)) {
            return customDouble(value, method);
        }
        value = OuroInstance.unwrap(value);
        if (value instanceof Double number) {
            return number;
        }
        Object index = indexOrNull(original);
        if (index == null) {
            throw Errors.typeError("must be real number, not %s", Types.name(original));
        }
        return NativeArithmetic.toDouble(index);
    }

    private static double customDouble(Object value, Object method) {
        Object answer = Calls.callUnbound(method, value, new Object[0], Keywords.NONE);
        if (OuroInstance.unwrap(answer) instanceof Double number) {
            Deprecations.ofSubclass(Types.name(value) + ".__float__", "float", answer);
            return number;
        }
        throw Errors.typeError(
                "%s.__float__ returned non-float (type %s)", Types.name(value), Types.name(answer));
    }

    /** Whether the value is an int (or bool, or an instance of a subclass). */
    public static boolean isInteger(Object value) {
        return NativeArithmetic.isInteger(OuroInstance.unwrap(value));
    }
}
