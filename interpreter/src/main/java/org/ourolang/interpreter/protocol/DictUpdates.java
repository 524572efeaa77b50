// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroDict;

/** Filling dicts from mappings and pairs. */
public final class DictUpdates {
    private DictUpdates() {}

    /** {@code dict.update(source)}: a mapping, or an iterable of pairs. */
    @TruffleBoundary
    public static void update(OuroDict target, Object source) {
        if (source instanceof OuroDict || Attributes.has(source, "keys")) {
            merge(target, source);
        } else {
            addPairs(target, source);
        }
    }

    /** Adds the entries of something with {@code keys} ({@code PyDict_Merge}). */
    @TruffleBoundary
    public static void merge(OuroDict target, Object mapping) {
        if (mapping instanceof OuroDict other && Iteration.iteratesNatively(other.type())) {
            if (other != target) {
                addEntries(target, other);
            }
            return;
        }
        Object iterator = Iteration.iterator(Calls.method(mapping, "keys"));
        for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
            target.put(key, Items.get(mapping, key));
        }
    }

    /** A plain dict of the entries, as a subclass that iterates otherwise shows them ({@code PyDict_Copy}). */
    @TruffleBoundary
    public static OuroDict copy(OuroDict dict) {
        if (Iteration.iteratesNatively(dict.type())) {
            return dict.copy();
        }
        OuroDict result = new OuroDict();
        merge(result, dict);
        return result;
    }

    /** Comparing keys may run code that changes the dict under way. */
    private static void addEntries(OuroDict target, OuroDict source) {
        int changes = source.changes();
        for (int i = source.nextIndex(0); i >= 0; i = source.nextIndex(i + 1)) {
            target.put(source.keyAt(i), source.valueAt(i));
            if (source.changes() != changes) {
                throw Errors.runtimeError("dict mutated during update");
            }
        }
    }

    private static void addPairs(OuroDict target, Object source) {
        Object iterator = Iteration.iterator(source);
        int position = 0;
        for (Object pair = Iteration.next(iterator); pair != null; pair = Iteration.next(iterator)) {
            Object[] parts = pair(pair, position);
            target.put(parts[0], parts[1]);
            position++;
        }
    }

    private static Object[] pair(Object pair, int position) {
        Object[] parts = Iteration.toArray(iterator(pair, position));
        if (parts.length != 2) {
            throw Errors.valueError(
                    "dictionary update sequence element #%d has length %d; 2 is required", position, parts.length);
        }
        return parts;
    }

    /** The reference words every TypeError of {@code iter(pair)} anew, also one that {@code __iter__} raised itself. */
    private static Object iterator(Object pair, int position) {
        try {
            return Iteration.iterator(pair);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError("cannot convert dictionary update sequence element #%d to a sequence", position);
            }
            throw error;
        }
    }
}
