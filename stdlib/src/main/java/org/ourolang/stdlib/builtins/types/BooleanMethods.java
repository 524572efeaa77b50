// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.UnaryOperator;

/** The methods of {@code bool}. */
final class BooleanMethods {
    private BooleanMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", bound -> {
            Arguments.noKeywords("bool", bound[2]);
            Arguments.atMost("bool", bound[1], 1);
            OuroTuple arguments = (OuroTuple) bound[1];
            return arguments.size() == 1 && Truth.isTrue(arguments.get(0));
        });
        type.conversion(Truth::isTrue);
        type.method("__repr__(self, /)", self -> Representation.nativeRepr(self));
        type.method("__invert__(self, /)", self -> Numbers.nativeUnary(UnaryOperator.INVERT, self));
        for (BinaryOperator operator : new BinaryOperator[] {BinaryOperator.BIT_AND, BinaryOperator.BIT_OR,
                BinaryOperator.BIT_XOR}) {
            Operators.binary(type, Numbers::isInteger, operator);
        }
        type.doc("Returns True when the argument is true, False otherwise.\n"
                + "The builtins True and False are the only two instances of the class bool.\n"
                + "The class bool is a subclass of the class int, and cannot be subclassed.");
    }
}
