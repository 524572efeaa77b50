// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.array;

import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.ComparisonOperator;
import org.ourolang.stdlib.support.Warnings;

/** The class {@code array.array}: making arrays, comparing and showing them. */
final class ArrayType {
    static final OuroClass TYPE =
            OuroClass.builtin("array", "array", BuiltinTypes.OBJECT, 0, true).setInstaller(ArrayType::install);

    static {
        TYPE.setFlag(OuroClass.PATTERN_SEQUENCE, true);
    }

    private ArrayType() {}

    static OuroArray self(Object value) {
        return (OuroArray) value;
    }

    private static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", b -> make((OuroClass) b[0], (OuroTuple) b[1], b[2]));
        type.getter("typecode", self -> String.valueOf(self(self).kind.code()));
        type.getter("itemsize", self -> (long) self(self).kind.size());
        type.method("__repr__(self, /)", self -> representation(self(self)));
        type.attribute("__hash__", None.NONE);
        type.method("__buffer__(self, flags, /)", (self, flags) -> Calls.call(BuiltinTypes.MEMORYVIEW, self));
        type.method("__release_buffer__(self, buffer, /)", (self, buffer) -> None.NONE);
        type.classMethod(
                "__class_getitem__(cls, item, /)",
                (Fn2) (cls, item) -> Calls.call(BuiltinTypes.GENERIC_ALIAS, cls, item));
        comparisons(type);
        ArraySequence.install(type);
        ArrayConversions.install(type);
    }

    private static OuroArray make(OuroClass cls, OuroTuple arguments, Object keywords) {
        int given = arguments.items.length;
        if (cls == TYPE && ((OuroDict) keywords).size() > 0) {
            throw Errors.typeError("array.array() takes no keyword arguments");
        }
        if (given == 0) {
            throw Errors.typeError("array() takes at least 1 argument (0 given)");
        }
        if (given > 2) {
            throw Errors.typeError("array() takes at most 2 arguments (%s given)", given);
        }
        ItemKind kind = kind(arguments.items[0], "array() argument 1 must be a unicode character, not %s");
        if (kind == null) {
            throw Errors.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
        }
        warnOfOldKind(kind);
        OuroArray array = new OuroArray(cls, kind);
        if (given == 2) {
            fill(array, arguments.items[1]);
        }
        return array;
    }

    /** The kind that an argument of one character names, or null; TypeError for any other argument. */
    static ItemKind kind(Object code, String complaint) {
        if (OuroInstance.unwrap(code) instanceof String text && text.codePointCount(0, text.length()) == 1) {
            return ItemKind.of(text.codePointAt(0));
        }
        throw Errors.typeError(complaint, Types.name(code));
    }

    static void warnOfOldKind(ItemKind kind) {
        if (kind.code() == 'u') {
            Warnings.warn(
                    "The 'u' type code is deprecated and will be removed in Python 3.16",
                    ExceptionTypes.DEPRECATION_WARNING,
                    1);
        }
    }

    private static void fill(OuroArray array, Object initializer) {
        ItemKind kind = array.kind;
        Object plain = OuroInstance.unwrap(initializer);
        if (plain instanceof String && !kind.isText()) {
            throw Errors.typeError("cannot use a str to initialize an array with typecode '%s'", kind.code());
        }
        if (initializer instanceof OuroArray other && other.kind.isText() && !kind.isText()) {
            throw Errors.typeError("cannot use a unicode array to initialize an array with typecode '%s'", kind.code());
        }
        if (plain instanceof OuroBytes || plain instanceof OuroByteArray) {
            ArrayConversions.fromBytes(array, initializer);
        } else {
            extend(array, initializer);
        }
    }

    /** Appends what an iterable gives; what came before a refused item stays. */
    static void extend(OuroArray array, Object iterable) {
        Object iterator = Iteration.iterator(iterable == array ? array.list() : iterable);
        for (Object value = Iteration.next(iterator); value != null; value = Iteration.next(iterator)) {
            array.append(value);
        }
    }

    private static String representation(OuroArray array) {
        String start = array.type().name() + "('" + array.kind.code() + "'";
        if (array.count() == 0) {
            return start + ")";
        }
        Object shown = array.kind.isText() ? ArrayConversions.text(array) : array.list();
        return start + ", " + Representation.repr(shown) + ")";
    }

    private static void comparisons(TypeBuilder type) {
        compare(type, "__eq__", ComparisonOperator.EQUAL);
        compare(type, "__lt__", ComparisonOperator.LESS);
        compare(type, "__le__", ComparisonOperator.LESS_EQUAL);
        compare(type, "__gt__", ComparisonOperator.GREATER);
        compare(type, "__ge__", ComparisonOperator.GREATER_EQUAL);
    }

    private static void compare(TypeBuilder type, String name, ComparisonOperator operator) {
        type.method(name + "(self, value, /)", (self, value) -> {
            if (!(value instanceof OuroArray other)) {
                return NotImplemented.NOT_IMPLEMENTED;
            }
            OuroArray array = self(self);
            boolean sameBytes = array.kind.equals(other.kind)
                    && operator == ComparisonOperator.EQUAL
                    && "fd".indexOf(array.kind.code()) < 0;
            return sameBytes
                    ? (Object) Arrays.equals(array.bytes(), other.bytes())
                    : Comparison.compare(operator, array.list(), other.list());
        });
    }
}
