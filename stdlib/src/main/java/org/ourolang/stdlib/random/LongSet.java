// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.random;

import java.util.Arrays;
import org.ourolang.interpreter.object.Work;
import org.ourolang.stdlib.builtins.text.Sizes;

/** A growing set of numbers that are not negative, in one array: millions of them leave the collector nothing to do. */
final class LongSet {
    private static final long FREE = -1;

    private long[] slots = freeSlots(64);
    private int size;

    /** Whether {@code value} was not there yet. */
    boolean add(long value) {
        int slot = find(value);
        if (slots[slot] == value) {
            return false;
        }
        slots[slot] = value;
        if (++size > slots.length / 2) {
            grow();
        }
        return true;
    }

    /** Where the value is, or else where it belongs. */
    private int find(long value) {
        int mask = slots.length - 1;
        int slot = Long.hashCode(value * 0x9e3779b97f4a7c15L) & mask;
        while (slots[slot] != value && slots[slot] != FREE) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        Sizes.check(2L * Long.BYTES * old.length);
        slots = freeSlots(2 * old.length);
        for (int i = 0; i < old.length; i++) {
            if ((i & 0xffff) == 0xffff) {
                Work.poll();
            }
            if (old[i] != FREE) {
                slots[find(old[i])] = old[i];
            }
        }
    }

    private static long[] freeSlots(int count) {
        long[] slots = new long[count];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
