// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.util.function.Predicate;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.ComparisonOperator;

/** Special methods of the scalar types that show what the protocol does natively. */
final class Operators {
    private static final ComparisonOperator[] COMPARISONS = {
            ComparisonOperator.EQUAL,
            ComparisonOperator.NOT_EQUAL,
            ComparisonOperator.LESS,
            ComparisonOperator.LESS_EQUAL,
            ComparisonOperator.GREATER,
            ComparisonOperator.GREATER_EQUAL
    };

    private Operators() {}

    /** The comparisons, the hash and the repr. */
    static void basics(TypeBuilder type) {
        comparisons(type);
        type.method("__hash__(self, /)", self -> Hashing.nativeHash(self));
        type.method("__repr__(self, /)", self -> Representation.nativeRepr(self));
    }

    static void comparisons(TypeBuilder type) {
        comparisons(type, value -> true);
    }

    /** The comparisons, with values that {@code accepts}; the others get NotImplemented. */
    static void comparisons(TypeBuilder type, Predicate<Object> accepts) {
        for (ComparisonOperator operator : COMPARISONS) {
            type.method(
                    operator.method() + "(self, value, /)",
                    (self, value) -> accepts.test(value)
                            ? Comparison.nativeCompare(operator, self, value)
                            : NotImplemented.NOT_IMPLEMENTED);
        }
    }

    /** Operators and their reflected forms, for operands that {@code accepts}; the others get NotImplemented. */
    static void binary(TypeBuilder type, Predicate<Object> accepts, BinaryOperator... operators) {
        for (BinaryOperator operator : operators) {
            type.method(
                    operator.method() + "(self, value, /)",
                    (self, value) -> accepts.test(value)
                            ? Numbers.nativeBinary(operator, self, value)
                            : NotImplemented.NOT_IMPLEMENTED);
            type.method(
                    operator.reflectedMethod() + "(self, value, /)",
                    (self, value) -> accepts.test(value)
                            ? Numbers.nativeBinary(operator, value, self)
                            : NotImplemented.NOT_IMPLEMENTED);
        }
    }
}
