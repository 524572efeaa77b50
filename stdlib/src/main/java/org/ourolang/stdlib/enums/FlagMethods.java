// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.enums;

import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.UnaryOperator;

/** The operators of flags. */
final class FlagMethods {
    private static final String VALUE = "_value_";

    private FlagMethods() {}

    static void install(TypeBuilder type) {
        operator(type, "or", "|", BinaryOperator.BIT_OR);
        operator(type, "and", "&", BinaryOperator.BIT_AND);
        operator(type, "xor", "^", BinaryOperator.BIT_XOR);
        type.method("__invert__(self)", FlagMethods::invert);
        type.method("__bool__(self)", self -> Truth.isTrue(value(self)));
        type.method("__len__(self)", self -> bitCount(value(self)));
        type.method("__contains__(self, other)", (Fn2) FlagMethods::contains);
        type.method("_get_value(self, flag)", FlagMethods::operand);
    }

    private static void operator(TypeBuilder type, String name, String sign, BinaryOperator operator) {
        Fn2 code = (self, other) -> combine(self, other, sign, operator);
        type.method("__" + name + "__(self, other)", code);
        type.method("__r" + name + "__(self, other)", code);
    }

    private static Object value(Object flag) {
        Object found = flag instanceof OuroObject object ? object.attribute(VALUE) : null;
        return found == null ? Attributes.get(flag, VALUE) : found;
    }

    private static Object operand(Object self, Object other) {
        OuroClass type = Types.of(self);
        if (Types.isInstance(other, type)) {
            return value(other);
        }
        Object data = Attributes.get(type, "_member_type_");
        boolean plain = data != BuiltinTypes.OBJECT && Types.isInstance(other, data);
        return plain ? other : NotImplemented.NOT_IMPLEMENTED;
    }

    private static Object combine(Object self, Object other, String sign, BinaryOperator operator) {
        Object right = operand(self, other);
        if (right == NotImplemented.NOT_IMPLEMENTED) {
            return right;
        }
        Object left = value(self);
        if (left == None.NONE || right == None.NONE) {
            throw Errors.typeError("'%s' cannot be combined with other flags with %s",
                    Representation.str(left == None.NONE ? self : other), sign);
        }
        return make(Types.of(self), Numbers.binary(operator, left, right));
    }

    private static Object make(OuroClass type, Object value) {
        return type.type().lookup("__call__") instanceof BuiltinMethod
                ? ClassMethods.member(type, value)
                : Calls.call(type, value);
    }

    private static Object invert(Object self) {
        Object value = value(self);
        if (value == None.NONE) {
            throw Errors.typeError("'%s' cannot be inverted", Representation.str(self));
        }
        OuroClass type = Types.of(self);
        String boundary = Representation.str(Attributes.get(type, "_boundary_"));
        Object turned = Numbers.unary(UnaryOperator.INVERT, value);
        boolean open = boundary.equals("keep") || boundary.equals("eject");
        return make(type, open
                ? turned
                : Numbers.binary(BinaryOperator.BIT_AND, Attributes.get(type, "_singles_mask_"), turned));
    }

    private static Object bitCount(Object value) {
        return value instanceof Long small
                ? (long) Long.bitCount(Math.abs(small))
                : (Object) (long) ((BigInteger) value).abs().bitCount();
    }

    private static Object contains(Object self, Object other) {
        OuroClass type = Types.of(self);
        if (!Types.isInstance(other, type)) {
            throw Errors.typeError("unsupported operand type(s) for 'in': %s and %s",
                    Representation.repr(Types.of(other).qualifiedName()), Representation.repr(type.qualifiedName()));
        }
        Object asked = value(other);
        return Comparison.equal(Numbers.binary(BinaryOperator.BIT_AND, asked, value(self)), asked);
    }
}
