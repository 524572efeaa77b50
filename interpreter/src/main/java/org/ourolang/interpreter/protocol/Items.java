// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Texts;

/** Subscription and length. */
public final class Items {
    private Items() {}

    /** {@code container[key]}. */
    @TruffleBoundary
    public static Object get(Object container, Object key) {
        OuroClass type = Types.of(container);
        if (type.is(OuroClass.CORE)) {
            Object found = NativeItems.get(container, key);
            if (found != null) {
                return found;
            }
            throw Errors.typeError("'%s' object is not subscriptable", type.fullName());
        }
        Object method = type.lookup("__getitem__");
        if (Iteration.isCore(method, "__getitem__", type)) {
            return NativeItems.get(container, key);
        }
        if (method != null) {
            return Calls.callUnbound(method, container, new Object[] {key}, Keywords.NONE);
        }
        if (container instanceof OuroClass generic) {
            return classItem(generic, key);
        }
        throw Errors.typeError("'%s' object is not subscriptable", type.fullName());
    }

    private static Object classItem(OuroClass type, Object key) {
        if (type == BuiltinTypes.TYPE) {
            return classItem(BuiltinTypes.LIST, type, key);
        }
        return classItem(type, type, key);
    }

    /** @param owner the class whose {@code __class_getitem__} serves; {@code type} itself borrows that of list */
    private static Object classItem(OuroClass owner, OuroClass type, Object key) {
        Object method = owner == type
                ? Attributes.getOrNull(type, "__class_getitem__")
                : Descriptors.bind(owner.lookup("__class_getitem__"), null, type);
        if (method == null || method == None.NONE) {
            throw Errors.typeError("type '%s' is not subscriptable", type.fullName());
        }
        return Calls.call(method, key);
    }

    /** {@code container[key] = value}. */
    @TruffleBoundary
    public static void set(Object container, Object key, Object value) {
        OuroClass type = Types.of(container);
        Object method = type.is(OuroClass.CORE) ? null : type.lookup("__setitem__");
        if (method != null && !Iteration.isCore(method, "__setitem__", type)) {
            Calls.callUnbound(method, container, new Object[] {key, value}, Keywords.NONE);
            return;
        }
        if (!NativeItems.set(container, key, value)) {
            throw Errors.typeError("'%s' object does not support item assignment", type.fullName());
        }
    }

    /** {@code del container[key]}. */
    @TruffleBoundary
    public static void delete(Object container, Object key) {
        OuroClass type = Types.of(container);
        Object method = type.is(OuroClass.CORE) ? null : type.lookup("__delitem__");
        if (method != null && !Iteration.isCore(method, "__delitem__", type)) {
            Calls.callUnbound(method, container, new Object[] {key}, Keywords.NONE);
            return;
        }
        if (!NativeItems.delete(container, key)) {
            boolean isSequence = hasSequenceSlots(type) && Types.of(key).lookup("__index__") != null;
            throw Errors.typeError(
                    "'%s' object %s support item deletion", type.fullName(), isSequence ? "doesn't" : "does not");
        }
    }

    /** Whether the reference asks the class as a sequence too, whose refusal has other words. */
    private static boolean hasSequenceSlots(OuroClass type) {
        return !type.isBuiltin() || type.lookup("__len__") != null || type.own("__module__") instanceof String;
    }

    /** {@code len(value)}. Raises TypeError. */
    @TruffleBoundary
    public static long length(Object value) {
        OuroClass type = Types.of(value);
        Object method = type.is(OuroClass.CORE) ? null : type.lookup("__len__");
        if (method == null || Iteration.isCore(method, "__len__", type)) {
            long length = nativeLength(value);
            if (length < 0) {
                throw Errors.typeError("object of type '%s' has no len()", type.fullName());
            }
            return length;
        }
        return checkedLength(Calls.callUnbound(method, value, new Object[0], Keywords.NONE));
    }

    private static long checkedLength(Object answer) {
        Object number = Numbers.index(answer);
        if (!(number instanceof Long length)) {
            boolean negative = ((java.math.BigInteger) number).signum() < 0;
            throw negative
                    ? Errors.valueError("__len__() should return >= 0")
                    : Errors.overflowError("cannot fit '%s' into an index-sized integer", Types.name(answer));
        }
        if (length < 0) {
            throw Errors.valueError("__len__() should return >= 0");
        }
        return length;
    }

    /**
     * {@code operator.length_hint(value, fallback)}: {@code __len__}, or else {@code __length_hint__}; a TypeError of
     * either means that it does not know.
     */
    @TruffleBoundary
    public static long lengthHint(Object value, long fallback) {
        try {
            if (Types.of(value).lookup("__len__") != null) {
                return length(value);
            }
        } catch (OuroError error) {
            ignoreTypeError(error);
        }
        Object answer;
        try {
            answer = Calls.special(value, "__length_hint__");
        } catch (OuroError error) {
            ignoreTypeError(error);
            return fallback;
        }
        return answer == null || answer == NotImplemented.NOT_IMPLEMENTED ? fallback : checkedHint(answer);
    }

    private static void ignoreTypeError(OuroError error) {
        if (!error.is(ExceptionTypes.TYPE_ERROR)) {
            throw error;
        }
    }

    private static long checkedHint(Object answer) {
        Object number = OuroInstance.unwrap(answer);
        if (!Numbers.isInteger(number)) {
            throw Errors.typeError("__length_hint__ must be an integer, not %s", Types.name(answer));
        }
        if (!(Numbers.index(number) instanceof Long hint)) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        if (hint < 0) {
            throw Errors.valueError("__length_hint__() should return >= 0");
        }
        return hint;
    }

    /** {@code __getitem__} of a builtin class, without lookup; null when there is none. */
    @TruffleBoundary
    public static Object nativeGet(Object container, Object key) {
        return NativeItems.get(container, key);
    }

    /** {@code __setitem__} of a builtin class; false when there is none. */
    @TruffleBoundary
    public static boolean nativeSet(Object container, Object key, Object value) {
        return NativeItems.set(container, key, value);
    }

    /** {@code __delitem__} of a builtin class; false when there is none. */
    @TruffleBoundary
    public static boolean nativeDelete(Object container, Object key) {
        return NativeItems.delete(container, key);
    }

    /** {@code __len__} of a builtin class; -1 when there is none. */
    @TruffleBoundary
    public static long nativeLength(Object original) {
        Object value = OuroInstance.unwrap(original);
        if (value instanceof OuroList list) {
            return list.size();
        }
        if (value instanceof String text) {
            return Texts.length(text);
        }
        if (value instanceof OuroDict dict) {
            return dict.size();
        }
        if (value instanceof OuroTuple tuple) {
            return tuple.size();
        }
        if (value instanceof OuroSet set) {
            return set.size();
        }
        if (value instanceof OuroBytes bytes) {
            return bytes.size();
        }
        if (value instanceof OuroByteArray array) {
            return array.size();
        }
        if (value instanceof DictView view) {
            return view.dict().size();
        }
        if (value instanceof OuroRange range) {
            if (range.length() instanceof Long length) {
                return length;
            }
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return value instanceof MappingProxy proxy ? length(proxy.mapping) : -1;
    }
}
