// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.LongSorting;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.Surrogates;
import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.language.syntax.ComparisonOperator;

/** Sorting a list in place as {@code list.sort} and {@code sorted} do. */
final class ListSorting {
    /** From so many on, copying ints costs less than comparing them as objects. */
    private static final int FEWEST_INTS = 16;

    private ListSorting() {}

    /**
     * Sorts; while it runs the list looks empty.
     *
     * @param key None or a callable
     */
    static void sort(OuroList list, Object key, boolean reverse) {
        if (key == None.NONE && list.holdsLongs()) {
            Work.charge(list.size());
            Work.poll();
            list.sortLongs(reverse);
            return;
        }
        Object[] items = list.toArray();
        list.clear();
        boolean modified;
        try {
            if (key == None.NONE && sortsInts(items, reverse)) {
                return;
            }
            if (key == None.NONE) {
                StableSort.sort(items, null, items.length, reverse, less(items));
            } else {
                Object[] keys = new Object[items.length];
                for (int i = 0; i < items.length; i++) {
                    keys[i] = Calls.call(key, items[i]);
                }
                StableSort.sort(keys, items, items.length, reverse, less(keys));
            }
        } finally {
            modified = list.size() != 0;
            list.replaceAll(items);
        }
        if (modified) {
            throw Errors.valueError("list modified during sort");
        }
    }

    /** Sorts items that are all small ints, equal ones of which nobody can tell apart; answers whether they are. */
    private static boolean sortsInts(Object[] items, boolean reverse) {
        if (items.length < FEWEST_INTS) {
            return false;
        }
        long[] numbers = new long[items.length];
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof Long number)) {
                return false;
            }
            numbers[i] = number;
        }
        Work.charge(items.length);
        Work.poll();
        LongSorting.sort(numbers, numbers.length);
        for (int i = 0; i < items.length; i++) {
            items[reverse ? items.length - 1 - i : i] = numbers[i];
        }
        return true;
    }

    /** The comparison: a direct one when all keys are of one simple class, since no script can see the difference. */
    private static StableSort.Less less(Object[] keys) {
        Class<?> common = keys.length == 0 ? null : keys[0].getClass();
        for (Object key : keys) {
            if (key.getClass() != common) {
                return ListSorting::guestLess;
            }
        }
        if (common == Long.class) {
            return (a, b) -> (Long) a < (Long) b;
        }
        if (common == Double.class) {
            return (a, b) -> (Double) a < (Double) b;
        }
        if (common == String.class) {
            return (a, b) -> Surrogates.compare((String) a, (String) b) < 0;
        }
        return ListSorting::guestLess;
    }

    private static boolean guestLess(Object a, Object b) {
        return Truth.isTrue(Comparison.compare(ComparisonOperator.LESS, a, b));
    }
}
