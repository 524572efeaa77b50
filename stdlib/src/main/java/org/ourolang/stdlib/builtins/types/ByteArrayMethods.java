// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.nio.charset.StandardCharsets;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;
import org.ourolang.stdlib.builtins.text.Sizes;

/** The methods that only {@code bytearray} has. */
final class ByteArrayMethods {
    private ByteArrayMethods() {}

    private static Object reduce(Object self, Object protocol) {
        OuroByteArray array = (OuroByteArray) self;
        boolean binary = Numbers.asSize(protocol) > 2;
        OuroTuple arguments = binary
                ? OuroTuple.of(new OuroBytes(array.toArray()))
                : OuroTuple.of(new String(array.toArray(), StandardCharsets.ISO_8859_1), "latin-1");
        return OuroTuple.of(array.type(), arguments, Calls.method(self, "__getstate__"));
    }

    static void install(TypeBuilder type) {
        type.method("__reduce__(self, /)", self -> reduce(self, 2L));
        type.method("__reduce_ex__(self, proto=0, /)", ByteArrayMethods::reduce);
        type.constructor(cls -> new OuroByteArray(cls, new byte[0]));
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            byte[] bytes = BytesMethods.arguments("bytearray", args, kwargs);
            self(self).replace(0, self(self).size(), bytes);
            return None.NONE;
        });
        type.attribute("__hash__", None.NONE);
        BytesMethods.installShared(type, ByteFlavour.BYTEARRAY);
        type.method("__len__(self, /)", self -> (long) self(self).size());
        installItems(type);
        installGrowth(type);
        installShrinking(type);
        type.doc("bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\n"
                + "bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\n"
                + "bytearray(int) -> bytes array of size given by the parameter initialized with null bytes\n"
                + "bytearray() -> empty bytes array");
    }

    private static OuroByteArray self(Object value) {
        return (OuroByteArray) value;
    }

    private static void installItems(TypeBuilder type) {
        type.method("__setitem__(self, key, value, /)", (self, key, value) -> {
            Items.nativeSet(self, key, value);
            return None.NONE;
        });
        type.method("__delitem__(self, key, /)", (self, key) -> {
            Items.nativeDelete(self, key);
            return None.NONE;
        });
        type.method("__alloc__(self, /)", self -> self(self).size() == 0 ? 0L : self(self).size() + 1L);
        type.method("__iadd__(self, value, /)", (self, value) -> {
            byte[] bytes = Buffers.orNull(value);
            if (bytes == null) {
                throw Errors.typeError("can't concat %s to bytearray", Types.name(value));
            }
            append(self(self), bytes);
            return self;
        });
        type.method("__imul__(self, value, /)", (self, value) -> {
            OuroByteArray array = self(self);
            byte[] unit = array.toArray();
            int times = Sizes.repeat(unit.length, Arguments.count(value));
            byte[] out = new byte[unit.length * times];
            for (int i = 0; i < times; i++) {
                System.arraycopy(unit, 0, out, i * unit.length, unit.length);
            }
            array.replace(0, array.size(), out);
            return self;
        });
    }

    private static void append(OuroByteArray array, byte[] bytes) {
        Sizes.check((long) array.size() + bytes.length);
        array.replace(array.size(), array.size(), bytes);
    }

    private static void installGrowth(TypeBuilder type) {
        type.method("append(self, item, /)", (self, item) -> {
            self(self).append(ByteSources.single(item, "byte"));
            return None.NONE;
        });
        type.method("extend(self, iterable_of_ints, /)", (self, iterable) -> {
            append(self(self), extension(iterable));
            return None.NONE;
        });
        type.method("insert(self, index, item, /)", (self, index, item) -> {
            OuroByteArray array = self(self);
            long at = Arguments.size(index);
            int value = ByteSources.single(item, "byte");
            long place = at < 0 ? Math.max(0, at + array.size()) : Math.min(at, array.size());
            array.insert((int) place, value);
            return None.NONE;
        });
        type.method("copy(self, /)", self -> new OuroByteArray(self(self).toArray()));
        type.method("reverse(self, /)", self -> {
            OuroByteArray array = self(self);
            for (int i = 0, j = array.size() - 1; i < j; i++, j--) {
                int swapped = array.get(i);
                array.set(i, array.get(j));
                array.set(j, swapped);
            }
            return None.NONE;
        });
    }

    private static byte[] extension(Object iterable) {
        if (Arguments.textOrNull(iterable) != null) {
            throw Errors.typeError("expected iterable of integers; got: '%s'", Types.name(iterable));
        }
        boolean possible = Buffers.orNull(iterable) != null
                || Attributes.lookupSpecial(iterable, "__iter__") != null
                || Attributes.lookupSpecial(iterable, "__getitem__") != null;
        if (!possible) {
            throw Errors.typeError("can't extend bytearray with %s", Types.name(iterable));
        }
        return ByteSources.make("bytearray", iterable, null, null);
    }

    private static void installShrinking(TypeBuilder type) {
        type.method("pop(self, index=-1, /)", (self, index) -> {
            OuroByteArray array = self(self);
            long at = Arguments.size(index);
            if (array.size() == 0) {
                throw Errors.indexError("pop from empty bytearray");
            }
            long place = at < 0 ? at + array.size() : at;
            if (place < 0 || place >= array.size()) {
                throw Errors.indexError("pop index out of range");
            }
            return (long) array.remove((int) place);
        });
        type.method("remove(self, value, /)", (self, value) -> {
            OuroByteArray array = self(self);
            int wanted = ByteSources.single(value, "byte");
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) == wanted) {
                    array.remove(i);
                    return None.NONE;
                }
            }
            throw Errors.valueError("value not found in bytearray");
        });
        type.method("clear(self, /)", self -> {
            self(self).clear();
            return None.NONE;
        });
    }
}
