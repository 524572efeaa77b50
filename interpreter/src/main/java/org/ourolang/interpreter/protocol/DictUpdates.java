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
        if (source instanceof OuroDict other && Iteration.iteratesNatively(other.type())) {
            if (other != target) {
                target.putAll(other);
            }
            return;
        }
        Object keys = Attributes.getOrNull(source, "keys");
        if (keys == null) {
            updateFromPairs(target, source);
            return;
        }
        Object iterator = Iteration.iterator(Calls.call(keys));
        for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
            target.put(key, Items.get(source, key));
        }
    }

    private static void updateFromPairs(OuroDict target, Object source) {
        Object iterator = Iteration.iterator(source);
        int position = 0;
        for (Object pair = Iteration.next(iterator); pair != null; pair = Iteration.next(iterator)) {
            Object[] parts = pair(pair, position);
            target.put(parts[0], parts[1]);
            position++;
        }
    }

    private static Object[] pair(Object pair, int position) {
        Object[] parts;
        try {
            parts = Iteration.toArray(pair);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.TYPE_ERROR) && Types.of(pair).lookup("__iter__") == null) {
                throw Errors.typeError("cannot convert dictionary update sequence element #%d to a sequence", position);
            }
            throw error;
        }
        if (parts.length != 2) {
            throw Errors.valueError(
                    "dictionary update sequence element #%d has length %d; 2 is required", position, parts.length);
        }
        return parts;
    }
}
