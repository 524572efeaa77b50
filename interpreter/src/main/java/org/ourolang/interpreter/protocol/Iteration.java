// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.Work;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.DirectIterator;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.RangeIterator;

/** Iteration and unpacking. */
public final class Iteration {
    private Iteration() {}

    /** {@code iter(value)}. */
    public static Object iterator(Object value) {
        if (value instanceof NativeIterator) {
            return value;
        }
        return iteratorSlow(value);
    }

    @TruffleBoundary
    private static Object iteratorSlow(Object value) {
        OuroClass type = Types.of(value);
        if (type.is(OuroClass.CORE)) {
            Object found = nativeIterator(value);
            if (found != null) {
                return found;
            }
            throw notIterable(type);
        }
        Object method = type.lookup("__iter__");
        if (method == null) {
            Object item = type.lookup("__getitem__");
            if (item != null && !(item instanceof BuiltinMethod)) {
                return new SequenceIterator(value);
            }
            throw notIterable(type);
        }
        if (method == None.NONE) {
            throw notIterable(type);
        }
        if (isCore(method, "__iter__", type)) {
            return nativeIterator(value);
        }
        Object made = Calls.callUnbound(method, value, new Object[0], Keywords.NONE);
        if (!isIterator(made)) {
            throw Errors.typeError("iter() returned non-iterator of type '%s'", Types.name(made));
        }
        return made;
    }

    /** Whether the value has {@code __next__}. */
    public static boolean isIterator(Object value) {
        if (value instanceof NativeIterator) {
            return true;
        }
        Object next = Types.of(value).lookup("__next__");
        return next != null && next != None.NONE;
    }

    static boolean isCore(Object method, String name, OuroClass type) {
        return method instanceof BuiltinMethod builtin && builtin.serves(name, type);
    }

    private static OuroError notIterable(OuroClass type) {
        return Errors.typeError("'%s' object is not iterable", type.fullName());
    }

    /** The native iterator of a value of a builtin class, without lookup; null when it has none. */
    @TruffleBoundary
    public static Object nativeIterator(Object original) {
        Object value = OuroInstance.unwrap(original);
        if (value instanceof OuroList list) {
            return new ListIterator(list);
        }
        if (value instanceof OuroRange range) {
            return range.fitsLong()
                    ? new RangeIterator(range.firstLong(), range.stepLong(), (Long) range.length())
                    : new LongRangeIterator(range);
        }
        if (value instanceof OuroDict dict) {
            return new DictIterator(dict, DictView.Kind.KEYS, false);
        }
        if (value instanceof OuroTuple tuple) {
            return new ArrayIterator(BuiltinTypes.TUPLE_ITERATOR, tuple.items);
        }
        if (value instanceof String text) {
            return new StringIterator(text);
        }
        if (value instanceof DictView view) {
            return new DictIterator(view.dict(), view.kind(), false);
        }
        if (value instanceof OuroSet set) {
            return new SetIterator(set);
        }
        if (value instanceof OuroBytes bytes) {
            return new BytesIterator(bytes);
        }
        if (value instanceof OuroByteArray array) {
            return new BytesIterator(array);
        }
        if (value instanceof MappingProxy proxy) {
            return iterator(proxy.mapping);
        }
        return value instanceof NativeIterator ? value : null;
    }

    /** As {@link #advance}, for Java code that loops over an iterator for a script: each element is a step. */
    public static Object next(Object iterator) {
        Work.step();
        return advance(iterator);
    }

    /** The next element, or null at the end. Raises TypeError for what is no iterator. */
    @TruffleBoundary
    public static Object advance(Object iterator) {
        if (iterator instanceof NativeIterator own) {
            return own.next();
        }
        if (iterator instanceof DirectIterator direct) {
            return direct.nextOrNull();
        }
        return nextSlow(iterator);
    }

    @TruffleBoundary
    private static Object nextSlow(Object iterator) {
        Object method = Types.of(iterator).lookup("__next__");
        if (method == null) {
            throw Errors.typeError("'%s' object is not an iterator", Types.name(iterator));
        }
        try {
            return Calls.callUnbound(method, iterator, new Object[0], Keywords.NONE);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.STOP_ITERATION)) {
                return null;
            }
            throw error;
        }
    }

    /** {@code list(iterable)}. */
    public static OuroList toList(Object iterable) {
        return new OuroList(toArray(iterable));
    }

    /**
     * What is asked before elements are gathered. The reference wants to know how much room to make: what a script's
     * {@code __len__} does or raises is seen. MemoryError when a builtin iterator announces more elements than any list
     * could hold here.
     */
    public static void checkRoom(Object iterable, Object iterator) {
        askLength(iterable, Types.of(iterable).is(OuroClass.CORE));
        if (iterator instanceof NativeIterator known
                && known.lengthHint() > Math.min(Integer.MAX_VALUE - 64,
                        Runtime.getRuntime().maxMemory() / Long.BYTES)) {
            throw Errors.memoryError();
        }
    }

    /** A new array of the elements. */
    @TruffleBoundary
    public static Object[] toArray(Object iterable) {
        boolean plain = Types.of(iterable).is(OuroClass.CORE);
        if (iterable instanceof OuroList list && iteratesNatively(list.type())) {
            askLength(iterable, plain);
            return list.toArray();
        }
        if (iterable instanceof OuroTuple tuple && iteratesNatively(tuple.type())) {
            askLength(iterable, plain);
            return tuple.toArray();
        }
        Object iterator = iterator(iterable);
        checkRoom(iterable, iterator);
        Object[] items = new Object[16];
        int count = 0;
        for (Object item = next(iterator); item != null; item = next(iterator)) {
            if (count == items.length) {
                items = Arrays.copyOf(items, count * 2);
            }
            items[count++] = item;
        }
        return Arrays.copyOf(items, count);
    }

    /** As {@link #toArray} for those operations that do not want to know the length in advance. */
    public static Object[] toArrayUnasked(Object iterable) {
        boolean plain = Types.of(iterable).is(OuroClass.CORE);
        return toArray(plain ? iterable : iterator(iterable));
    }

    private static void askLength(Object iterable, boolean plain) {
        if (!plain) {
            Items.lengthHint(iterable, 0);
        }
    }

    /** Whether instances of the class iterate as the builtin class they derive from does. */
    public static boolean iteratesNatively(OuroClass type) {
        return type.is(OuroClass.CORE) || isCore(type.lookup("__iter__"), "__iter__", type);
    }

    /** Exactly {@code count} elements. Raises ValueError as unpacking does. */
    @TruffleBoundary
    public static Object[] unpack(Object iterable, int count) {
        if (iterable instanceof OuroTuple tuple && tuple.items.length == count && tuple.type() == BuiltinTypes.TUPLE) {
            return tuple.items;
        }
        Object iterator = unpackIterator(iterable);
        Object[] items = new Object[count];
        for (int i = 0; i < count; i++) {
            items[i] = next(iterator);
            if (items[i] == null) {
                throw Errors.valueError("not enough values to unpack (expected %d, got %d)", count, i);
            }
        }
        if (next(iterator) != null) {
            throw Errors.valueError("too many values to unpack (expected %d)", count);
        }
        return items;
    }

    private static Object unpackIterator(Object iterable) {
        try {
            return iterator(iterable);
        } catch (OuroError error) {
            OuroClass type = Types.of(iterable);
            boolean cannot = type.lookup("__iter__") == null && type.lookup("__getitem__") == null
                    || type.is(OuroClass.CORE);
            if (error.is(ExceptionTypes.TYPE_ERROR) && cannot) {
                throw Errors.typeError("cannot unpack non-iterable %s object", type.fullName());
            }
            throw error;
        }
    }

    /** {@code before} elements, a list of those between, and {@code after} elements. */
    @TruffleBoundary
    public static Object[] unpackStarred(Object iterable, int before, int after) {
        Object iterator = unpackIterator(iterable);
        Object[] result = new Object[before + 1 + after];
        for (int i = 0; i < before; i++) {
            result[i] = next(iterator);
            if (result[i] == null) {
                throw tooFew(before + after, i);
            }
        }
        if (!(iterator instanceof NativeIterator)) {
            Items.lengthHint(iterator, 0);
        }
        Object[] rest = toArray(new IteratorRest(iterator));
        if (rest.length < after) {
            throw tooFew(before + after, before + rest.length);
        }
        int middle = rest.length - after;
        result[before] = new OuroList(Arrays.copyOf(rest, middle));
        System.arraycopy(rest, middle, result, before + 1, after);
        return result;
    }

    private static OuroError tooFew(int expected, int got) {
        return Errors.valueError("not enough values to unpack (expected at least %d, got %d)", expected, got);
    }

    /** The rest of an iterator whose class may lack {@code __iter__}. */
    private static final class IteratorRest extends NativeIterator {
        private final Object iterator;

        IteratorRest(Object iterator) {
            this.iterator = iterator;
        }

        @Override
        public OuroClass type() {
            return BuiltinTypes.ITERATOR;
        }

        @Override
        public Object next() {
            return Iteration.next(iterator);
        }
    }
}
