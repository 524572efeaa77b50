// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroComplex;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.OuroSlice;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Texts;

/** Subscription of the builtin containers. */
final class NativeItems {
    private NativeItems() {}

    static Object get(Object original, Object key) {
        Object container = OuroInstance.unwrap(original);
        if (container instanceof OuroList list) {
            return key instanceof OuroSlice slice ? slice(list, slice) : list.get(position(key, list.size(), "list"));
        }
        if (container instanceof OuroDict dict) {
            Object found = dict.get(key);
            return found != null ? found : missing(dict, key);
        }
        if (container instanceof OuroTuple tuple) {
            return key instanceof OuroSlice slice
                    ? slice(tuple, slice)
                    : tuple.get(position(key, tuple.size(), "tuple"));
        }
        if (container instanceof String text) {
            return text(text, key);
        }
        return rare(container, key);
    }

    private static Object rare(Object container, Object key) {
        if (container instanceof OuroBytes bytes) {
            return key instanceof OuroSlice slice
                    ? new OuroBytes(slice(bytes.bytes, slice))
                    : (Object) (long) bytes.get(position(key, bytes.size(), "byte"));
        }
        if (container instanceof OuroByteArray array) {
            return key instanceof OuroSlice slice
                    ? new OuroByteArray(slice(array.toArray(), slice))
                    : (Object) (long) array.get(position(key, array.size(), "bytearray"));
        }
        if (container instanceof OuroRange range) {
            return range(range, key);
        }
        return container instanceof MappingProxy proxy ? Items.get(proxy.mapping, key) : null;
    }

    private static Object missing(OuroDict dict, Object key) {
        OuroClass type = dict.type();
        if (type != BuiltinTypes.DICT) {
            Object method = type.lookup("__missing__");
            if (method != null) {
                return Calls.callUnbound(method, dict, new Object[] {key}, Keywords.NONE);
            }
        }
        throw Errors.keyError(key);
    }

    private static Object text(String text, Object key) {
        if (key instanceof OuroSlice slice) {
            Slices.Range range = Slices.of(slice, Texts.length(text));
            if (range.step() == 1) {
                return range.count() == 0 ? "" : Texts.slice(text, range.start(), range.stop());
            }
            int[] points = text.codePoints().toArray();
            StringBuilder result = new StringBuilder(range.count());
            for (int i = 0, at = range.start(); i < range.count(); i++, at += range.step()) {
                result.appendCodePoint(points[at]);
            }
            return result.toString();
        }
        return Texts.at(text, position(key, Texts.length(text), "string"));
    }

    private static Object range(OuroRange range, Object key) {
        if (key instanceof OuroSlice slice) {
            return Ranges.slice(range, slice);
        }
        Object index = Numbers.indexOrNull(key);
        if (index == null) {
            throw Errors.typeError("range indices must be integers or slices, not %s", Types.name(key));
        }
        var number = org.ourolang.interpreter.object.Integers.big(index);
        var length = org.ourolang.interpreter.object.Integers.big(range.length());
        if (number.signum() < 0) {
            number = number.add(length);
        }
        if (number.signum() < 0 || number.compareTo(length) >= 0) {
            throw Errors.indexError("range object index out of range");
        }
        return range.get(org.ourolang.interpreter.object.Integers.normalize(number));
    }

    /** The checked position of an index; negative ones count from the end. */
    private static int position(Object key, int size, String what) {
        long index = key instanceof Long number ? number : index(key, what);
        long position = index < 0 ? index + size : index;
        if (position < 0 || position >= size) {
            throw Errors.indexError(what.equals("byte") ? "index out of range" : what + " index out of range");
        }
        return (int) position;
    }

    private static long index(Object key, String what) {
        Object index = Numbers.indexOrNull(key);
        if (index == null) {
            throw what.equals("string")
                    ? Errors.typeError("string indices must be integers, not '%s'", Types.name(key))
                    : Errors.typeError("%s indices must be integers or slices, not %s", what, Types.name(key));
        }
        if (index instanceof Long number) {
            return number;
        }
        throw Errors.indexError("cannot fit '%s' into an index-sized integer", Types.name(key));
    }

    private static OuroList slice(OuroList list, OuroSlice slice) {
        Slices.Range range = Slices.of(slice, list.size());
        if (range.step() == 1) {
            return range.count() == 0 ? new OuroList() : list.slice(range.start(), range.stop());
        }
        Object[] items = new Object[range.count()];
        for (int i = 0, at = range.start(); i < items.length; i++, at += range.step()) {
            items[i] = list.get(at);
        }
        return new OuroList(items);
    }

    private static OuroTuple slice(OuroTuple tuple, OuroSlice slice) {
        Slices.Range range = Slices.of(slice, tuple.size());
        if (range.count() == tuple.size() && range.step() == 1 && tuple.type() == BuiltinTypes.TUPLE) {
            return tuple;
        }
        Object[] items = new Object[range.count()];
        for (int i = 0, at = range.start(); i < items.length; i++, at += range.step()) {
            items[i] = tuple.get(at);
        }
        return OuroTuple.of(items);
    }

    private static byte[] slice(byte[] bytes, OuroSlice slice) {
        Slices.Range range = Slices.of(slice, bytes.length);
        byte[] part = new byte[range.count()];
        for (int i = 0, at = range.start(); i < part.length; i++, at += range.step()) {
            part[i] = bytes[at];
        }
        return part;
    }

    static boolean set(Object container, Object key, Object value) {
        if (container instanceof OuroDict dict) {
            dict.put(key, value);
            return true;
        }
        if (container instanceof OuroList list) {
            if (key instanceof OuroSlice slice) {
                assign(list, slice, value);
            } else {
                list.set(assignmentPosition(key, list.size(), "list"), value);
            }
            return true;
        }
        if (container instanceof OuroByteArray array) {
            if (key instanceof OuroSlice slice) {
                assign(array, slice, value);
            } else {
                Object index = Numbers.indexOrNull(key);
                // The value comes first where there is an index: asking for it may change the size.
                int element = index == null ? 0 : byteValue(value);
                array.set(position(index == null ? key : index, array.size(), "bytearray"), element);
            }
            return true;
        }
        return false;
    }

    private static int assignmentPosition(Object key, int size, String what) {
        long index = key instanceof Long number ? number : index(key, what);
        long position = index < 0 ? index + size : index;
        if (position < 0 || position >= size) {
            throw Errors.indexError("%s assignment index out of range", what);
        }
        return (int) position;
    }

    /** A byte's value. Raises TypeError and ValueError. */
    static int byteValue(Object value) {
        if (Numbers.index(value) instanceof Long number && number >= 0 && number <= 255) {
            return number.intValue();
        }
        throw Errors.valueError("byte must be in range(0, 256)");
    }

    private static void assign(OuroList list, OuroSlice slice, Object value) {
        int size = list.size();
        Slices.Range range = Slices.of(slice, size);
        if (!isIterable(value)) {
            throw Errors.typeError("must assign iterable to extended slice");
        }
        Object[] items = Iteration.toArrayUnasked(value);
        if (list.size() != size) {
            range = Slices.of(slice, list.size());
        }
        if (range.step() == 1) {
            list.replace(range.start(), Math.max(range.start(), range.stop()), items);
            return;
        }
        if (items.length != range.count()) {
            throw Errors.valueError(
                    "attempt to assign sequence of size %d to extended slice of size %d",
                    items.length,
                    range.count());
        }
        for (int i = 0, at = range.start(); i < items.length; i++, at += range.step()) {
            list.set(at, items[i]);
        }
    }

    private static boolean isIterable(Object value) {
        OuroClass type = Types.of(value);
        if (type.is(OuroClass.CORE)) {
            return Iteration.nativeIterator(value) != null;
        }
        return value instanceof org.ourolang.interpreter.object.NativeIterator
                || type.lookup("__iter__") != null
                || type.lookup("__getitem__") != null;
    }

    private static boolean isNumber(Object value) {
        OuroClass type = Types.of(value);
        return type.lookup("__int__") != null
                || type.lookup("__float__") != null
                || type.lookup("__index__") != null
                || value instanceof OuroComplex;
    }

    private static void assign(OuroByteArray array, OuroSlice slice, Object value) {
        byte[] bytes = ByteStrings.orNull(value);
        Slices.of(slice, array.size());
        if (bytes == null) {
            if (OuroInstance.unwrap(value) instanceof String || isNumber(value)) {
                throw Errors.typeError(
                        "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
            }
            if (!isIterable(value)) {
                throw Errors.typeError("cannot convert '%s' object to bytearray", Types.name(value));
            }
            Object[] items = Iteration.toArrayUnasked(value);
            bytes = new byte[items.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) byteValue(items[i]);
            }
        }
        Slices.Range range = Slices.of(slice, array.size());
        if (range.step() == 1) {
            array.replace(range.start(), Math.max(range.start(), range.stop()), bytes);
            return;
        }
        if (bytes.length == 0) {
            delete(array, slice);
            return;
        }
        if (bytes.length != range.count()) {
            throw Errors.valueError(
                    "attempt to assign bytes of size %d to extended slice of size %d", bytes.length, range.count());
        }
        for (int i = 0, at = range.start(); i < bytes.length; i++, at += range.step()) {
            array.set(at, bytes[i]);
        }
    }

    static boolean delete(Object container, Object key) {
        if (container instanceof OuroDict dict) {
            if (dict.remove(key) == null) {
                throw Errors.keyError(key);
            }
            return true;
        }
        if (container instanceof OuroList list) {
            if (key instanceof OuroSlice slice) {
                delete(list, slice);
            } else {
                list.remove(assignmentPosition(key, list.size(), "list"));
            }
            return true;
        }
        if (container instanceof OuroByteArray array) {
            if (key instanceof OuroSlice slice) {
                delete(array, slice);
            } else {
                array.remove(position(key, array.size(), "bytearray"));
            }
            return true;
        }
        return false;
    }

    private static boolean[] marked(Slices.Range range, int size) {
        boolean[] marks = new boolean[size];
        for (int i = 0, at = range.start(); i < range.count(); i++, at += range.step()) {
            marks[at] = true;
        }
        return marks;
    }

    private static void delete(OuroList list, OuroSlice slice) {
        Slices.Range range = Slices.of(slice, list.size());
        if (range.count() == 0) {
            return;
        }
        if (range.step() == 1) {
            list.replace(range.start(), range.stop(), new Object[0]);
            return;
        }
        boolean[] gone = marked(range, list.size());
        Object[] kept = new Object[list.size() - range.count()];
        for (int i = 0, to = 0; i < gone.length; i++) {
            if (!gone[i]) {
                kept[to++] = list.get(i);
            }
        }
        list.replaceAll(kept);
    }

    private static void delete(OuroByteArray array, OuroSlice slice) {
        Slices.Range range = Slices.of(slice, array.size());
        byte[] old = array.toArray();
        boolean[] gone = marked(range, old.length);
        byte[] kept = new byte[old.length - range.count()];
        for (int i = 0, to = 0; i < gone.length; i++) {
            if (!gone[i]) {
                kept[to++] = old[i];
            }
        }
        array.replace(0, old.length, Arrays.copyOf(kept, kept.length));
    }
}
