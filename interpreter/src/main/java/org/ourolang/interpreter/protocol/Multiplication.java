// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.language.syntax.BinaryOperator;

/**
 * {@code *} and {@code *=}, which repeat a sequence where no operand multiplies, by CPython's {@code PyNumber_Multiply} and
 * {@code PyNumber_InPlaceMultiply}.
 */
final class Multiplication {
    /** Asks a sequence on the right before it is repeated. */
    static final BinaryDispatch DISPATCH = dispatch(Multiplication::asksRight);

    /** Leaves a sequence on the right as it is. */
    private static final BinaryDispatch ALONE = dispatch((left, right) -> true);

    private static final Object NO_ANSWER = NotImplemented.NOT_IMPLEMENTED;

    private Multiplication() {}

    /** Whether a sequence on the right is none of the builtin operation's business. */
    @FunctionalInterface
    private interface Spares {
        boolean test(Object left, Object right);
    }

    private static BinaryDispatch dispatch(Spares spares) {
        return new BinaryDispatch(
                BinaryOperator.MULTIPLY.method(),
                BinaryOperator.MULTIPLY.reflectedMethod(),
                (left, right) -> isRightRepeated(left, right) && spares.test(left, right)
                        ? NO_ANSWER
                        : NativeArithmetic.binary(BinaryOperator.MULTIPLY, left, right));
    }

    /** The product; NotImplemented where there is none. */
    static Object attempt(Object left, Object right, boolean inPlace) {
        if (inPlace && isTakenForSequence(left)) {
            return ALONE.attempt(left, right);
        }
        Object answer = DISPATCH.attempt(left, right);
        return answer == NO_ANSWER && Types.of(right).is(OuroClass.CORE)
                ? NativeArithmetic.binary(BinaryOperator.MULTIPLY, left, right)
                : answer;
    }

    /** What is wrong with operands without a product; null for what is wrong with operands of any operator. */
    static OuroError error(Object left, Object right, boolean inPlace) {
        if (Sequences.isSequence(OuroInstance.unwrap(left)) && Numbers.isInherited(left, "__mul__")) {
            return notMultiplier(right);
        }
        boolean repeatsRight =
                Sequences.isSequence(OuroInstance.unwrap(right)) && !(inPlace && isTakenForSequence(left));
        return repeatsRight ? notMultiplier(left) : null;
    }

    private static OuroError notMultiplier(Object value) {
        return Errors.typeError("can't multiply sequence by non-int of type '%s'", Types.name(value));
    }

    private static boolean isRightRepeated(Object left, Object right) {
        return Sequences.isSequence(OuroInstance.unwrap(right)) && !Sequences.isSequence(OuroInstance.unwrap(left));
    }

    /** Whether the sequence's class says itself what it makes of something on its left. */
    private static boolean asksRight(Object left, Object right) {
        return !Types.of(right).is(OuroClass.CORE) && !Numbers.isInherited(right, "__rmul__");
    }

    /**
     * Whether {@code PyNumber_InPlaceMultiply} takes the left operand for a sequence, though it may have nothing to repeat:
     * what has a length or members, and instances of classes made by programs. Names of the library's classes have a dot, as
     * those of its classes in C.
     */
    private static boolean isTakenForSequence(Object left) {
        OuroClass type = Types.of(left);
        boolean made = type.context() != null && Types.name(left).indexOf('.') < 0;
        return made || type.lookup("__len__") != null || type.lookup("__contains__") != null;
    }
}
