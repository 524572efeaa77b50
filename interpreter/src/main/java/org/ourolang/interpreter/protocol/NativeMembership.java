// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.LongWork;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;

/** {@code in} for the builtin containers. */
final class NativeMembership {
    private NativeMembership() {}

    static boolean contains(Object original, Object item) {
        Object container = OuroInstance.unwrap(original);
        if (container instanceof OuroDict dict) {
            return dict.containsKey(item);
        }
        if (container instanceof OuroList list) {
            if (list.holdsLongs() && item instanceof Long number) {
                return list.indexOfLong(number, 0, list.size()) >= 0;
            }
            for (int i = 0; i < list.size(); i++) {
                if (Comparison.equal(list.get(i), item)) {
                    return true;
                }
            }
            return false;
        }
        if (container instanceof OuroSet set) {
            return inSet(set, item);
        }
        if (container instanceof OuroTuple tuple) {
            for (Object element : tuple.items) {
                if (Comparison.equal(element, item)) {
                    return true;
                }
            }
            return false;
        }
        if (container instanceof String text) {
            return inText(text, item);
        }
        return containsRare(container, item);
    }

    private static boolean containsRare(Object container, Object item) {
        if (container instanceof OuroRange range) {
            return inRange(range, item);
        }
        if (container instanceof OuroBytes bytes) {
            return inBytes(bytes.bytes, item);
        }
        if (container instanceof OuroByteArray array) {
            return inBytes(array.toArray(), item);
        }
        if (container instanceof DictView view) {
            return inView(view, item);
        }
        if (container instanceof MappingProxy proxy) {
            return proxy.mapping instanceof OuroDict dict
                    ? dict.containsKey(item)
                    : Comparison.contains(proxy.mapping, item);
        }
        return search(container, item);
    }

    /** A set looked for in a set counts as the frozenset of its elements. */
    private static boolean inSet(OuroSet set, Object item) {
        if (item instanceof OuroSet other && !other.isFrozen()) {
            return set.contains(other.copy(BuiltinTypes.FROZENSET));
        }
        return set.contains(item);
    }

    private static boolean inText(String text, Object item) {
        if (OuroInstance.unwrap(item) instanceof String part) {
            return LongWork.indexOf(text, part, 0) >= 0;
        }
        throw Errors.typeError("'in <string>' requires string as left operand, not %s", Types.name(item));
    }

    private static boolean inRange(OuroRange range, Object item) {
        if (item instanceof Long || item instanceof Boolean || item instanceof java.math.BigInteger) {
            return Ranges.indexOf(range, item) != null;
        }
        return search(range, item);
    }

    private static boolean inBytes(byte[] bytes, Object item) {
        byte[] part = ByteStrings.ofBufferOrNull(item);
        if (part != null) {
            return ByteStrings.indexOf(bytes, part, 0) >= 0;
        }
        Object index = Numbers.indexOrNull(item);
        if (index == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.name(item));
        }
        if (!(index instanceof Long value) || value < 0 || value > 255) {
            throw Errors.valueError("byte must be in range(0, 256)");
        }
        for (byte element : bytes) {
            if ((element & 0xff) == value) {
                return true;
            }
        }
        return false;
    }

    private static boolean inView(DictView view, Object item) {
        if (view.kind() == DictView.Kind.KEYS) {
            return view.dict().containsKey(item);
        }
        if (view.kind() == DictView.Kind.ITEMS) {
            if (!(item instanceof OuroTuple pair) || pair.size() != 2) {
                return false;
            }
            Object value = view.dict().get(pair.get(0));
            return value != null && Comparison.equal(value, pair.get(1));
        }
        return search(view, item);
    }

    /** By iterating. */
    static boolean search(Object container, Object item) {
        Object iterator = iterator(container);
        for (Object element = Iteration.next(iterator); element != null; element = Iteration.next(iterator)) {
            if (Comparison.equal(element, item)) {
                return true;
            }
        }
        return false;
    }

    private static Object iterator(Object container) {
        try {
            return Iteration.iterator(container);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.TYPE_ERROR)) {
                String name = Types.of(container).fullName();
                throw Errors.typeError("argument of type '%s' is not iterable", name);
            }
            throw error;
        }
    }
}
