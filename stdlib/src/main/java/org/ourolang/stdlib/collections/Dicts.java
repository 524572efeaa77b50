// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.collections;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;

/** What the subclasses of dict share. */
final class Dicts {
    private Dicts() {}

    /**
     * Takes the items of at most one mapping or iterable of pairs, then the keywords, through {@code __setitem__}.
     *
     * @param name what the error text calls the function
     */
    static void update(OuroDict target, String name, Object[] positional, OuroDict keywords) {
        checkOne(name, positional);
        if (positional.length == 1) {
            add(target, positional[0]);
        }
        for (int i = keywords.nextIndex(0); i >= 0; i = keywords.nextIndex(i + 1)) {
            Items.set(target, keywords.keyAt(i), keywords.valueAt(i));
        }
    }

    static void checkOne(String name, Object[] positional) {
        if (positional.length > 1) {
            throw Errors.typeError("%s expected at most 1 argument, got %d", name, positional.length);
        }
    }

    private static void add(OuroDict target, Object source) {
        if (source instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT) {
            for (int i = dict.nextIndex(0); i >= 0; i = dict.nextIndex(i + 1)) {
                Items.set(target, dict.keyAt(i), dict.valueAt(i));
            }
        } else if (Attributes.has(source, "keys")) {
            for (Object key : Iteration.toArray(Calls.method(source, "keys"))) {
                Items.set(target, key, Items.get(source, key));
            }
        } else if (Attributes.has(source, "items")) {
            addPairs(target, Calls.method(source, "items"));
        } else {
            addPairs(target, source);
        }
    }

    private static void addPairs(OuroDict target, Object source) {
        Object iterator = Iteration.iterator(source);
        for (Object pair = Iteration.next(iterator); pair != null; pair = Iteration.next(iterator)) {
            addPair(target, Iteration.iterator(pair));
        }
    }

    private static void addPair(OuroDict target, Object parts) {
        Object key = part(parts, 0);
        Object value = part(parts, 1);
        if (Iteration.next(parts) != null) {
            throw Errors.valueError("too many values to unpack (expected 2)");
        }
        Items.set(target, key, value);
    }

    private static Object part(Object parts, int position) {
        Object part = Iteration.next(parts);
        if (part == null) {
            throw Errors.valueError("need more than %d value%s to unpack", position, position == 1 ? "" : "s");
        }
        return part;
    }
}
