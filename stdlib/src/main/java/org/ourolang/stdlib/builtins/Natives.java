// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.ComparisonOperator;

/** Special methods that show what the protocol does natively for the builtin classes. */
final class Natives {
    private static final ComparisonOperator[] COMPARISONS = {
            ComparisonOperator.EQUAL,
            ComparisonOperator.NOT_EQUAL,
            ComparisonOperator.LESS,
            ComparisonOperator.LESS_EQUAL,
            ComparisonOperator.GREATER,
            ComparisonOperator.GREATER_EQUAL
    };

    private Natives() {}

    /** Indexing, concatenation, repetition, and what collections have. */
    static void sequence(TypeBuilder type) {
        collection(type);
        type.method("__getitem__(self, key, /)", Items::nativeGet);
        type.method("__add__(self, value, /)", (self, value) -> {
            Object sum = Numbers.nativeBinary(BinaryOperator.ADD, self, value);
            if (sum == NotImplemented.NOT_IMPLEMENTED) {
                String name = type.type().name();
                throw Errors.typeError("can only concatenate %s (not \"%s\") to %s", name, Types.name(value), name);
            }
            return sum;
        });
        type.method("__mul__(self, value, /)", Natives::repeat);
        type.method("__rmul__(self, value, /)", Natives::repeat);
    }

    private static Object repeat(Object self, Object times) {
        return Numbers.nativeBinary(BinaryOperator.MULTIPLY, self, Numbers.index(times));
    }

    /** {@code __len__}, {@code __iter__} and {@code __repr__}. */
    static void collection(TypeBuilder type) {
        type.method("__len__(self, /)", Items::nativeLength);
        type.method("__iter__(self, /)", Iteration::nativeIterator);
        repr(type);
    }

    static void repr(TypeBuilder type) {
        type.method("__repr__(self, /)", Representation::nativeRepr);
    }

    static void hash(TypeBuilder type) {
        type.method("__hash__(self, /)", Hashing::nativeHash);
    }

    /** {@code __setitem__} and {@code __delitem__}. */
    static void items(TypeBuilder type) {
        type.method("__setitem__(self, key, value, /)", (self, key, value) -> {
            Items.nativeSet(self, key, value);
            return None.NONE;
        });
        type.method("__delitem__(self, key, /)", (self, key) -> {
            Items.nativeDelete(self, key);
            return None.NONE;
        });
    }

    static void comparisons(TypeBuilder type) {
        for (ComparisonOperator operator : COMPARISONS) {
            type.method(
                    operator.method() + "(self, value, /)",
                    (self, value) -> Comparison.nativeCompare(operator, self, value));
        }
    }

    /** An operator and its reflected form. */
    static void binary(TypeBuilder type, String name, BinaryOperator operator) {
        type.method("__" + name + "__(self, value, /)", (self, value) -> Numbers.nativeBinary(operator, self, value));
        type.method("__r" + name + "__(self, value, /)", (self, value) -> Numbers.nativeBinary(operator, value, self));
    }

    static void inPlace(TypeBuilder type, String name, BinaryOperator operator) {
        type.method(name + "(self, value, /)", (self, value) -> Numbers.nativeInPlace(operator, self, value));
    }
}
