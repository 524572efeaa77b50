// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.array;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroSlice;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Slices;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.support.IteratorTypes;

/** What an array does as a sequence. */
final class ArraySequence {
    private static final OuroClass ITERATOR = IteratorTypes.define(
            "array", "arrayiterator", null, null, "Iterator over an array.", type -> {
                type.method("__reduce__(self, /)", self -> ((Walk) self).reduce());
                type.method("__setstate__(self, state, /)", (self, state) -> {
                    ((Walk) self).moveTo(Numbers.asSize(state));
                    return None.NONE;
                });
            });

    private ArraySequence() {}

    static void install(TypeBuilder type) {
        type.method("__len__(self, /)", self -> (long) ArrayType.self(self).count());
        type.method("__iter__(self, /)", self -> new Walk(ArrayType.self(self)));
        type.method("__contains__(self, key, /)",
                (self, key) -> find(ArrayType.self(self), key, 0, Long.MAX_VALUE) >= 0);
        type.method("__getitem__(self, key, /)", (self, key) -> get(ArrayType.self(self), key));
        type.method("__setitem__(self, key, value, /)", (self, key, value) -> set(ArrayType.self(self), key, value));
        type.method("__delitem__(self, key, /)", (self, key) -> delete(ArrayType.self(self), key));
        type.method("__add__(self, value, /)", (self, value) -> {
            checkArray(value, "can only append array (not \"%s\") to array");
            checkSameKind(self, value);
            OuroArray sum = copy(ArrayType.self(self));
            sum.replace(sum.count(), sum.count(), ArrayType.self(value).bytes());
            return sum;
        });
        type.method("__iadd__(self, value, /)", (self, value) -> {
            checkArray(value, "can only extend array with array (not \"%s\")");
            extend(ArrayType.self(self), value);
            return self;
        });
        type.method("__mul__(self, value, /)", (self, value) -> repeated(ArrayType.self(self), value));
        type.method("__rmul__(self, value, /)", (self, value) -> repeated(ArrayType.self(self), value));
        type.method("__imul__(self, value, /)", (self, value) -> {
            OuroArray array = ArrayType.self(self);
            array.replace(0, array.count(), repeated(array, value).bytes());
            return self;
        });
        installChanges(type);
        installSearch(type);
    }

    private static void installChanges(TypeBuilder type) {
        type.method("append(self, v, /)", (self, value) -> {
            ArrayType.self(self).append(value);
            return None.NONE;
        });
        type.method("extend(self, bb, /)", (self, values) -> extend(ArrayType.self(self), values));
        type.method("insert(self, i, v, /)", (self, index, value) -> {
            OuroArray array = ArrayType.self(self);
            long at = Numbers.asSize(index);
            long place = at < 0 ? Math.max(0, at + array.count()) : Math.min(at, array.count());
            array.insert((int) place, value);
            return None.NONE;
        });
        type.method("pop(self, i=-1, /)", (self, index) -> pop(ArrayType.self(self), Numbers.asSize(index)));
        type.method("remove(self, v, /)", (self, value) -> {
            OuroArray array = ArrayType.self(self);
            long found = find(array, value, 0, Long.MAX_VALUE);
            if (found < 0) {
                throw Errors.valueError("array.remove(x): x not in array");
            }
            array.replace((int) found, (int) found + 1, new byte[0]);
            return None.NONE;
        });
        type.method("reverse(self, /)", self -> {
            ArrayType.self(self).reverse();
            return None.NONE;
        });
        type.method("clear(self, /)", self -> {
            ArrayType.self(self).truncate(0);
            return None.NONE;
        });
    }

    private static void installSearch(TypeBuilder type) {
        type.method("count(self, v, /)", (self, value) -> {
            long count = 0;
            OuroArray array = ArrayType.self(self);
            for (int i = 0; i < array.count(); i++) {
                count += Comparison.equal(array.item(i), value) ? 1 : 0;
            }
            return count;
        });
        type.method("index(self, v, start=0, stop=<unrepresentable>, /)", (self, value, start, stop) -> {
            long last = stop == null ? Long.MAX_VALUE : Numbers.asSize(stop);
            long found = find(ArrayType.self(self), value, Numbers.asSize(start), last);
            if (found < 0) {
                throw Errors.valueError("array.index(x): x not in array");
            }
            return found;
        });
    }

    /** The index of the first equal item in a range that is given as for slices; -1 when there is none. */
    private static long find(OuroArray array, Object value, long start, long stop) {
        long from = start < 0 ? Math.max(0, start + array.count()) : start;
        long to = stop < 0 ? stop + array.count() : stop;
        for (long i = from; i < to && i < array.count(); i++) {
            if (Comparison.equal(array.item((int) i), value)) {
                return i;
            }
        }
        return -1;
    }

    static OuroArray copy(OuroArray array) {
        OuroArray copy = new OuroArray(ArrayType.TYPE, array.kind);
        copy.replace(0, 0, array.bytes());
        return copy;
    }

    private static Object extend(OuroArray array, Object values) {
        if (values instanceof OuroArray other) {
            if (!other.kind.equals(array.kind)) {
                throw Errors.typeError("can only extend with array of same kind");
            }
            array.replace(array.count(), array.count(), other.bytes());
        } else {
            ArrayType.extend(array, values);
        }
        return None.NONE;
    }

    private static Object pop(OuroArray array, long at) {
        if (array.count() == 0) {
            throw Errors.indexError("pop from empty array");
        }
        long place = at < 0 ? at + array.count() : at;
        if (place < 0 || place >= array.count()) {
            throw Errors.indexError("pop index out of range");
        }
        Object item = array.item((int) place);
        array.replace((int) place, (int) place + 1, new byte[0]);
        return item;
    }

    private static OuroArray repeated(OuroArray array, Object times) {
        if (!Numbers.isInteger(times) && Attributes.lookupSpecial(times, "__index__") == null) {
            throw Errors.typeError("can't multiply sequence by non-int of type '%s'", Types.name(times));
        }
        long count = Math.max(0, Numbers.asSize(times));
        byte[] once = array.bytes();
        if (count * once.length > Integer.MAX_VALUE - 8 || count > Integer.MAX_VALUE && once.length > 0) {
            throw Errors.memoryError();
        }
        byte[] all = new byte[once.length == 0 ? 0 : (int) count * once.length];
        for (int at = 0; at < all.length; at += once.length) {
            System.arraycopy(once, 0, all, at, once.length);
        }
        OuroArray made = new OuroArray(ArrayType.TYPE, array.kind);
        made.replace(0, 0, all);
        return made;
    }

    private static int place(OuroArray array, Object key, String complaint) {
        if (!Numbers.isInteger(key) && Attributes.lookupSpecial(key, "__index__") == null) {
            throw Errors.typeError("array indices must be integers");
        }
        long at = Numbers.asSize(key);
        long place = at < 0 ? at + array.count() : at;
        if (place < 0 || place >= array.count()) {
            throw Errors.indexError(complaint);
        }
        return (int) place;
    }

    private static Object get(OuroArray array, Object key) {
        if (!(key instanceof OuroSlice slice)) {
            return array.item(place(array, key, "array index out of range"));
        }
        Slices.Range range = Slices.of(slice, array.count());
        OuroArray part = new OuroArray(ArrayType.TYPE, array.kind);
        part.replace(0, 0, picked(array, range));
        return part;
    }

    private static byte[] picked(OuroArray array, Slices.Range range) {
        if (range.step() == 1) {
            return array.bytes(range.start(), range.start() + range.count());
        }
        int size = array.kind.size();
        byte[] picked = new byte[range.count() * size];
        for (int i = 0; i < range.count(); i++) {
            int at = range.start() + i * range.step();
            System.arraycopy(array.bytes(at, at + 1), 0, picked, i * size, size);
        }
        return picked;
    }

    private static void checkArray(Object value, String complaint) {
        if (!(value instanceof OuroArray)) {
            throw Errors.typeError(complaint, Types.name(value));
        }
    }

    private static void checkSameKind(Object array, Object value) {
        if (!ArrayType.self(array).kind.equals(ArrayType.self(value).kind)) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
    }

    private static Object set(OuroArray array, Object key, Object value) {
        if (!(key instanceof OuroSlice slice)) {
            array.setItem(place(array, key, "array assignment index out of range"), value);
            return None.NONE;
        }
        checkArray(value, "can only assign array (not \"%s\") to array slice");
        checkSameKind(array, value);
        byte[] bytes = ArrayType.self(value).bytes();
        Slices.Range range = Slices.of(slice, array.count());
        if (range.step() == 1) {
            array.replace(range.start(), range.start() + range.count(), bytes);
            return None.NONE;
        }
        int size = array.kind.size();
        if (bytes.length != range.count() * size) {
            throw Errors.valueError(
                    "attempt to assign array of size %s to extended slice of size %s",
                    bytes.length / size, range.count());
        }
        for (int i = 0; i < bytes.length; i++) {
            array.set((range.start() + i / size * range.step()) * size + i % size, bytes[i]);
        }
        return None.NONE;
    }

    private static Object delete(OuroArray array, Object key) {
        if (!(key instanceof OuroSlice slice)) {
            int place = place(array, key, "array assignment index out of range");
            array.replace(place, place + 1, new byte[0]);
            return None.NONE;
        }
        Slices.Range range = Slices.of(slice, array.count());
        for (int i = 0; i < range.count(); i++) {
            int nth = range.step() > 0 ? range.count() - 1 - i : i;
            int at = range.start() + nth * range.step();
            array.replace(at, at + 1, new byte[0]);
        }
        return None.NONE;
    }

    /** Walks over an array; one that came to its end stays there. */
    private static final class Walk extends NativeIterator {
        private OuroArray array;
        private long next;

        Walk(OuroArray array) {
            this.array = array;
        }

        @Override
        public OuroClass type() {
            return ITERATOR;
        }

        @Override
        public Object next() {
            if (array != null && next < array.count()) {
                return array.item((int) next++);
            }
            array = null;
            return null;
        }

        @Override
        public void moveTo(long position) {
            next = array == null ? next : Math.max(0, Math.min(position, array.count()));
        }

        private OuroTuple reduce() {
            Object iter = Attributes.get(
                    OuroContext.get().importModule("builtins"), "iter");
            return array == null
                    ? OuroTuple.of(iter, OuroTuple.of(OuroTuple.EMPTY))
                    : OuroTuple.of(iter, OuroTuple.of(array), next);
        }
    }
}
