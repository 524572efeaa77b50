// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.memory.Items;
import org.ourolang.stdlib.builtins.memory.Memory;
import org.ourolang.stdlib.builtins.text.Buffers;
import org.ourolang.stdlib.builtins.text.ByteText;
import org.ourolang.stdlib.support.IteratorTypes;

/** The methods of {@code memoryview}. */
final class MemoryViewMethods {
    private static final OuroClass ITERATOR =
            IteratorTypes.define("builtins", "memory_iterator", null, null, "Iterator over the items of a memoryview.");

    private MemoryViewMethods() {}

    static void install(TypeBuilder type) {
        type.constructor("__new__(cls, /, object)", bound -> MemoryView.of(bound[1]));
        type.method("__len__(self, /)", self -> {
            int[] shape = self(self).layout().shape();
            if (shape.length == 0) {
                throw Errors.typeError("0-dim memory has no length");
            }
            return (long) shape[0];
        });
        type.method("__getitem__(self, key, /)", (self, key) -> MemoryIndexing.get(self(self), key));
        type.method(
                "__setitem__(self, key, value, /)",
                (self, key, value) -> MemoryIndexing.set(self(self), key, value));
        type.method("__delitem__(self, key, /)", (self, key) -> MemoryIndexing.set(self(self), key, null));
        type.method("__iter__(self, /)", self -> iterator(self(self)));
        type.method("__eq__(self, value, /)", (self, value) -> equal(self(self), value));
        type.method("__hash__(self, /)", self -> hash(self(self)));
        type.method("__repr__(self, /)", self -> String.format(
                self(self).isReleased() ? "<released memory at 0x%012x>" : "<memory at 0x%012x>",
                System.identityHashCode(self)));
        type.method("__enter__(self, /)", self -> {
            self(self).layout();
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

    private static Object iterator(MemoryView self) {
        int dimensions = self.layout().shape().length;
        if (dimensions == 0) {
            throw Errors.typeError("invalid indexing of 0-dim memory");
        }
        return new NativeIterator() {
            private int next;

            @Override
            public OuroClass type() {
                return ITERATOR;
            }

            @Override
            public Object next() {
                return next >= self.layout().shape()[0] ? null : MemoryIndexing.get(self, (long) next++);
            }
        };
    }

    private static Object equal(MemoryView self, Object value) {
        if (self == value) {
            return self.isReleased() || same(self, self);
        }
        if (self.isReleased() || value instanceof MemoryView view && view.isReleased()) {
            return false;
        }
        if (Memory.orNull(value) == null && !Buffers.exports(value)) {
            return NotImplemented.NOT_IMPLEMENTED;
        }
        return same(self, MemoryView.of(value));
    }

    private static boolean same(MemoryView self, MemoryView other) {
        boolean readable = Items.kind(self.format()) != 0 && Items.kind(other.format()) != 0;
        return self.sameShape(other) && readable && Comparison.equal(self.toList(), other.toList());
    }

    private static long hash(MemoryView self) {
        if (!self.readOnly()) {
            throw Errors.valueError("cannot hash writable memoryview object");
        }
        if (self.itemSize() != 1 || self.format().endsWith("?")) {
            throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        }
        return Hashing.hash(new OuroBytes(self.toArray()));
    }

    private static void installConversions(TypeBuilder type) {
        type.method("tobytes(self, /, order='C')", (self, order) -> tobytes(self(self), order));
        type.method("tolist(self, /)", self -> self(self).toList());
        type.method("toreadonly(self, /)", self -> self(self).toReadOnly());
        type.method(
                "hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)",
                (self, sep, group) -> {
                    long count = Arguments.small(group);
                    return ByteText.hex(self(self).toArray(), BytesMethods.separator(sep), count);
                });
        type.method(
                "cast(self, /, format, shape=<unrepresentable>)",
                (self, format, shape) -> MemoryCast.cast(self(self), format, shape));
    }

    private static OuroBytes tobytes(MemoryView self, Object order) {
        boolean asItLies = "A".equals(order) && self.layout().isDense(false) && !self.layout().isDense(true);
        if (order != None.NONE && Arguments.textOrNull(order) == null) {
            throw Errors.typeError("tobytes() argument 'order' must be str or None, not %s", Types.name(order));
        }
        if (order != None.NONE && !"C".equals(order) && !"F".equals(order) && !"A".equals(order)) {
            throw Errors.valueError("order must be 'C', 'F' or 'A'");
        }
        return new OuroBytes(self.toArray(!"F".equals(order) && !asItLies));
    }

    private static void installFacts(TypeBuilder type) {
        type.getter("obj", self -> self(self).object());
        type.getter("nbytes", self -> (long) self(self).size());
        type.getter("readonly", self -> self(self).readOnly());
        type.getter("itemsize", self -> (long) self(self).itemSize());
        type.getter("format", self -> self(self).format());
        type.getter("ndim", self -> (long) self(self).layout().shape().length);
        type.getter("shape", self -> tuple(self(self).layout().shape()));
        type.getter("strides", self -> tuple(self(self).layout().strides()));
        type.getter("suboffsets", self -> {
            self(self).layout();
            return OuroTuple.EMPTY;
        });
        type.getter("c_contiguous", self -> self(self).layout().isDense(true));
        type.getter("f_contiguous", self -> self(self).layout().isDense(false));
        type.getter(
                "contiguous",
                self -> self(self).layout().isDense(true) || self(self).layout().isDense(false));
    }

    private static OuroTuple tuple(int[] numbers) {
        Object[] items = new Object[numbers.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = (long) numbers[i];
        }
        return OuroTuple.of(items);
    }
}
