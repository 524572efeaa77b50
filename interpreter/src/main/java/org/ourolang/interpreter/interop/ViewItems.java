// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Types;

/** Sequences as interop arrays, mappings as interop hashes. */
final class ViewItems {
    private ViewItems() {}

    static boolean isArray(Object value) {
        if (value instanceof OuroRange range) {
            return range.length() instanceof Long;
        }
        return value instanceof OuroList
                || value instanceof OuroTuple
                || OuroInstance.unwrap(value) instanceof OuroBytes
                || value instanceof OuroByteArray
                || value instanceof OuroInstance && Types.of(value).is(OuroClass.PATTERN_SEQUENCE);
    }

    static boolean isHash(Object value) {
        return value instanceof OuroDict
                || value instanceof MappingProxy
                || value instanceof OuroInstance && Types.of(value).is(OuroClass.PATTERN_MAPPING);
    }

    @TruffleBoundary
    static long size(Object value) {
        return value instanceof OuroList list ? list.size() : Boundary.run(() -> Items.length(value));
    }

    @TruffleBoundary
    static boolean isReadable(Object value, long index) {
        return isArray(value) && index >= 0 && index < size(value);
    }

    @TruffleBoundary
    static Object read(Object value, long index) throws InvalidArrayIndexException, UnsupportedMessageException {
        if (!isArray(value)) {
            throw UnsupportedMessageException.create();
        }
        if (!isReadable(value, index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return Boundary.export(Boundary.run(() -> Items.get(value, index)));
    }

    @TruffleBoundary
    static void write(Object value, long index, Object item)
            throws InvalidArrayIndexException, UnsupportedMessageException {
        if (!(value instanceof OuroList list)) {
            throw UnsupportedMessageException.create();
        }
        if (index < 0 || index > list.size()) {
            throw InvalidArrayIndexException.create(index);
        }
        Object adopted = Boundary.adopt(item);
        if (index == list.size()) {
            list.append(adopted);
        } else {
            list.set((int) index, adopted);
        }
    }

    @TruffleBoundary
    static void remove(Object value, long index) throws InvalidArrayIndexException, UnsupportedMessageException {
        if (!(value instanceof OuroList list)) {
            throw UnsupportedMessageException.create();
        }
        if (index < 0 || index >= list.size()) {
            throw InvalidArrayIndexException.create(index);
        }
        list.remove((int) index);
    }

    @TruffleBoundary
    static boolean hasKey(Object value, Object key) {
        if (!isHash(value)) {
            return false;
        }
        try {
            return Comparison.contains(value, Boundary.adopt(key));
        } catch (OuroError unhashable) {
            return false;
        }
    }

    @TruffleBoundary
    static Object readKey(Object value, Object key) throws UnknownKeyException {
        if (!hasKey(value, key)) {
            throw UnknownKeyException.create(key);
        }
        return Boundary.export(Boundary.run(() -> Items.get(value, Boundary.adopt(key))));
    }

    @TruffleBoundary
    static void writeKey(Object value, Object key, Object item) throws UnsupportedMessageException {
        if (!isMutableHash(value)) {
            throw UnsupportedMessageException.create();
        }
        Boundary.run(() -> {
            Items.set(value, Boundary.adopt(key), Boundary.adopt(item));
            return null;
        });
    }

    @TruffleBoundary
    static void removeKey(Object value, Object key) throws UnknownKeyException, UnsupportedMessageException {
        if (!isMutableHash(value)) {
            throw UnsupportedMessageException.create();
        }
        if (!hasKey(value, key)) {
            throw UnknownKeyException.create(key);
        }
        Boundary.run(() -> {
            Items.delete(value, Boundary.adopt(key));
            return null;
        });
    }

    static boolean isMutableHash(Object value) {
        return value instanceof OuroDict
                || value instanceof OuroInstance && isHash(value) && Types.of(value).lookup("__setitem__") != null;
    }

    @TruffleBoundary
    static Object entries(Object value, DictView.Kind kind) {
        return Boundary.run(() -> {
            Object all = value instanceof OuroDict dict
                    ? new DictView(dict, kind)
                    : Calls.method(value, kind.name().toLowerCase(java.util.Locale.ROOT));
            return new GuestView(Iteration.iterator(all));
        });
    }
}
