// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.UnaryOperator;

/** Binary, in-place and unary operators. */
public final class Numbers {
    private Numbers() {}

    public static Object binary(BinaryOperator operator, Object left, Object right) { throw new UnsupportedOperationException(); }

    public static Object inPlace(BinaryOperator operator, Object left, Object right) { throw new UnsupportedOperationException(); }

    public static Object unary(UnaryOperator operator, Object value) { throw new UnsupportedOperationException(); }

    /**
     * What the builtin classes answer without any lookup; NotImplemented when they have no answer. Instances of user
     * subclasses count as the builtin value they carry.
     */
    public static Object nativeBinary(BinaryOperator operator, Object left, Object right) { throw new UnsupportedOperationException(); }

    /** As {@link #nativeBinary}, in place; NotImplemented when there is no native in-place form. */
    public static Object nativeInPlace(BinaryOperator operator, Object left, Object right) { throw new UnsupportedOperationException(); }

    /** Null when the value is of no builtin number class. */
    public static Object nativeUnary(UnaryOperator operator, Object value) { throw new UnsupportedOperationException(); }

    /** {@code pow(base, exponent, modulus)}. */
    public static Object power(Object base, Object exponent, Object modulus) { throw new UnsupportedOperationException(); }

    public static Object divmod(Object left, Object right) { throw new UnsupportedOperationException(); }

    public static Object absolute(Object value) { throw new UnsupportedOperationException(); }

    /** {@code operator.index(value)}: Long or BigInteger. Raises TypeError. */
    public static Object index(Object value) { throw new UnsupportedOperationException(); }

    /** The index as a long. Raises IndexError "cannot fit 'int' into an index-sized integer". */
    public static long asSize(Object value) { throw new UnsupportedOperationException(); }

    /** {@code index} as a Java int. Raises OverflowError. */
    public static int asInt(Object value) { throw new UnsupportedOperationException(); }

    /** {@code float(value)} for numbers: {@code __float__}, then {@code __index__}. Raises TypeError. */
    public static double asDouble(Object value) { throw new UnsupportedOperationException(); }

    /** Whether the value is an int (or bool, or an instance of a subclass). */
    public static boolean isInteger(Object value) { throw new UnsupportedOperationException(); }
}
