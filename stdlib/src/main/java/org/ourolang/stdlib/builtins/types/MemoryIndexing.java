// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Ellipsis;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroSlice;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Slices;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.memory.Items;
import org.ourolang.stdlib.builtins.memory.Memory;
import org.ourolang.stdlib.builtins.text.Buffers;

/** Reading and writing items and slices of memoryviews. */
final class MemoryIndexing {
    private MemoryIndexing() {}

    static Object get(MemoryView self, Object key) {
        MemoryView.Layout layout = self.layout();
        if (layout.shape().length == 0) {
            if (key == Ellipsis.ELLIPSIS) {
                return self;
            }
            return self.valueAt(scalarPlace(layout, key));
        }
        if (key instanceof OuroSlice slice) {
            return self.with(sliced(layout, slice));
        }
        if (isIndex(key)) {
            if (layout.shape().length > 1) {
                throw Errors.notImplementedError("multi-dimensional sub-views are not implemented");
            }
            return self.valueAt(place(layout, 0, layout.offset(), key));
        }
        if (key instanceof OuroTuple keys) {
            if (allSlices(keys)) {
                throw Errors.notImplementedError("multi-dimensional slicing is not implemented");
            }
            return self.valueAt(place(layout, keys));
        }
        throw badKey();
    }

    static Object set(MemoryView self, Object key, Object value) {
        MemoryView.Layout layout = self.layout();
        if (self.readOnly()) {
            throw Errors.typeError("cannot modify read-only memory");
        }
        if (value == null) {
            throw Errors.typeError("cannot delete memory");
        }
        if (layout.shape().length == 0) {
            boolean whole = key == Ellipsis.ELLIPSIS;
            self.writeAt(whole ? layout.offset() : scalarPlace(layout, key), Items.write(value, layout.format()));
        } else if (key instanceof OuroSlice slice) {
            if (layout.shape().length > 1) {
                throw Errors.notImplementedError("memoryview slice assignments are currently restricted to ndim = 1");
            }
            setSlice(self.with(sliced(layout, slice)), value);
        } else if (isIndex(key)) {
            if (layout.shape().length > 1) {
                throw Errors.notImplementedError("sub-views are not implemented");
            }
            int place = place(layout, 0, layout.offset(), key);
            self.writeAt(place, Items.write(value, layout.format()));
        } else if (key instanceof OuroTuple keys) {
            if (allSlices(keys)) {
                throw Errors.notImplementedError("memoryview slice assignments are currently restricted to ndim = 1");
            }
            self.writeAt(place(layout, keys), Items.write(value, layout.format()));
        } else {
            throw badKey();
        }
        return None.NONE;
    }

    private static void setSlice(MemoryView target, Object value) {
        if (Memory.orNull(value) == null && !Buffers.exports(value)) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.name(value));
        }
        MemoryView source = MemoryView.of(value);
        boolean alike = target.sameShape(source) && target.format().equals(source.format());
        if (!alike) {
            throw Errors.valueError("memoryview assignment: lvalue and rvalue have different structures");
        }
        byte[] bytes = source.toArray();
        int size = target.itemSize();
        for (int item = 0; item * size < bytes.length; item++) {
            byte[] part = Arrays.copyOfRange(bytes, item * size, (item + 1) * size);
            target.writeAt(target.layout().place(item, true), part);
        }
    }

    private static boolean isIndex(Object key) {
        return Numbers.isInteger(key) || Attributes.lookupSpecial(key, "__index__") != null;
    }

    private static OuroError badKey() {
        return Errors.typeError("memoryview: invalid slice key");
    }

    private static int scalarPlace(MemoryView.Layout layout, Object key) {
        if (key instanceof OuroTuple keys && keys.items.length == 0) {
            return layout.offset();
        }
        throw Errors.typeError("invalid indexing of 0-dim memory");
    }

    private static boolean allSlices(OuroTuple keys) {
        boolean all = keys.items.length > 0;
        for (Object key : keys.items) {
            all &= key instanceof OuroSlice;
        }
        return all;
    }

    private static int place(MemoryView.Layout layout, int dimension, int from, Object key) {
        int length = layout.shape()[dimension];
        long at = Numbers.asSize(key);
        long index = at < 0 ? at + length : at;
        if (index < 0 || index >= length) {
            throw Errors.indexError("index out of bounds on dimension %s", dimension + 1);
        }
        return from + (int) index * layout.strides()[dimension];
    }

    private static int place(MemoryView.Layout layout, OuroTuple keys) {
        for (Object key : keys.items) {
            if (!isIndex(key)) {
                throw badKey();
            }
        }
        int dimensions = layout.shape().length;
        if (keys.items.length < dimensions) {
            throw Errors.notImplementedError("sub-views are not implemented");
        }
        if (keys.items.length > dimensions) {
            throw Errors.typeError(
                    "cannot index %s-dimension view with %s-element tuple", dimensions, keys.items.length);
        }
        int place = layout.offset();
        for (int i = 0; i < dimensions; i++) {
            place = place(layout, i, place, keys.items[i]);
        }
        return place;
    }

    private static MemoryView.Layout sliced(MemoryView.Layout layout, OuroSlice slice) {
        Slices.Range range = Slices.of(slice, layout.shape()[0]);
        int[] shape = layout.shape().clone();
        int[] strides = layout.strides().clone();
        shape[0] = range.count();
        strides[0] *= range.step();
        int offset = layout.offset() + range.start() * layout.strides()[0];
        return new MemoryView.Layout(offset, shape, strides, layout.format(), layout.itemSize());
    }
}
