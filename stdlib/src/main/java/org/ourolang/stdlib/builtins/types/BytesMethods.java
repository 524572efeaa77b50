// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.util.function.IntUnaryOperator;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.CallerSensitive;
import org.ourolang.interpreter.object.Fn3;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.stdlib.builtins.format.PercentFormat;
import org.ourolang.stdlib.builtins.text.Buffers;
import org.ourolang.stdlib.builtins.text.ByteText;
import org.ourolang.stdlib.builtins.text.Codecs;
import org.ourolang.stdlib.builtins.text.Predicates;

/** The methods of {@code bytes}, and those that bytearray shares. */
final class BytesMethods {
    private BytesMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, **kwargs)", bound -> {
            OuroClass asked = (OuroClass) bound[0];
            byte[] bytes = arguments("bytes", bound[1], bound[2]);
            return asked == BuiltinTypes.BYTES
                    ? new OuroBytes(bytes)
                    : new OuroInstance(asked, new OuroBytes(bytes));
        });
        type.method("__bytes__(self, /)", OuroInstance::unwrap);
        type.method("__getnewargs__(self, /)", self -> OuroTuple.of(OuroInstance.unwrap(self)));
        type.method(
                "__hash__(self, /)",
                self -> Hashing.nativeHash(OuroInstance.unwrap(self)));
        type.doc("bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n"
                + "bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\n"
                + "bytes(int) -> bytes object of size given by the parameter initialized with null bytes\n"
                + "bytes() -> empty bytes object");
        installShared(type, ByteFlavour.BYTES);
    }

    /** The bytes that constructor arguments ask for. */
    static byte[] arguments(String function, Object arguments, Object keywords) {
        Object[] values = Arguments.bind(
                function, (OuroTuple) arguments, (OuroDict) keywords, "source", "encoding", "errors");
        return ByteSources.make(function, values[0], values[1], values[2]);
    }

    static void installShared(TypeBuilder type, ByteFlavour flavour) {
        Operators.comparisons(type, value -> flavour == ByteFlavour.BYTEARRAY
                ? Buffers.orNull(value) != null
                : OuroInstance.unwrap(value) instanceof OuroBytes);
        type.method(
                "__repr__(self, /)",
                self -> Representation.nativeRepr(OuroInstance.unwrap(self)));
        installSequence(type, flavour);
        installCase(type, flavour);
        installHex(type, flavour);
        BytesSearchMethods.install(type, flavour);
        BytesSplitMethods.install(type, flavour);
        type.method("decode(self, /, encoding='utf-8', errors='strict')",
                (Fn3 & CallerSensitive) (self, encoding, errors) -> {
                    String codec = Arguments.text(encoding, "decode() argument 'encoding'");
                    String handler = Arguments.text(errors, "decode() argument 'errors'");
                    byte[] bytes = Buffers.of(self);
                    return bytes.length == 0 ? "" : Codecs.decode(bytes, codec, handler);
                });
    }

    private static void installSequence(TypeBuilder type, ByteFlavour flavour) {
        type.method("__len__(self, /)", self -> (long) Buffers.of(self).length);
        type.method("__getitem__(self, key, /)", (self, key) -> Items.nativeGet(OuroInstance.unwrap(self), key));
        type.method("__iter__(self, /)", self -> Iteration.nativeIterator(OuroInstance.unwrap(self)));
        type.method(
                "__contains__(self, key, /)",
                (self, key) -> ByteFlavour.text(self).contains(BytesSearchMethods.element(key, false)));
        type.method("__add__(self, value, /)", (self, value) -> {
            if (Buffers.orNull(value) == null) {
                throw Errors.typeError("can't concat %s to %s", Types.name(value), Types.name(self));
            }
            return flavour.make(ByteFlavour.text(self) + ByteFlavour.text(value));
        });
        type.method("__mul__(self, value, /)", (self, value) -> repeat(self, value));
        type.method("__rmul__(self, value, /)", (self, value) -> repeat(self, value));
        type.method(
                "__mod__(self, value, /)",
                (self, value) -> flavour.make(PercentFormat.bytes(ByteFlavour.text(self), value)));
        type.method(
                "__rmod__(self, value, /)",
                (self, value) -> Buffers.ownOrNull(value) == null || type.type() == BuiltinTypes.BYTEARRAY
                        ? NotImplemented.NOT_IMPLEMENTED
                        : flavour.make(PercentFormat.bytes(ByteFlavour.text(value), self)));
    }

    private static Object repeat(Object self, Object times) {
        if (!Numbers.isInteger(times) && Attributes.lookupSpecial(times, "__index__") == null) {
            throw Errors.typeError("'%s' object cannot be interpreted as an integer", Types.name(times));
        }
        return Numbers.nativeBinary(BinaryOperator.MULTIPLY, OuroInstance.unwrap(self), Numbers.index(times));
    }

    private static Object map(ByteFlavour flavour, Object self, IntUnaryOperator change) {
        byte[] bytes = Buffers.of(self).clone();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) change.applyAsInt(bytes[i] & 255);
        }
        return flavour.make(bytes);
    }

    private static void installCase(TypeBuilder type, ByteFlavour flavour) {
        type.method("lower(self, /)", self -> map(flavour, self, ByteText::toLower));
        type.method("upper(self, /)", self -> map(flavour, self, ByteText::toUpper));
        type.method(
                "swapcase(self, /)",
                self -> map(flavour, self, c -> ByteText.isUpper(c) ? ByteText.toLower(c) : ByteText.toUpper(c)));
        type.method("title(self, /)", self -> flavour.make(ByteText.title(ByteFlavour.text(self))));
        type.method("capitalize(self, /)", self -> flavour.make(ByteText.capitalize(ByteFlavour.text(self))));
        type.method("isalpha(self, /)", self -> Predicates.all(ByteFlavour.text(self), ByteText::isAlpha));
        type.method("isdigit(self, /)", self -> Predicates.all(ByteFlavour.text(self), ByteText::isDigit));
        type.method("isalnum(self, /)", self -> Predicates.all(ByteFlavour.text(self), ByteText::isAlphanumeric));
        type.method("isspace(self, /)", self -> Predicates.all(ByteFlavour.text(self), ByteText::isSpace));
        type.method("isascii(self, /)", self -> Predicates.isAscii(ByteFlavour.text(self)));
        type.method(
                "islower(self, /)",
                self -> ByteText.isCase(ByteFlavour.text(self), ByteText::isLower, ByteText::isUpper));
        type.method(
                "isupper(self, /)",
                self -> ByteText.isCase(ByteFlavour.text(self), ByteText::isUpper, ByteText::isLower));
        type.method("istitle(self, /)", self -> ByteText.isTitle(ByteFlavour.text(self)));
    }

    private static void installHex(TypeBuilder type, ByteFlavour flavour) {
        type.method(
                "hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)",
                (self, sep, group) -> {
                    long count = Arguments.small(group);
                    return ByteText.hex(Buffers.of(self), separator(sep), count);
                });
        type.classMethod2("fromhex(type, string, /)", (cls, string) -> {
            String text = Arguments.text(string, "fromhex() argument");
            Object made = flavour.make(ByteText.fromHex(text));
            boolean exact = cls == BuiltinTypes.BYTES || cls == BuiltinTypes.BYTEARRAY;
            return exact ? made : Calls.call(cls, made);
        });
    }

    static String separator(Object value) {
        if (value == null) {
            return "";
        }
        String text = Arguments.textOrNull(value);
        if (text == null) {
            byte[] bytes = Buffers.ownOrNull(value);
            if (bytes == null) {
                if (Items.length(value) != 1) {
                    throw Errors.valueError("sep must be length 1.");
                }
                throw Errors.typeError("sep must be str or bytes.");
            }
            text = ByteFlavour.text(value);
        }
        if (Texts.length(text) != 1) {
            throw Errors.valueError("sep must be length 1.");
        }
        if (!Predicates.isAscii(text)) {
            throw Errors.valueError("sep must be ASCII.");
        }
        return text;
    }
}
