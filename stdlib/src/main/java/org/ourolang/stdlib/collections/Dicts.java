// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.collections;

import org.ourolang.interpreter.error.Errors;
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
        if (positional.length > 1) {
            throw Errors.typeError("%s expected at most 1 argument, got %d", name, positional.length);
        }
        if (positional.length == 1) {
            Object source = positional[0];
            if (source instanceof OuroDict dict && !(source instanceof OrderedDict)) {
                for (int i = dict.nextIndex(0); i >= 0; i = dict.nextIndex(i + 1)) {
                    Items.set(target, dict.keyAt(i), dict.valueAt(i));
                }
            } else if (Attributes.has(source, "keys")) {
                for (Object key : Iteration.toArray(Calls.method(source, "keys"))) {
                    Items.set(target, key, Items.get(source, key));
                }
            } else {
                pairs(target, source);
            }
        }
        for (int i = keywords.nextIndex(0); i >= 0; i = keywords.nextIndex(i + 1)) {
            Items.set(target, keywords.keyAt(i), keywords.valueAt(i));
        }
    }

    private static void pairs(OuroDict target, Object source) {
        Object iterator = Iteration.iterator(source);
        int position = 0;
        for (Object pair = Iteration.next(iterator); pair != null; pair = Iteration.next(iterator)) {
            Object[] items;
            if (!Attributes.has(pair, "__iter__")) {
                throw Errors.typeError("cannot convert dictionary update sequence element #%d to a sequence", position);
            }
            items = Iteration.toArray(pair);
            if (items.length != 2) {
                throw Errors.valueError(
                        "dictionary update sequence element #%d has length %d; 2 is required", position, items.length);
            }
            Items.set(target, items[0], items[1]);
            position++;
        }
    }
}
