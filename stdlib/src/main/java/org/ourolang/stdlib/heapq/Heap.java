// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.heapq;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Comparison;

/**
 * A list as a binary heap. An item on its way leaves a hole that moves; whatever happens in a comparison, the item is put
 * into the hole, so that nothing is lost.
 *
 * @param greatest whether the greatest element comes first
 */
record Heap(OuroList list, boolean greatest) {
    boolean precedes(Object one, Object other) {
        return greatest ? Comparison.less(other, one) : Comparison.less(one, other);
    }

    /** As {@link #precedes}, for elements of the list, which must not grow or shrink meanwhile. */
    private boolean compare(Object one, Object other, int size) {
        boolean result = precedes(one, other);
        if (list.size() != size) {
            throw Errors.runtimeError("list changed size during iteration");
        }
        return result;
    }

    /** Moves the item at a place up, but not above {@code top}. */
    void raise(int place, int top) {
        int size = list.size();
        Object item = list.get(place);
        int hole = place;
        try {
            for (int above = (hole - 1) / 2; hole > top && compare(item, list.get(above), size); above =
                    (hole - 1) / 2) {
                list.set(hole, list.get(above));
                hole = above;
            }
        } finally {
            fill(hole, item);
        }
    }

    /** Moves the item at a place to where it belongs below: first to the bottom, for most end near it. */
    void settle(int place) {
        int size = list.size();
        Object item = list.get(place);
        int hole = place;
        try {
            for (int below = first(hole, size); below < size; below = first(hole, size)) {
                list.set(hole, list.get(below));
                hole = below;
            }
        } finally {
            fill(hole, item);
        }
        raise(hole, place);
    }

    /** Which of the two places below comes first; {@code size} or more if there is none. */
    private int first(int place, int size) {
        int left = 2 * place + 1;
        int right = left + 1;
        return right < size && !compare(list.get(left), list.get(right), size) ? right : left;
    }

    private void fill(int place, Object item) {
        if (place < list.size()) {
            list.set(place, item);
        }
    }

    /** Makes a heap of any list. */
    void arrange() {
        for (int place = list.size() / 2; place > 0; place--) {
            settle(place - 1);
        }
    }
}
