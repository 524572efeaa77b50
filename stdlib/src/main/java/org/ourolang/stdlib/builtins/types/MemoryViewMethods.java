// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroSlice;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Slices;
import org.ourolang.stdlib.builtins.text.Buffers;
import org.ourolang.stdlib.builtins.text.ByteText;

/** The methods of {@code memoryview}; other formats than bytes are refused. */
final class MemoryViewMethods {
    private MemoryViewMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, object)", bound -> MemoryView.of(bound[1]));
        type.method("__len__(self, /)", self -> (long) self(self).size());
        type.method("__getitem__(self, key, /)", (self, key) -> get(self(self), key));
        type.method("__setitem__(self, key, value, /)", (self, key, value) -> {
            set(self(self), key, value);
            return None.NONE;
        });
        type.method("__iter__(self, /)", self -> Iteration.iterator(list(self(self))));
        type.method("__eq__(self, value, /)", (self, value) -> equal(self(self), value));
        type.method("__hash__(self, /)", self -> {
            if (!self(self).readOnly()) {
                throw Errors.valueError("cannot hash writable memoryview object");
            }
            return Hashing.hash(new OuroBytes(self(self).toArray()));
        });
        type.method(
                "__repr__(self, /)", self -> String.format("<memory at 0x%012x>", System.identityHashCode(self)));
        type.method("__enter__(self, /)", self -> {
            self(self).size();
            return self;
        });
        type.method("__exit__(self, /, *args)", (self, args) -> release(self));
        type.method("release(self, /)", MemoryViewMethods::release);
        installConversions(type);
        installFacts(type);
    }

    private static MemoryView self(Object value) {
        return (MemoryView) value;
    }

    private static Object release(Object self) {
        self(self).release();
        return None.NONE;
    }

    private static Object equal(MemoryView self, Object value) {
        byte[] other = Buffers.orNull(value);
        return other == null ? NotImplemented.NOT_IMPLEMENTED : (Object) Arrays.equals(self.toArray(), other);
    }

    private static OuroList list(MemoryView self) {
        OuroList list = new OuroList();
        for (int i = 0; i < self.size(); i++) {
            list.append((long) self.get(i));
        }
        return list;
    }

    private static int index(MemoryView self, Object key) {
        boolean possible = Numbers.isInteger(key) || Attributes.lookupSpecial(key, "__index__") != null;
        if (!possible) {
            throw Errors.typeError("memoryview: invalid slice key");
        }
        long at = Numbers.asSize(key);
        long place = at < 0 ? at + self.size() : at;
        if (place < 0 || place >= self.size()) {
            throw Errors.indexError("index out of bounds on dimension 1");
        }
        return (int) place;
    }

    private static Object get(MemoryView self, Object key) {
        if (key instanceof OuroSlice slice) {
            Slices.Range range = Slices.of(slice, self.size());
            return self.slice(range.start(), range.step(), range.count());
        }
        return (long) self.get(index(self, key));
    }

    private static void set(MemoryView self, Object key, Object value) {
        if (self.readOnly()) {
            throw Errors.typeError("cannot modify read-only memory");
        }
        if (key instanceof OuroSlice slice) {
            Slices.Range range = Slices.of(slice, self.size());
            byte[] bytes = Buffers.of(value);
            if (bytes.length != range.count()) {
                throw Errors.valueError(
                        "memoryview assignment: lvalue and rvalue have different structures");
            }
            for (int i = 0; i < bytes.length; i++) {
                self.set(range.start() + i * range.step(), bytes[i] & 255);
            }
            return;
        }
        int place = index(self, key);
        boolean possible = Numbers.isInteger(value) || Attributes.lookupSpecial(value, "__index__") != null;
        if (!possible) {
            throw Errors.typeError("memoryview: invalid type for format 'B'");
        }
        if (!(Numbers.index(value) instanceof Long number) || number < 0 || number > 255) {
            throw Errors.valueError("memoryview: invalid value for format 'B'");
        }
        self.set(place, (int) (long) number);
    }

    private static void installConversions(TypeBuilder type) {
        type.method("tobytes(self, /, order='C')", (self, order) -> new OuroBytes(self(self).toArray()));
        type.method("tolist(self, /)", self -> list(self(self)));
        type.method("toreadonly(self, /)", self -> self(self).toReadOnly());
        type.method(
                "hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)",
                (self, sep, group) -> ByteText.hex(
                        self(self).toArray(), BytesMethods.separator(sep), Arguments.size(group)));
        type.method("cast(self, /, format, shape=<unrepresentable>)", (self, format, shape) -> {
            if (shape == null && ("B".equals(format) || "@B".equals(format))) {
                return MemoryView.of(self);
            }
            throw Errors.unsupported("memoryview.cast() to another format than 'B'");
        });
    }

    private static void installFacts(TypeBuilder type) {
        type.getter("obj", self -> self(self).object());
        type.getter("nbytes", self -> (long) self(self).size());
        type.getter("readonly", self -> self(self).readOnly());
        type.getter("itemsize", self -> 1L);
        type.getter("format", self -> "B");
        type.getter("ndim", self -> 1L);
        type.getter("shape", self -> OuroTuple.of((long) self(self).size()));
        type.getter("strides", self -> OuroTuple.of((long) self(self).step()));
        type.getter("suboffsets", self -> OuroTuple.EMPTY);
        for (String name : new String[] {"contiguous", "c_contiguous", "f_contiguous"}) {
            type.getter(name, self -> self(self).step() == 1 || self(self).size() < 2);
        }
    }
}
