// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.memory.Items;
import org.ourolang.stdlib.builtins.memory.Memory;
import org.ourolang.stdlib.builtins.text.Buffers;

/** A view of the memory of another object: items of one format in any number of dimensions. */
final class MemoryView implements Typed, TruffleObject, Buffers.Exporter, Memory {
    /** How the items lie: numbers of items and distances in bytes, per dimension. */
    record Layout(int offset, int[] shape, int[] strides, String format, int itemSize) {
        static Layout flat(int items, String format, int itemSize) {
            return new Layout(0, new int[] {items}, new int[] {itemSize}, format, itemSize);
        }

        int count() {
            int count = 1;
            for (int length : shape) {
                count *= length;
            }
            return count;
        }

        /** The distances when the last index, or the first, moves fastest. */
        static int[] dense(int[] shape, int itemSize, boolean lastFastest) {
            int[] strides = new int[shape.length];
            int distance = itemSize;
            for (int i = 0; i < shape.length; i++) {
                int dimension = lastFastest ? shape.length - 1 - i : i;
                strides[dimension] = distance;
                distance *= shape[dimension];
            }
            return strides;
        }

        boolean isDense(boolean lastFastest) {
            int[] wanted = dense(shape, itemSize, lastFastest);
            boolean dense = true;
            for (int i = 0; i < shape.length; i++) {
                dense &= shape[i] < 2 || strides[i] == wanted[i];
            }
            return dense || count() == 0;
        }

        /** Where the item of a running number begins. */
        int place(int number, boolean lastFastest) {
            int place = offset;
            int rest = number;
            for (int i = 0; i < shape.length; i++) {
                int dimension = lastFastest ? shape.length - 1 - i : i;
                place += rest % shape[dimension] * strides[dimension];
                rest /= shape[dimension];
            }
            return place;
        }
    }

    private final Object object;
    private final Memory memory;
    private final Layout layout;
    private final boolean readOnly;
    private boolean released;

    private MemoryView(Object object, Memory memory, Layout layout, boolean readOnly) {
        this.object = object;
        this.memory = memory;
        this.layout = layout;
        this.readOnly = readOnly;
    }

    /** A view of all of a bytes-like object; TypeError. */
    static MemoryView of(Object object) {
        if (object instanceof MemoryView view) {
            return view.with(view.layout());
        }
        Memory memory = Memory.orNull(object);
        if (memory != null) {
            int size = memory.itemSize();
            Layout layout = Layout.flat(memory.size() / size, memory.format(), size);
            return new MemoryView(object, memory, layout, memory.readOnly());
        }
        if (Buffers.exports(object)) {
            return of(Buffers.exported(object, Buffers.FULL_READ_ONLY));
        }
        throw Errors.typeError("memoryview: a bytes-like object is required, not '%s'", Types.name(object));
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.MEMORYVIEW;
    }

    Layout layout() {
        if (released) {
            throw Errors.valueError("operation forbidden on released memoryview object");
        }
        return layout;
    }

    boolean isReleased() {
        return released;
    }

    Object object() {
        layout();
        return object;
    }

    @Override
    public boolean readOnly() {
        layout();
        return readOnly;
    }

    void release() {
        released = true;
    }

    MemoryView toReadOnly() {
        return new MemoryView(object, memory, layout(), true);
    }

    /** The same memory, laid out otherwise. */
    MemoryView with(Layout other) {
        layout();
        return new MemoryView(object, memory, other, readOnly);
    }

    private int checked(int place) {
        if (place >= memory.size()) {
            throw Errors.bufferError("the %s behind this memoryview has shrunk", Types.name(object));
        }
        return place;
    }

    /** The bytes of the item that begins at a place. */
    byte[] bytesAt(int place) {
        byte[] bytes = new byte[layout().itemSize];
        checked(place + bytes.length - 1);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) memory.get(place + i);
        }
        return bytes;
    }

    void writeAt(int place, byte[] bytes) {
        checked(place + bytes.length - 1);
        for (int i = 0; i < bytes.length; i++) {
            memory.set(place + i, bytes[i]);
        }
    }

    /** The value of the item that begins at a place. */
    Object valueAt(int place) {
        if (layout().itemSize == 1 && layout.format.equals("B")) {
            return (long) memory.get(checked(place));
        }
        return Items.read(bytesAt(place), layout.format);
    }

    /** All items, in lists of lists for more than one dimension. */
    Object toList() {
        return layout().shape.length == 0 ? valueAt(layout.offset) : toList(0, layout.offset);
    }

    private OuroList toList(int dimension, int from) {
        OuroList list = new OuroList();
        for (int i = 0; i < layout.shape[dimension]; i++) {
            int place = from + i * layout.strides[dimension];
            list.append(dimension == layout.shape.length - 1 ? valueAt(place) : toList(dimension + 1, place));
        }
        return list;
    }

    @Override
    public byte[] toArray() {
        return toArray(true);
    }

    /** The bytes, with the items in the order of one whose last, or first, index moves fastest. */
    byte[] toArray(boolean lastFastest) {
        int size = layout().itemSize;
        byte[] out = new byte[size()];
        for (int item = 0; item * size < out.length; item++) {
            System.arraycopy(bytesAt(layout.place(item, lastFastest)), 0, out, item * size, size);
        }
        return out;
    }

    @Override
    public int size() {
        return layout().count() * layout.itemSize;
    }

    @Override
    public int get(int index) {
        return memory.get(checked(placeOfByte(index)));
    }

    @Override
    public void set(int index, int value) {
        memory.set(checked(placeOfByte(index)), value);
    }

    private int placeOfByte(int index) {
        return layout().place(index / layout.itemSize, true) + index % layout.itemSize;
    }

    @Override
    public String format() {
        return layout().format;
    }

    @Override
    public int itemSize() {
        return layout().itemSize;
    }

    /** Whether two views have the same shape and, where both formats can be read, equal values. */
    boolean sameShape(MemoryView other) {
        return Arrays.equals(layout().shape, other.layout().shape);
    }
}
